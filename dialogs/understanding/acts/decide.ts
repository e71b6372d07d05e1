import type { Act, Asked } from '../../../src/domain/reading.ts'
import { isBuried, withoutDates } from './actWithoutDates.ts'
import { isObscure, withDates } from './actWithDates.ts'
import { commandIn, commanded, isWholly } from './commands.ts'
import type { Decided } from './commands.ts'
import type { Item } from '../words/items.ts'
import { isOnlySupposed, saidOfOther } from './otherMatters.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Parsed } from './parsed.ts'
import { SAYING_NO, stanceOf } from './stance.ts'

const SAYS: Partial<Record<Meaning, Act>> = {
  free: 'confirm',
  yes: 'confirm',
  fine: 'confirm',
  no: 'decline',
}

/** Whether all that says so is uncertain by itself. */
const isUnsure = (phrases: readonly Phrase[], act: Act): boolean => {
  const saying = phrases.filter(({ rule }) => rule.means === act || SAYS[rule.means] === act)
  return saying.length > 0 && saying.every(({ rule }) => rule.unsure === true)
}

/** Whether the message plainly asks for something else than an answer, and no button offers that: "je parle bambara" may be one. */
export const isCommand = (
  parsed: Parsed,
  asked: Asked,
  isOnButton: (command: Decided) => boolean,
): boolean => {
  const command = commandIn(parsed, asked)
  return command !== undefined && command.rule.unsure !== true && !isOnButton(commanded(command, parsed))
}

const BY_OTHERS = /^(?:a|as|avez|ont|avait|avaient|aviez)$/
const PARTICIPLE = /ee?s?$/
/** "il m'a annulé mon rdv". */
const OBJECTS = /^(?:me|te|se|le|la|les|lui|leur)$/

const subjectBefore = (verb: number, items: readonly Item[]): Item | undefined => {
  let at = verb - 1
  while (OBJECTS.test(items[at]?.word ?? '')) at -= 1
  return items[at]
}

/** "le dentiste a annulé mon rdv", "si je viens pas": what others did, and what is only supposed, is no answer. */
const isOnlyTold = ({ rule, from }: Phrase, items: readonly Item[]): boolean => {
  const [before, done] = [items[from - 1]?.word ?? '', items[from]?.word ?? '']
  if (before === 'si') return SAYING_NO.includes(rule.means)
  if (rule.means !== 'reschedule' && rule.means !== 'decline') return false
  return BY_OTHERS.test(before) && PARTICIPLE.test(done) && subjectBefore(from - 1, items)?.empty === false
}

/** "samedi je peux si quelqu'un est là": beside a date, it asks for nobody. */
const isSupposed = ({ rule, from }: Phrase, { items, wish }: Parsed): boolean =>
  rule.means === 'human' && (wish?.wanted.length ?? 0) > 0 && items[from - 1]?.word === 'si'

/** "oui je confirme que j'ai envoyé le papier": what claims is said of something else, and no other yes is more than a word. */
const isPerhapsOfOther = ({ phrases }: Parsed, ofOther: ReturnType<typeof saidOfOther>): boolean =>
  ofOther.size > 0 && !phrases.some((phrase) => phrase.rule.means === 'confirm' && !ofOther.has(phrase))

/** "je change de vie", "j'annule ma livraison": what is changed or given up may be something else than the appointment. */
const isPerhapsChanged = (
  act: Act,
  { phrases }: Parsed,
  ofOther: ReturnType<typeof saidOfOther>,
): boolean => {
  const saying = phrases.filter(({ rule }) => rule.means === act)
  return saying.length > 0 && saying.every((phrase) => ofOther.has(phrase))
}

/** "d'accord mais pourquoi j'ai rien touché ?": after a yes, something else is asked. */
const isObjected = ({ items }: Parsed): boolean =>
  items.some(({ word }, at) => word === 'mais' && items[at + 1]?.word === 'pourquoi')

