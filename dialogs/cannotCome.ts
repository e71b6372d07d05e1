import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, dayOf, refusing, type At } from './appointment.ts'
import { wished } from './anotherDate.ts'
import { buttons } from './buttons.ts'
import { saysToCome } from './comes.ts'
import { fold } from './understanding/text/folding.ts'
import { politenessOf } from './understanding/politeness.ts'
import { namesADate, yesToTheDate } from './wishes.ts'
import { receipt } from './words.ts'

/** The refusal goes at once, with its receipt: a person who then closes the telephone has warned all the same. */
export function declined(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint, version } = frame
  turn.happened({ type: 'checkpoint_declined', checkpoint, version, ref, words })
  turn.say('checkpoint.declinedReceipt', { ...aboutFrame(turn, frame), ...receipt(turn.facts, ref) })
  return atStage(turn, refusing(frame, [dayOf(frame.startsAt)]), { at: 'why', ref })
}

/** A reason is optional; health is not among those offered. */
export function askWhy(turn: Turn, frame: At<'why'>): void {
  turn.ask({
    key: 'checkpoint.why',
    params: aboutFrame(turn, frame),
    choices: buttons(
      'checkpoint.choices.work',
      'checkpoint.choices.transport',
      'checkpoint.choices.children',
      'checkpoint.choices.personal',
      'checkpoint.choices.untold',
    ),
    asks: 'choice',
  })
}

const NOTHING =
  /^(?:non |no )?(?:(?:j'ai|je n'ai|i have) )?(?:rien|aucune?|nothing|none)(?: (?:a dire|a declarer|to say|raison|reason))?$/
const NO_REASON = /^(?:non |no )?(?:pas de raisons?|no reason)$/

/** "Non", "rien", to a question that need not be answered: whichever button the words are taken for. */
function saysNothing({ choice, reading, text }: Answer): boolean {
  if (choice === 'untold' || reading?.act === 'skip') return true
  if (reading === null) return false
  const said = fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
  return politenessOf(text) === 'no' || NOTHING.test(said) || NO_REASON.test(said)
}

/**
 * Whatever is written is the reason, in the person's own words; another date in it is a wish as well. "Finalement je viens" is
 * no reason: it takes the refusal back; nor is "merci", nor "non".
 */
export function hearWhy(turn: Turn, frame: At<'why'>, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  const coming = yesToTheDate(reading, frame.startsAt)
  if (coming !== null) return saysToCome(turn, frame, { reading: coming, text })
  const told = !saysNothing(answer)
  if (told && choice === null && politenessOf(text) !== null) return 'unheard'
  if (told) turn.happened({ type: 'reason_given', ref: frame.stage.ref, reason: text })
  turn.say(told ? 'checkpoint.reasonSent' : 'checkpoint.noReason', aboutFrame(turn, frame))
  const wanted = namesADate(reading) && reading.wish.wanted.length > 0
  return wanted ? wished(turn, frame, { reading, text }) : atStage(turn, frame, { at: 'another' })
}

export function askAnother(turn: Turn, frame: At<'another'>): void {
  turn.ask({
    key: 'checkpoint.another',
    params: aboutFrame(turn, frame),
    choices: buttons('common.choices.yes', 'common.choices.no'),
    asks: 'choice',
  })
}

export function hearAnother(turn: Turn, frame: At<'another'>, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  const coming = yesToTheDate(reading, frame.startsAt)
  if (coming !== null) return saysToCome(turn, frame, { reading: coming, text })
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  if (choice === 'yes' || reading?.act === 'reschedule') return atStage(turn, frame, { at: 'when' })
  if (choice !== 'no' && reading?.act !== 'decline') return 'unheard'
  turn.pop()
  const before = { date: turn.facts.office.wishAnsweredBefore }
  turn.say('checkpoint.noOther', { ...aboutFrame(turn, frame), before })
  return 'heard'
}
