import type { Choice, Param } from '../src/domain/conversation.ts'
import type { CheckpointFrame, CheckpointStage } from '../src/domain/frame.ts'
import type { Wish } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { bestSlots, isIn, isInside, type FreeSlot } from '../src/domain/slots.ts'
import { atStage } from './appointment.ts'

/** Hours that the referent published as free: the three best are buttons, and one may be named in words. */
const SLOT = 'slot.'

/** The hours to offer: none on a date that the person has or refused; with a wish, only those inside it. */
export function offered(turn: Turn, frame: CheckpointFrame, wish?: Wish): readonly FreeSlot[] {
  const asked = wish !== undefined && wish.wanted.length > 0 ? wish : anythingBut(frame)
  const inside = others(turn, frame).filter(({ at }) => isInside(asked, at))
  return bestSlots(inside, frame.startsAt)
}

const anythingBut = ({ refused = [] }: CheckpointFrame): Wish => ({ wanted: [], refused })

/** Those at which the person has no appointment already. */
function others({ facts }: Turn, frame: CheckpointFrame): readonly FreeSlot[] {
  const had = new Set([frame.startsAt, ...facts.checkpoints.map(({ startsAt }) => startsAt)])
  return facts.slots.filter(({ at }) => !had.has(at))
}

/** "Jeudi 5 mars, à 14 h", a button for each. */
export function slotButtons(slots: readonly FreeSlot[]): readonly Choice[] {
  return slots.map(({ id, at }) => ({
    id: `${SLOT}${id}`,
    label: 'checkpoint.choices.slot',
    params: { slot: { moment: at } },
  }))
}

/** That the hours shown as buttons are free; '' where there are none. */
export function sayFree(slots: readonly FreeSlot[]): Param {
  if (slots.length === 0) return ''
  return { line: { key: slots.length === 1 ? 'checkpoint.free.one' : 'checkpoint.free.some' } }
}

/** A button of an hour was pressed, or named in words: it is read back, if it is still free. Null for anything else. */
export function choseSlot(turn: Turn, frame: CheckpointFrame, { choice, text }: Answer): 'heard' | null {
  if (choice === null || !choice.startsWith(SLOT)) return null
  const found = turn.facts.slots.find(({ id }) => choice === `${SLOT}${id}`)
  return found === undefined ? noLongerFree(turn, frame) : atStage(turn, frame, stageOf(found, text))
}

/** The question is asked again, with the hours that are left. */
export function noLongerFree(turn: Turn, frame: CheckpointFrame): 'heard' {
  turn.say('checkpoint.slotGone')
  return atStage(turn, frame, { ...frame.stage })
}

export function stageOf({ id, at }: FreeSlot, words: string): CheckpointStage {
  return { at: 'slot', slot: id, moment: at, words }
}

/** The one free hour that a wish names to the minute: "jeudi 14h". */
export function namedSlot(turn: Turn, frame: CheckpointFrame, { wanted }: Wish): FreeSlot | undefined {
  const [window, ...besides] = wanted
  if (window?.at === undefined || besides.length > 0) return undefined
  if (window.weekday === undefined && (window.from === undefined || window.from !== window.to))
    return undefined
  const [slot, ...more] = others(turn, frame).filter(({ at }) => isIn([window], at))
  return more.length === 0 ? slot : undefined
}
