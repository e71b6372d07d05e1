import { obscureWords } from './doubt.ts'
import type { Item } from '../words/items.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isSupposing } from '../phrases/questions.ts'
import type { Parsed } from './parsed.ts'
import { SAYING_YES } from './stance.ts'
import {
  BESIDE_COMING,
  CHANGEABLE,
  HINDERING,
  OF_APPOINTMENT,
  OF_COMING,
  OF_MESSAGES,
  OTHER_MATTERS,
} from '../vocabulary/matters.ts'
import { oneOf } from '../words/wordSet.ts'

const isOfComing = oneOf(OF_COMING)
const isOfAppointment = oneOf(OF_APPOINTMENT)
const isBesideComing = oneOf(BESIDE_COMING)
const isHindering = oneOf(HINDERING)
const isOfMatter = oneOf(OTHER_MATTERS)
const isChangeable = oneOf(CHANGEABLE)
const isOfMessages = oneOf(OF_MESSAGES)

/** That it is said of something else, or may be. */
type About = 'surely' | 'maybe'
const NOTHING: ReadonlyMap<Phrase, About> = new Map()

/** What answers by itself. */
const ANSWERING: readonly Meaning[] = [
  ...(['confirm', 'decline', 'fine', 'reschedule', 'any', 'bad', 'human'] as const),
]

const CLAIMING = /^(?:confirm|accept|valid|approuv)|^(?:accord|ok)$/
const RESUMING = /^(?:repren|recommenc|continu)/
/** What leads from a verb to what it is said of. */
const LEADING = new Set(
  'que avec avoir a au aux de du des d pour le la les l mon ma mes ton ta tes son sa ses votre vos un une ce cette ces chez en dans sur toujours tous toutes'.split(
    ' ',
  ),
)
/** What leads there from any yes: "bien sûr que je cherche", "c'est noté dans mon dossier". */
const LEADING_ALWAYS = new Set(['que', 'dans'])
const ENDS = new Set(['et', 'mais', 'car', 'donc', 'alors', 'parce'])

const SUBJECTS = new Set(
  'je tu il elle on nous vous ils elles ce se ca a ai as ont est sont etait avait'.split(' '),
)
const DENYING = new Set(['pas', 'jamais', 'rien', 'personne', 'aucun', 'aucune'])

/** What is moved, given up or turned down, an appointment or something else: "changer de métier", "j'abandonne la formation". */
const CHANGING =
  /^(?:chang|modifi|avanc|report|decal|deplac|repouss|recul|annul|refus|renonc|abandonn|tomber|declin|mort)/
const CHANGES: ReadonlySet<Meaning> = new Set(['decline', 'reschedule'])
const NOTING = /^note$/
/** "je suis là depuis 2012", "absente sur la liste" */
const PRESENT = /^(?:la|presente?s?|absente?s?)$/
const PLACED = new Set(['sur', 'depuis'])
const MYSELF = new Set(['moi', 'nous', 'mi', 'mwin', 'mwen'])

const isLed = ({ rule, from, to }: Phrase, items: readonly Item[]): boolean => {
  const [last, next] = [
    items[to - 1]?.word ?? '',
    items[items[to]?.word === 'bien' ? to + 1 : to]?.word ?? '',
  ]
  if (PRESENT.test(last) && PLACED.has(next)) return items[to + 1]?.word !== 'place'
  if (rule.means === 'resume') return RESUMING.test(last) && LEADING.has(next)
  if (rule.means === 'stop') return last === 'tranquille' && next === 'avec'
  if (CHANGES.has(rule.means) && CHANGING.test(last)) return LEADING.has(next)
  if (rule.means === 'decline' && DENYING.has(last))
    return items.slice(from, to).some(({ word }) => CLAIMING.test(word)) && (next === 'de' || next === 'que')
  if (rule.means === 'fine' && NOTING.test(last) && LEADING.has(next)) return true
  if (CLAIMING.test(last))
    return rule.means === 'confirm'
      ? LEADING.has(next)
      : (rule.means === 'decline' || SAYING_YES.includes(rule.means)) &&
          (next === 'que' || next === 'avec' || next === 'pour')
  return (rule.means === 'yes' || rule.means === 'fine') && (LEADING_ALWAYS.has(next) || next === 'pour')
}

const IS = /^(?:est|sont|etait|etaient|sera|seront|ete)$/

/** "la formation a été reportée" */
const CHANGED = /^(?:annul|report|decal|deplac|repouss|avanc|modifi|refus)/