const KIN = new Set('cheri cherie maman mamie mamy papa papy papi bebe doudou tonton tata'.split(' '))
const SPEAKING = new Set(['je', 'tu', 'te', 'on', 'oui', 'non', 'ok'])

/** "chéri je suis en route tu veux quelque chose", "oui maman je viens": said to one of theirs. */
const isToKin = ({ items }: Parsed): boolean => {
  const [first, second, third] = items.filter(({ mark }) => !mark).map(({ word }) => word)
  const isKin = (word: string | undefined, next: string | undefined): boolean =>
    KIN.has(word ?? '') && SPEAKING.has(next ?? '')
  return isKin(first, second) || (SPEAKING.has(first ?? '') && isKin(second, third))
}

const withoutTold = (parsed: Parsed, ofOther: ReturnType<typeof saidOfOther>): Parsed => {
  const { phrases, items } = parsed
  const isLeft = (phrase: Phrase): boolean =>
    !isOnlyTold(phrase, items) && !isSupposed(phrase, parsed) && ofOther.get(phrase) !== 'surely'
  return phrases.every(isLeft) ? parsed : { ...parsed, phrases: phrases.filter(isLeft) }
}

/** "oui enfin non", "oui ah non désolé": what is said is taken back, and nothing is said instead. */
const isTakenBack = ({ items, phrases }: Parsed): boolean => {
  const last = phrases.at(-1)
  if (last?.rule.means !== 'correct') return false
  const words = items.slice(last.from, last.to).map(({ word }) => word)
  return (
    words.includes('non') && items.slice(last.to).every(({ empty, value }) => empty && value === undefined)
  )
}

/** What the message means to do, given what was asked. */
export const decide = (read: Parsed, asked: Asked): Decided => {
  const ofOther = saidOfOther(read)
  const parsed = withoutTold(read, ofOther)
  const { phrases, wish } = parsed
  const found = commandIn(parsed, asked)
  const command = found?.rule.means === 'appointments' && isOnlySupposed(parsed) ? undefined : found
  if (asked === 'open')
    return command !== undefined && isWholly(parsed, command.rule.means)
      ? commanded(command, parsed)
      : { act: 'answer', ask: false }
  if (command !== undefined) {
    const told = commanded(command, parsed)
    // "n'écrivez pas le matin": at some hours, or at all ?
    if (told.act === 'stop' && wish !== null) return { ...told, ask: true }
    // "désinscription et suppression de mes données": which of the two is asked, for neither comes back.
    return has(phrases, 'stop') && has(phrases, 'erase') ? { ...told, ask: true } : told
  }
  if (asked === 'choice')
    return {
      act: stanceOf(phrases) === 'neither' && !has(phrases, 'maybe') ? 'unknown' : 'answer',
      ask: false,
    }
  const decided = wish === null ? withoutDates(parsed, asked) : withDates(parsed, wish, asked)
  const unsure =
    isToKin(parsed) ||
    (decided.act === 'confirm' && (isPerhapsOfOther(read, ofOther) || isObjected(parsed))) ||
    ((decided.act === 'decline' || decided.act === 'reschedule') &&
      wish === null &&
      isPerhapsChanged(decided.act, parsed, ofOther)) ||
    phrases.some(
      ({ rule }) => rule.means === 'doubt' && (decided.act !== 'reschedule' || rule.unsure === true),
    ) ||
    (wish === null && isUnsure(phrases, decided.act))
  const acts = decided.act !== 'unknown'
  const obscure = wish === null ? isBuried(parsed) : isObscure(parsed, asked)
  if (isTakenBack(parsed)) return wish === null ? { act: 'unknown', ask: false } : { ...decided, ask: acts }
  // After messages were stopped, a yes is one to messages.
  if (asked === 'stopped' && decided.act === 'confirm') return { act: 'resume', ask: true }
  return { ...decided, ask: (decided.ask || unsure || obscure) && acts }
}
