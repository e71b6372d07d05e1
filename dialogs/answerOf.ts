import type { Heard, OpenQuestion, State } from '../src/domain/conversation.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import { MENU } from './buttons.ts'
import { fold } from './understanding/text/folding.ts'
import { politenessOf } from './understanding/politeness.ts'
import { onlyPoints } from './words.ts'

/** A press counts for the question it was shown under; a button of the menu counts always. */
export function answerOf({ open }: State, heard: Heard & { kind: 'words' | 'choice' }): Answer | 'old' {
  if (heard.kind === 'choice') {
    const label = open?.choices.find(({ id }) => id === heard.choice)?.label ?? ''
    if (heard.choice.startsWith(MENU)) return { choice: heard.choice, reading: null, text: label }
    if (heard.question !== open?.seq || label === '') return 'old'
    return { choice: heard.choice, reading: null, text: label }
  }
  const { reading, text } = heard
  const named = reading.choice === undefined || reading.ask ? undefined : open?.choices[reading.choice]
  if (named !== undefined) return { choice: named.id, reading, text: onlyPoints(text) ? named.label : text }
  const bare = bareAnswer(open, reading, text)
  if (bare === undefined) return { choice: null, reading, text }
  return { choice: bare.id, reading: { ...reading, act: 'answer', ask: false }, text }
}

/** Folded, with the courtesies that stand beside them: a yes and a no that the question's own language does not have. */
const YES = /^(?:si|sim|نعم|ايوه|ايوا)(?: (?:por favor|gracias|claro|obrigad[oa]|من فضلك|شكرا))?$/
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
function bareAnswer(
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
