import type { Act, Asked, Wish } from '../../src/domain/reading.ts'
import { commandIn, commanded, isWholly } from './commands.ts'
import type { Decided } from './commands.ts'
import { coveredBy, hasLooseBound, hasSameDay, hasUnreadTime, obscureWords } from './doubt.ts'
import type { Item } from './items.ts'
import { isAnswerToOther, saidOfOther } from './otherMatters.ts'
import { has } from './phrases.ts'
import type { Meaning, Phrase } from './phrases.ts'
import { isQuestion, isSupposing } from './questions.ts'
import type { Parsed } from './reading.ts'
import { OF_APPOINTMENT } from './vocabulary/matters.ts'
import { NO, SAYING_NO, SAYING_YES, YES, isAnswerAsked, isHindered, isReserved, stanceOf } from './stance.ts'

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

/** Whether every word of a message is part of a phrase or of a date, or says nothing. */
export const isExplained = ({ items, phrases }: Parsed): boolean => {
  const covered = coveredBy(phrases, items)
  return items.every((item) => item.mark || item.empty || item.value !== undefined || covered.has(item))
}

const isObscure = (parsed: Parsed, asked: Asked): boolean => {
  const { items, phrases } = parsed
  if (hasUnreadTime(items) || hasLooseBound(items, phrases) || hasSameDay(items)) return true
  if (has(phrases, ...TELLING) || parsed.isSure) return false
  return obscureWords(parsed).length >= (asked === 'slot' ? TOO_OBSCURE : ELSEWHERE)
}

/** Whether a date is said of something else than the appointment. */
const isElsewhere = (parsed: Parsed, asked: Asked): boolean =>
  asked === 'none' && !has(parsed.phrases, ...TELLING) && obscureWords(parsed).length >= ELSEWHERE

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

/** A reason said alone, of oneself or of one's own, and nothing is asked nor hoped. */
const isExcuse = ({ items, phrases }: Parsed): boolean =>
  phrases.some(({ rule }) => rule.excuse === true) &&
  !isQuestion(items) &&
  !has(phrases, 'maybe', 'later', 'outside')

const INFINITIVE = /(?:er|ir|dre|tre|ire|vre|ore)$/
const WANTING = /^(veux|veut|voudrais|souhaite)/
/** Verbs of coming and of leaving home: not to be able to is to decline. */
const COMING = new Set(
  `venir etre aller passer assister participer deplacer rendre presenter liberer sortir partir quitter bouger voir
  absenter rejoindre honorer tenir assurer pouvoir laisser abandonner conduire marcher rouler circuler`.split(
    /\s+/,
  ),
)
/** Words between "je peux pas" and what they cannot do: "je peux pas vous appeler". */
const BETWEEN = new Set('le la les l me te se vous nous lui leur y en de du des ce ces un une'.split(' '))

/** "je peux pas ouvrir le lien": what cannot be done is something else than to come. */
const isOfAnotherVerb = ({ items, phrases }: Parsed): boolean => {
  const no = phrases.findLast(({ rule }) => NO.includes(rule.means))
  if (no === undefined || !/^(pas|plus|jamais|impossible|possible)$/.test(items[no.to - 1]?.word ?? ''))
    return false
  const at = items.findIndex(({ word }, place) => place >= no.to && !BETWEEN.has(word))
  const next = phrases.some(({ from, to }) => at >= from && at < to) ? undefined : items[at]
  if (next === undefined || next.mark || next.empty || COMING.has(next.word)) return false
  return INFINITIVE.test(next.word) || WANTING.test(items[no.to - 2]?.word ?? '')
}

/** "désolée", "excusez-moi": beside a reason, it says that they will not come. */
const SORRY = /^(desole|navre|excus|pardon|regret|malheureusement|helas)/

/** Whether the reason is said as a refusal: with an apology, or with another reason. */
const isPlainExcuse = ({ items, phrases }: Parsed): boolean =>
  phrases.filter(({ rule }) => rule.excuse === true).length > 1 || items.some(({ word }) => SORRY.test(word))

/** "je viendrai pas avant 15h": of a date, only a refused bound is said. */
const isOnlyBound = ({ items }: Parsed): boolean => {
  const said = items.flatMap(({ value }) => value ?? [])
  return said.length > 0 && said.every(({ decided }) => decided === true)
}

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

const withDates = (parsed: Parsed, wish: Wish, asked: Asked): Decided => {
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
  if (isElsewhere(parsed, asked) || (asked === 'none' && isOfAnotherVerb(parsed)))
    return { act: 'unknown', ask: false }
  const stance = stanceOf(phrases)
  if (asked === 'none' && wish.wanted.length === 0 && stance === 'neither' && !change && !has(phrases, 'not'))
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
      ask: stance === 'yes',
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
  return {
    act: isYesTo(wish, about, parsed) && !isOffer && !isOnlyBound(parsed) ? 'confirm' : 'reschedule',
    ask: false,
  }
}

/** A yes that is nothing else; "super", "parfait" and "c'est bien" may be said of anything. */
const PLAIN = new Set(
  'oui ouais ok accord de yes wi da we sur entendu affirmatif evidemment certainement volontiers venir convient note tout plaisir'.split(
    ' ',
  ),
)

