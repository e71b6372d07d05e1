import type { Asked, Wish } from '../../../src/domain/reading.ts'
import type { Decided } from './commands.ts'
import { hasLooseBound, hasSameDay, hasUnreadTime, obscureWords } from './doubt.ts'
import type { Item } from '../words/items.ts'
import { isOfAnotherVerb } from './otherVerbs.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isQuestion } from '../phrases/questions.ts'
import type { Parsed } from './parsed.ts'
import { SAYING_NO, SAYING_YES, isConditional, stanceOf } from './stance.ts'

/** Where the sentence of the first date ends: what is said after it is about something else, or explains. */
const endOfDate = (items: readonly Item[]): number => {
  const first = items.findIndex(({ value }) => value !== undefined)
  const end = items.findIndex((item, at) => at > first && item.stop)
  return end < 0 ? items.length : end
}

/** What a "mais" may lead to that takes a yes back. */
const RESERVES: readonly Meaning[] = [
  ...(['decline', 'no', 'not', 'taken', 'bad', 'unclear', 'maybe', 'doubt', 'deny'] as const),
  ...(['reschedule', 'prefer', 'only', 'than', 'against', 'any', 'propose'] as const),
]

/** A "mais" in the sentence of the date, or before it, that leads to another date or to a reserve, and to no yes. */
const hasBut = ({ items, phrases }: Parsed): boolean => {
  const but = items.findLastIndex(({ word }, at) => word === 'mais' && at < endOfDate(items))
  if (but < 0) return false
  const after = phrases.filter(({ from }) => from > but)
  if (after.some(({ rule }) => SAYING_YES.includes(rule.means))) return false
  return has(after, ...RESERVES) || items.some(({ value }, at) => at > but && value !== undefined)
}

/** So many words of which nothing is known make a date doubtful, when no word says what becomes of it. */
const TOO_OBSCURE = 4
/** So many, when nothing was asked of dates, and the date is of something else: "le marché c'est le mercredi chez nous". */
const ELSEWHERE = 2

const TELLING: readonly Meaning[] = [
  'free',
  'prefer',
  'only',
  'than',
  'against',
  'confirm',
  'yes',
  'fine',
  'decline',
  'no',
  'not',
  'reschedule',
  'any',
  'because',
  'propose',
  'taken',
]

/** Whether the dates that a message names are doubtful. */
export const isObscure = (parsed: Parsed, asked: Asked): boolean => {
  const { items, phrases } = parsed
  if (hasUnreadTime(items) || hasLooseBound(items, phrases) || hasSameDay(items)) return true
  if (has(phrases, ...TELLING) || parsed.isSure) return false
  return obscureWords(parsed).length >= (asked === 'slot' ? TOO_OBSCURE : ELSEWHERE)
}

/** Whether nothing was asked of a date. */
export const isUnasked = (asked: Asked): boolean => asked === 'none' || asked === 'stopped'

/** Whether a date is said of something else than the appointment. */
const isElsewhere = (parsed: Parsed, asked: Asked): boolean =>
  isUnasked(asked) && !has(parsed.phrases, ...TELLING) && obscureWords(parsed).length >= ELSEWHERE

/** "oui je passe demain", "entendu, je prends mon cv": said of oneself after a yes, it offers nothing else. */
const OF_ONESELF = /^(passe|passerai|prends|prend)$/

const isOfOneself = ({ items, phrases }: Parsed, { rule, from, to }: Phrase): boolean =>
  rule.means === 'propose' &&
  items.slice(from, to).some(({ word }) => OF_ONESELF.test(word)) &&
  phrases.some((yes) => SAYING_YES.includes(yes.rule.means) && yes.to <= from)

/** "mardi je pourrai passer": who says when they could come offers that day. */
const COULD = /^pourrai/
const isOfferToCome = ({ items }: Parsed, { from, to }: Phrase): boolean =>
  items.slice(from, to).some(({ word }) => COULD.test(word))

/** Whether a yes is one to the appointment: not after "je bosse", nor to an offer ("on dit mardi, ok ?") or a period. */
const isYesTo = ({ wanted: [first] }: Wish, phrases: readonly Phrase[], parsed: Parsed): boolean => {
  const isOffer = has(phrases, 'no', 'propose') || (has(phrases, 'taken') && !parsed.isSure)
  const isYes = (phrase: Phrase): boolean =>
    phrase.rule.means === 'confirm' &&
    !(isOffer && phrase.rule.ends === true) &&
    !isOfferToCome(parsed, phrase)
  if (phrases.some(isYes)) return true
  return !isOffer && (has(phrases, 'yes') || (has(phrases, 'fine') && first?.from === first?.to))
}

/** "je viendrai pas avant 15h": of a date, only a refused bound is said. */
const isOnlyBound = ({ items }: Parsed): boolean => {
  const said = items.flatMap(({ value }) => value ?? [])
  return said.length > 0 && said.every(({ decided }) => decided === true)
}

