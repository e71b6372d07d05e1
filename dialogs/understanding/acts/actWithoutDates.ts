import type { Asked } from '../../../src/domain/reading.ts'
import type { Decided } from './commands.ts'
import { obscureWords } from './doubt.ts'
import { isAnswerToOther, isOnlySupposed } from './otherMatters.ts'
import { isOfAnotherVerb, isOtherInfinitive } from './otherVerbs.ts'
import { has } from '../phrases/phrase.ts'
import { isQuestion } from '../phrases/questions.ts'
import type { Parsed } from './parsed.ts'
import {
  SAYING_NO,
  SAYING_YES,
  isAnswerAsked,
  isConditional,
  isHindered,
  isReserved,
  stanceOf,
} from './stance.ts'
import { OF_APPOINTMENT } from '../vocabulary/matters.ts'

/** A reason said alone, of oneself or of one's own, and nothing is asked nor hoped. */
const isExcuse = ({ items, phrases }: Parsed): boolean =>
  phrases.some(({ rule }) => rule.excuse === true) &&
  !isQuestion(items) &&
  !has(phrases, 'maybe', 'later', 'outside')

/** "désolée", "excusez-moi": beside a reason, it says that they will not come. */
const SORRY = /^(desole|navre|excus|pardon|regret|malheureusement|helas)/

/** Whether the reason is said as a refusal: with an apology, or with another reason. */
const isPlainExcuse = ({ items, phrases }: Parsed): boolean =>
  phrases.filter(({ rule }) => rule.excuse === true).length > 1 || items.some(({ word }) => SORRY.test(word))

/** A yes that is nothing else; "super", "parfait" and "c'est bien" may be said of anything. */
const PLAIN = new Set(
  'oui ouais ok accord de yes wi da we sur entendu affirmatif evidemment certainement volontiers venir convient note tout plaisir'.split(
    ' ',
  ),
)

/** "je suis partie vivre à Lyon", "c'est bien pour les jeunes": another verb follows the yes, or it is a mild one of something. */
const isLooseYes = (parsed: Parsed): boolean => {
  const { items, phrases } = parsed
  const yes = phrases.findLast(({ rule }) => rule.means === 'confirm')
  const next = items.slice(yes?.to ?? items.length).find(({ word }) => word !== 'a' && word !== 'pour')
  const isPlain = phrases.some(
    ({ rule, from, to }) =>
      SAYING_YES.includes(rule.means) && items.slice(from, to).some(({ word }) => PLAIN.has(word)),
  )
  const others = obscureWords(parsed).filter(({ word }) => !OF_APPOINTMENT.includes(word))
  const isMild = !has(phrases, 'confirm') && (others.length > 0 || has(phrases, 'outside'))
  return !isPlain && (isMild || isOtherInfinitive(next))
}

/** "c'est bon, j'ai trouvé du travail", when nothing was asked. */
const isMildAmongOthers = (parsed: Parsed): boolean =>
  !has(parsed.phrases, 'confirm', 'decline') &&
  (obscureWords(parsed).length > 0 || parsed.phrases.some(({ rule }) => !SAYING_YES.includes(rule.means)))

/** "j'avais peur de pas pouvoir mais c'est bon": after a refusal and "mais", only a yes. */
const isTakenBack = ({ items, phrases }: Parsed): boolean => {
  const but = items.findLastIndex(({ word }) => word === 'mais')
  const after = phrases.filter(({ from }) => but >= 0 && from > but)
  return has(after, 'yes', 'fine') && !has(after, 'no', 'decline', 'taken', 'bad', 'maybe')
}

/** What a message that names no date means to do. */
export const withoutDates = (parsed: Parsed, asked: Asked): Decided => {
  const { items, phrases } = parsed
  if (isOnlySupposed(parsed)) return { act: 'unknown', ask: false }
  if (asked === 'slot' && parsed.dated) return { act: 'reschedule', ask: true }
  const stance = stanceOf(phrases)
  if (has(phrases, 'reschedule', 'any') || (has(phrases, 'bad') && !has(phrases, 'decline')))
    return { act: 'reschedule', ask: false }
  const verbal = has(phrases, 'confirm', 'decline', 'fine')
  if (stance === 'no' && isTakenBack(parsed)) return { act: 'confirm', ask: true }
  if (items.findLast((item) => !item.mark)?.word === 'mais') return { act: 'unknown', ask: false }
  if (stance === 'neither' && asked === 'checkpoint' && isExcuse(parsed))
    return { act: 'decline', ask: !isPlainExcuse(parsed) }
  if (stance === 'neither' || stance === 'both') return { act: 'unknown', ask: false }
  if (has(phrases, 'maybe', 'later') && !verbal) return { act: 'unknown', ask: false }
  if ((asked === 'none' || asked === 'slot') && !verbal) return { act: 'unknown', ask: false }
  if (asked === 'none' && isMildAmongOthers(parsed)) return { act: 'unknown', ask: false }
  if (stance === 'no' && isOfAnotherVerb(parsed))
    return asked === 'checkpoint' ? { act: 'decline', ask: true } : { act: 'unknown', ask: false }
  if (stance === 'no' && asked === 'stopped') return { act: 'unknown', ask: false }
  if (stance === 'no')
    return { act: 'decline', ask: isAnswerAsked(parsed, SAYING_NO) || isAnswerToOther(parsed) }
  return isAnswerAsked(parsed) || asked === 'slot'
    ? { act: 'unknown', ask: false }
    : {
        act: 'confirm',
        ask: [isReserved, isHindered, isLooseYes, isConditional, isAnswerToOther].some((isUncertain) =>
          isUncertain(parsed),
        ),
      }
}

/** So many words of which nothing is known before a yes are a sentence about something else. */
const SENTENCE = 2

/** Whether the yes stands after words of something else: "mon ancien conseiller était super". */
export const isBuried = (parsed: Parsed): boolean => {
  const { items, phrases } = parsed
  if (has(phrases, 'confirm', 'decline', 'reschedule', 'any', 'bad', 'no', 'taken')) return false
  const first = phrases.find(({ rule }) => SAYING_YES.includes(rule.means))
  const before = items.slice(0, (first?.from ?? -1) + 1)
  if (before.some(({ word }) => word === 'mais')) return false
  const words = new Set(before)
  return obscureWords(parsed).filter((item) => words.has(item)).length >= SENTENCE
}
