import type { OpenQuestion } from '../src/domain/conversation.ts'
import type { Reading } from '../src/domain/reading.ts'
import { fold } from './understanding/folding.ts'
import { politenessOf } from './understanding/politeness.ts'

/** Folded, with the courtesies that stand beside them: a yes and a no that the question's own language does not have. */
const YES = /^(?:si|sim|نعم|ايوه|ايوا|اجل)(?: (?:por favor|gracias|claro|obrigad[oa]|من فضلك|شكرا))?$/
const NO = /^(?:no gracias|nao(?: obrigad[oa])?|لا(?: شكرا)?)$/

/** Buttons that do what was just read, and those that do not. */
const AGREES: ReadonlySet<string> = new Set(['yes', 'agree', 'send', 'comeThen'])
const REFUSES: ReadonlySet<string> = new Set(['no', 'cancel', 'other'])

type Said = 'yes' | 'no' | null

/** What the reader itself knows to be an answer, and finds no button for, is a yes or a no in words of courtesy as well. */
function bareIn(text: string, { act, ask }: Reading): Said {
  const said = fold(text)
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
  if (YES.test(said)) return 'yes'
  if (NO.test(said)) return 'no'
  const polite = act === 'answer' && !ask ? politenessOf(text) : null
  return polite === 'yes' || polite === 'no' ? polite : null
}

/**
 * A bare yes or no, in whatever language, to a question that has one button for it: a person answers in theirs, whichever the
 * question is asked in. Undefined for anything else, and where the reader found a date.
 */
export function bareAnswer(
  open: OpenQuestion | null,
  reading: Reading,
  text: string,
): OpenQuestion['choices'][number] | undefined {
  const said = reading.wish === null ? bareIn(text, reading) : null
  if (open === null || said === null) return undefined
  const ids = said === 'yes' ? AGREES : REFUSES
  const [one, ...others] = open.choices.filter(({ id }) => ids.has(id))
  return others.length === 0 ? one : undefined
}