/** "je dors le matin": which hours are taken, of no day, and not by a word of refusal. */
const isOnlyOfHours = ({ phrases }: Parsed, { refused }: Wish): boolean =>
  !has(phrases, 'not', 'bad') &&
  refused.every(({ from, to, weekday }) => (from ?? to) === undefined && weekday === undefined)

const CLEAN: readonly Meaning[] = [
  'no',
  'decline',
  'taken',
  'bad',
  'unclear',
  'maybe',
  'doubt',
  'propose',
  'reschedule',
  'prefer',
]

/** Whether nothing but a yes is said after the last "mais". */
const endsInYes = ({ items, phrases }: Parsed): boolean => {
  const but = items.findLastIndex(({ word }) => word === 'mais')
  const after = phrases.filter(({ from }) => from > but)
  return (
    but >= 0 &&
    after.length > 0 &&
    after.every(({ rule }) => rule.means !== 'free' && SAYING_YES.includes(rule.means))
  )
}

/** "désolé du retard mais oui pour jeudi": a yes after "mais", and nothing said against it. */
const isYesAfterBut = (parsed: Parsed, { wanted, refused }: Wish): boolean =>
  wanted.length === 1 && refused.length === 0 && !has(parsed.phrases, ...CLEAN) && endsInYes(parsed)

/** "la banque m'a convoqué demain donc non": what is answered after "donc", when no date follows it. */
const conclusionOf = ({ items, phrases }: Parsed): ReturnType<typeof stanceOf> => {
  const so = phrases.findLast(({ rule }) => rule.means === 'because')
  if (so === undefined || items.some(({ value }, at) => at >= so.to && value !== undefined)) return 'neither'
  const after = phrases.filter(({ from }) => from >= so.to)
  return after.some(({ rule }) => !SAYING_YES.includes(rule.means) && !SAYING_NO.includes(rule.means))
    ? 'neither'
    : stanceOf(after)
}

/** What a message that names dates means to do; `wish` holds them. */
export const withDates = (parsed: Parsed, wish: Wish, asked: Asked): Decided => {
  const { phrases } = parsed
  const isBad = has(phrases, 'bad') && (wish.wanted.length > 0 || !has(phrases, 'decline'))
  const change = isBad || has(phrases, 'reschedule', 'prefer', 'any', 'only', 'than')
  if (
    has(phrases, 'outside') &&
    !(asked === 'slot' && parsed.isSure && wish.wanted.length > 0) &&
    !has(phrases, 'confirm', 'decline', 'reschedule', 'prefer', 'propose', 'than')
  )
    return { act: 'unknown', ask: false }
  if (has(phrases, 'later') && !change && stanceOf(phrases) === 'neither')
    return { act: 'unknown', ask: false }
  if (isElsewhere(parsed, asked) || (isUnasked(asked) && isOfAnotherVerb(parsed)))
    return { act: 'unknown', ask: false }
  const stance = stanceOf(phrases)
  if (isUnasked(asked) && wish.wanted.length === 0 && stance === 'neither' && !change && !has(phrases, 'not'))
    return { act: 'unknown', ask: false }
  const conclusion = asked === 'checkpoint' ? conclusionOf(parsed) : 'neither'
  if (asked === 'checkpoint' && isYesAfterBut(parsed, wish)) return { act: 'confirm', ask: false }
  // "lundi 9h ça fait tôt, mais ok je serai là"
  if (asked === 'checkpoint' && isBad && endsInYes(parsed)) return { act: 'confirm', ask: true }
  if (conclusion === 'no') return { act: 'decline', ask: false }
  if (conclusion === 'yes' && wish.refused.length === 0) return { act: 'confirm', ask: false }
  if (asked === 'slot' || change) return { act: 'reschedule', ask: false }
  if (wish.wanted.length === 0)
    return {
      act: stance === 'yes' && has(phrases, 'confirm', 'yes') ? 'reschedule' : 'decline',
      // "y a grève demain ?", "pas vendredi ?" ask, and "je peux pas jeudi ?" does not say so.
      ask:
        stance === 'yes' ||
        (!has(phrases, 'decline', 'no') && (isQuestion(parsed.items) || isOnlyOfHours(parsed, wish))),
    }
  if (wish.refused.length > 0 || stance === 'no' || hasBut(parsed)) return { act: 'reschedule', ask: false }
  const yes = phrases.findIndex(({ rule }) => SAYING_YES.includes(rule.means))
  const date = parsed.items.findIndex(({ value }) => value !== undefined)
  const isOfDate = ({ from }: Phrase, rank: number): boolean =>
    from < endOfDate(parsed.items) && (rank < yes || from < date)
  const about = phrases.filter(
    (phrase, rank) =>
      (phrase.rule.means !== 'taken' || isOfDate(phrase, rank)) && !isOfOneself(parsed, phrase),
  )
  const isOffer = isQuestion(parsed.items) && !has(phrases, 'confirm', 'yes')
  return isYesTo(wish, about, parsed) && !isOffer && !isOnlyBound(parsed)
    ? { act: 'confirm', ask: isConditional(parsed) }
    : { act: 'reschedule', ask: false }
}