/** "mon dossier est validé", "le rdv à la préfecture est confirmé": what is claimed is of another matter, which stands before it. */
const isOfOtherSubject = ({ rule, from }: Phrase, items: readonly Item[]): boolean => {
  const verb = items[from]?.word ?? ''
  if (rule.means === 'confirm' ? !CLAIMING.test(verb) : !CHANGES.has(rule.means) || !CHANGED.test(verb))
    return false
  if (!IS.test(items[from - 1]?.word ?? '')) return false
  const start = items.slice(0, from).findLastIndex((item) => item.mark || ENDS.has(item.word))
  return items.slice(start + 1, from).some((item) => isOfMatter(item) || item.word === 'demande')
}

/** Of so many phrases of a message it is looked at whether they are about something else. */
const MOST = 4

const clauseAfter = ({ to }: Phrase, items: readonly Item[]): readonly Item[] => {
  let end = to
  for (; end < items.length; end += 1) {
    const item = items[end]
    if (item === undefined || item.mark || ENDS.has(item.word)) break
  }
  return items.slice(to, end)
}

/** "avancer les frais c'est pas possible": what is changed, up to the next verb. */
const nounAfter = (phrase: Phrase, items: readonly Item[]): readonly Item[] => {
  const clause = clauseAfter(phrase, items)
  const end = clause.findIndex(({ word }) => SUBJECTS.has(word) && word !== 'a')
  return end < 0 ? clause : clause.slice(0, end)
}

/** "je suis pas d'accord avec": what is not accepted. */
const isClaimed = ({ from, to }: Phrase, items: readonly Item[]): boolean =>
  items.slice(from, to).some(({ word }) => CLAIMING.test(word))

const aboutOther = (phrase: Phrase, { items, phrases }: Parsed, obscure: ReadonlySet<Item>): About | null => {
  const clause = CHANGES.has(phrase.rule.means) ? nounAfter(phrase, items) : clauseAfter(phrase, items)
  const inside = phrases.filter(({ from }) => from >= phrase.to && from < phrase.to + clause.length)
  const isOfMessage = phrase.rule.means === 'resume' || phrase.rule.means === 'stop'
  const isOwn = isOfMessage ? isOfMessages : isOfComing
  if (has(inside, ...ANSWERING)) return null
  if (clause.some((item) => item.value !== undefined || isOwn(item) || isOfAppointment(item))) return null
  if (!clause.some((item) => obscure.has(item))) return null
  if (clause[0]?.word === 'pour' && phrase.rule.means !== 'decline')
    return MYSELF.has(clause[1]?.word ?? '') ? null : 'maybe'
  if (phrase.rule.means === 'resume' || clause.some(isOfMatter)) return 'surely'
  if (CHANGES.has(phrase.rule.means) && !isClaimed(phrase, items))
    return clause.some(isChangeable) ? 'surely' : 'maybe'
  if (has(inside, 'free') || clause[0]?.word === 'dans') return null
  return clause.some(isBesideComing) ? 'maybe' : 'surely'
}

/**
 * The phrases of which what is confirmed, accepted or taken up again is something else than to come ("je confirme que j'ai envoyé le
 * papier") or than messages ("je recommence à chercher").
 */
export const saidOfOther = (parsed: Parsed): ReadonlyMap<Phrase, About> => {
  const led = parsed.phrases.filter((phrase) => isLed(phrase, parsed.items)).slice(0, MOST)
  const passive = parsed.phrases.filter((phrase) => isOfOtherSubject(phrase, parsed.items))
  if (led.length + passive.length === 0) return NOTHING
  const obscure = new Set(obscureWords(parsed))
  return new Map([
    ...led.flatMap((phrase) => {
      const about = aboutOther(phrase, parsed, obscure)
      return about === null ? [] : [[phrase, about] as const]
    }),
    ...passive.map((phrase) => [phrase, 'surely'] as const),
  ])
}

/** So many words of which nothing is known are a sentence of their own. */
const SENTENCE = 2
const NEAR = 2
const NEXT_WORDS = 3

/** "j'ai pas encore signé mon contrat": an excuse that is denied is none. */
const isExcuse = ({ rule, from }: Phrase, items: readonly Item[]): boolean =>
  rule.excuse === true && !items.slice(Math.max(0, from - NEAR), from).some(({ word }) => DENYING.has(word))

