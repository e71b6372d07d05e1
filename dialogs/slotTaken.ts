import type { Params } from '../src/domain/conversation.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, hourOf, placed, refusing, type At } from './appointment.ts'
import { refuseProposals, wished } from './anotherDate.ts'
import { buttons } from './buttons.ts'
import { noLongerFree } from './slots.ts'
import { isAnotherDate, isYes, namesADate } from './wishes.ts'
import { aboutCheckpoint, receipt } from './words.ts'

/** "Jeudi 5 mars, à 14 h. C'est bien ça ?", with the way to meet and the place. */
export function askSlot(turn: Turn, frame: At<'slot'>): void {
  turn.ask({
    key: 'checkpoint.slot',
    params: aboutSlot(turn, frame),
    choices: buttons('common.choices.yes', 'common.choices.no'),
    asks: 'choice',
  })
}

/** The values of a sentence on a free hour, as if the appointment stood there. */
function aboutSlot({ facts }: Turn, frame: At<'slot'>): Params {
  const { slot, moment } = frame.stage
  const { mode, place } = facts.slots.find(({ id }) => id === slot) ?? placed(facts, frame)
  const params = aboutCheckpoint(facts, { id: frame.checkpoint, startsAt: moment, mode, place })
  return { ...params, how: { line: { key: `menu.mode.${mode}`, params } } }
}

export function hearSlot(turn: Turn, frame: At<'slot'>, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  if (isYes(answer) && !saysAnother(reading, frame))
    return isStillFree(turn, frame) ? taken(turn, frame) : gone(turn, frame)
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  const not = choice === 'no' || reading?.act === 'decline' || reading?.act === 'reschedule'
  return not ? atStage(turn, refusing(frame, [hourOf(frame.stage.moment)]), { at: 'when' }) : 'unheard'
}

/** "Oui à 14 h" is a yes to this very hour; "oui, mais pas jeudi" is not. */
const saysAnother = (reading: Reading | null, { stage }: At<'slot'>): boolean =>
  namesADate(reading) && (reading.wish.refused.length > 0 || isAnotherDate(reading.wish, stage.moment))

const isStillFree = ({ facts }: Turn, { stage }: At<'slot'>): boolean =>
  facts.slots.some(({ id, at }) => id === stage.slot && at === stage.moment)

function gone(turn: Turn, frame: At<'slot'>): 'heard' {
  return noLongerFree(turn, { ...frame, stage: { at: 'when' } })
}

/** What a human published needs no second yes: the new date stands, the old one goes, and the person keeps a receipt. */
function taken(turn: Turn, frame: At<'slot'>): 'heard' {
  const { checkpoint, version, startsAt: before, stage } = frame
  const { slot, moment: at, words } = stage
  const ref = turn.draw.ref()
  turn.pop()
  refuseProposals(turn, checkpoint)
  turn.happened({ type: 'slot_taken', checkpoint, version, slot, at, before, ref, words })
  turn.say('checkpoint.slotTaken', {
    ...aboutFrame(turn, frame),
    ...aboutSlot(turn, frame),
    ...receipt(turn.facts, ref),
    old: { moment: before },
  })
  return 'heard'
}