/** "je suis partie vivre à Lyon", "c'est bien pour les jeunes": another verb follows the yes, or it is a mild one of something. */
const isLooseYes = (parsed: Parsed): boolean => {
  const { items, phrases } = parsed
  const yes = phrases.findLast(({ rule }) => YES.includes(rule.means))
  const next = items.slice(yes?.to ?? items.length).find(({ word }) => word !== 'a' && word !== 'pour')
  const isFollowed =
    next !== undefined && !next.mark && !next.empty && INFINITIVE.test(next.word) && !COMING.has(next.word)
  const isPlain = phrases.some(
    ({ rule, from, to }) =>
      SAYING_YES.includes(rule.means) && items.slice(from, to).some(({ word }) => PLAIN.has(word)),
  )
  const others = obscureWords(parsed).filter(({ word }) => !OF_APPOINTMENT.includes(word))
  const isMild = !has(phrases, 'confirm') && others.length > 0
  return !isPlain && (isMild || isFollowed)
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

/** What a "si" of courtesy leads to: "si possible", "si vous voulez", "s'il te plaît". */
const COURTEOUS = new Set(['possible', 'besoin', 'vous', 'tu', 'te', 'necessaire'])
const IT = /^ils?$/

/** "je viens si mon fils est gardé", "oui s'il pleut pas": a yes, and after it what it depends on. */
const isConditional = ({ items, phrases }: Parsed): boolean => {
  const yes = phrases.findLast(({ rule }) => SAYING_YES.includes(rule.means))
  return items.some(({ word }, at) => {
    const isIt = IT.test(items[at + 1]?.word ?? '')
    const next = items[at + (isIt ? 2 : 1)]
    const isIf = word === 'si' || (word === 'se' && isIt)
    return isIf && at >= (yes?.to ?? items.length) && next?.mark === false && !COURTEOUS.has(next.word)
  })
}

/** "et si je suis malade ?": what is asked of what may happen is no answer, unless it is another date. */
const isOnlySupposed = ({ items, phrases }: Parsed): boolean =>
  isSupposing(items) && !has(phrases, 'reschedule', 'any', 'bad')

/** Whether what would answer is said of something else than coming: no example makes an answer of it. */
export const isBesideQuestion = (parsed: Parsed): boolean =>
  isOnlySupposed(parsed) || isAnswerToOther(parsed) || saidOfOther(parsed).size > 0

const withoutDates = (parsed: Parsed, asked: Asked): Decided => {
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

const SAYS: Partial<Record<Meaning, Act>> = {
  free: 'confirm',
  yes: 'confirm',
  fine: 'confirm',
  no: 'decline',
}

/** Whether the yes stands after words of something else: "mon ancien conseiller était super". */
const isBuried = (parsed: Parsed): boolean => {
  const { items, phrases } = parsed
  if (has(phrases, 'confirm', 'decline', 'reschedule', 'any', 'bad', 'no', 'taken')) return false
  const first = phrases.find(({ rule }) => SAYING_YES.includes(rule.means))
  const before = items.slice(0, (first?.from ?? -1) + 1)
  if (before.some(({ word }) => word === 'mais')) return false
  const words = new Set(before)
  return obscureWords(parsed).filter((item) => words.has(item)).length >= ELSEWHERE
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

/** "le dentiste a annulé mon rdv", "si je viens pas": what others did, and what is only supposed, is no answer. */
const isOnlyTold = ({ rule, from }: Phrase, items: readonly Item[]): boolean => {
  const [first, before] = [items[from], items[from - 1]]
  const subject = items.slice(0, Math.max(0, from - 1)).findLast(({ word }) => !OBJECTS.test(word))
  if (rule.means === 'reschedule' || rule.means === 'decline')
    if (BY_OTHERS.test(before?.word ?? '') && PARTICIPLE.test(first?.word ?? '') && subject?.empty === false)
      return true
  return before?.word === 'si' && SAYING_NO.includes(rule.means)
}

/** "samedi je peux si quelqu'un est là": beside a date, it asks for nobody. */
const isSupposed = ({ rule, from }: Phrase, { items, wish }: Parsed): boolean =>
  rule.means === 'human' && (wish?.wanted.length ?? 0) > 0 && items[from - 1]?.word === 'si'

/** "oui je confirme que j'ai envoyé le papier": what claims is said of something else, and no other yes is more than a word. */
const isPerhapsOfOther = ({ phrases }: Parsed, ofOther: ReturnType<typeof saidOfOther>): boolean =>
  ofOther.size > 0 && !phrases.some((phrase) => YES.includes(phrase.rule.means) && !ofOther.has(phrase))

const withoutTold = (parsed: Parsed, ofOther: ReturnType<typeof saidOfOther>): Parsed => {
  const { phrases, items } = parsed
  const isLeft = (phrase: Phrase): boolean =>
    !isOnlyTold(phrase, items) && !isSupposed(phrase, parsed) && ofOther.get(phrase) !== 'surely'
  return phrases.every(isLeft) ? parsed : { ...parsed, phrases: phrases.filter(isLeft) }
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
    (decided.act === 'confirm' && isPerhapsOfOther(read, ofOther)) ||
    phrases.some(
      ({ rule }) => rule.means === 'doubt' && (decided.act !== 'reschedule' || rule.unsure === true),
    ) ||
    (wish === null && isUnsure(phrases, decided.act))
  const acts = decided.act !== 'unknown'
  const obscure = wish === null ? isBuried(parsed) : isObscure(parsed, asked)
  // After messages were stopped, a yes is one to messages.
  if (asked === 'stopped' && decided.act === 'confirm') return { act: 'resume', ask: true }
  return { ...decided, ask: (decided.ask || unsure || obscure) && acts }
}