/** The sentence after a bare yes or no with which the message begins; null when there is none, or it answers otherwise too. */
const sentenceAfter = ({ items, phrases }: Parsed, saying: readonly Meaning[]): readonly Item[] | null => {
  const [first] = phrases
  if (first === undefined || !saying.includes(first.rule.means)) return null
  if (items.slice(0, first.from).some((item) => !item.empty)) return null
  if (has(phrases, ...ANSWERING.filter((means) => !saying.includes(means)))) return null
  if (phrases.some((phrase) => isExcuse(phrase, items))) return null
  const said = items.slice(first.to)
  // "ok et pour mon rsa"
  const isAnother = said[0]?.word === 'et'
  return isAnother || said.some(({ word }) => SUBJECTS.has(word)) ? said : null
}

/** How many words of a sentence nothing is known of, "pas" left out. */
const obscureIn = (said: readonly Item[], parsed: Parsed): number => {
  const words = new Set(said)
  return obscureWords(parsed).filter((item) => words.has(item) && !DENYING.has(item.word)).length
}

const isNear = (item: Item): boolean => isOfComing(item) || isOfAppointment(item) || isBesideComing(item)

/** "oui c'est moi qui ai perdu ma carte": says who did something. */
const isCleft = ([it, is, ...rest]: readonly Item[]): boolean =>
  it?.word === 'ce' && is?.word === 'est' && rest.slice(0, NEXT_WORDS).some(({ word }) => word === 'qui')

/** "oui j'ai une question" */
const ASKING = /^(?:questions?|renseignements?)$/

/** What was done, or is to be, by post and on paper: "oui je l'ai envoyé", "ok je postule". */
const DEEDS = /^(?:envoi|envoy|signe|remplis|rempli$|rendu|postul|recu|paye|touche|verse)/
const isDeed = (said: readonly Item[]): boolean =>
  said.some(({ word }) => DEEDS.test(word)) &&
  !said.some((item) => isNear(item) || (isOfMessages(item) && !DEEDS.test(item.word)))

/** Words of another matter that a phrase explains ("j'ai reçu mes sous") are no less about it. */
const tells = (said: readonly Item[], { phrases, items }: Parsed): boolean => {
  const start = items.length - said.length
  return phrases.some(
    ({ rule, from }) => from >= start && (rule.means === 'idiom' || rule.means === 'outside'),
  )
}

/** "oui la caf m'a répondu": after a bare yes, a sentence that has nothing to do with coming. */
const isYesToOther = (parsed: Parsed): boolean => {
  const said = sentenceAfter(parsed, ['yes', 'fine'])
  if (said === null || said.some(isOfComing)) return false
  if (isDeed(said)) return true
  const obscure = obscureIn(said, parsed)
  const more = tells(said, parsed) ? 1 : 0
  return said.some((item) => isOfMatter(item) || ASKING.test(item.word)) || isCleft(said)
    ? obscure + more > 0
    : obscure + more >= SENTENCE && !said.some(isNear)
}

/** "non j'ai pas eu la prime", "non mais le bus a doublé son prix": after a bare no, something else is denied or objected to. */
const isNoToOther = (parsed: Parsed): boolean => {
  const said = sentenceAfter(parsed, ['no'])
  if (said === null) return false
  const isTaken = has(parsed.phrases, 'taken')
  const isObjection = said[0]?.word === 'mais' && !isTaken
  if (!isObjection && !said.some(({ word }) => DENYING.has(word))) return false
  if (isDeed(said)) return true
  const obscure = obscureIn(said, parsed)
  const hinders = said.some(isHindering)
  return said.some(isOfMatter)
    ? obscure > 0 && !(hinders && isTaken)
    : obscure >= SENTENCE && !hinders && !said.some(isNear)
}

/** Whether a bare yes or no is followed by a sentence about something else than coming. */
export const isAnswerToOther = (parsed: Parsed): boolean => isYesToOther(parsed) || isNoToOther(parsed)

/** "et si je suis malade ?": what is asked of what may happen is no answer, unless it is another date. */
export const isOnlySupposed = ({ items, phrases }: Parsed): boolean =>
  isSupposing(items) && !has(phrases, 'reschedule', 'any', 'bad')

/** Whether a message is about another matter, and about neither messages nor an appointment. */
export const isOfOtherMatter = ({ items }: Parsed): boolean =>
  items.some(isOfMatter) && !items.some((item) => isOfMessages(item) || isOfAppointment(item))

/** Whether what would answer is said of something else than coming: no example makes an answer of it. */
export const isBesideQuestion = (parsed: Parsed): boolean =>
  isOnlySupposed(parsed) || isAnswerToOther(parsed) || saidOfOther(parsed).size > 0
