import type { Item } from '../words/items.ts'
import { has } from './phrase.ts'
import type { Meaning, PhraseRule } from '../vocabulary/phraseRule.ts'
import type { Phrase, PhraseBook } from './phrase.ts'

/** What is asked to be done or undone: the verbs that "pas" may forbid. */
const REQUESTS =
  /^(?:annul|arret|stop|supprim|effac|efface|desinscri|desabonn|desactiv|bloqu|chang|deplac|report|decal|repouss|modifi|r?appel(?!s?$)|parler|contact)/

const POSITIVE = new Set<Meaning>(['confirm', 'fine', 'free'])
const NEGATION = new Set(['pas', 'jamais', 'point', 'nullement', 'not'])

const NOT_FORMAL = new Set([...NEGATION, 'que', 'plus', 'rien', 'personne', 'aucun', 'aucune'])

/** "je ne pourrai être présent" says no without "pas"; "je ne peux que jeudi" does not. */
const isFormalNo = ({ rule, from, to }: Phrase, items: readonly Item[]): boolean => {
  if (!POSITIVE.has(rule.means)) return false
  const words = items.slice(from, to + 2).map((item) => item.word)
  return words.slice(0, to - from).includes('ne') && !words.some((word) => NOT_FORMAL.has(word))
}

/** What is said against this: a yes for a no, a no for a yes; null of what is neither. */
const contrary = ({ means }: PhraseRule, { refusal, consent }: PhraseBook): PhraseRule | null =>
  means === 'decline' || means === 'no' ? consent : POSITIVE.has(means) || means === 'yes' ? refusal : null

/** Whether "pas" follows what it turns round. */
const isTurned = (first: Phrase | undefined, to: number, items: readonly Item[]): boolean =>
  first?.to === to &&
  (POSITIVE.has(first.rule.means) || first.rule.turns === true) &&
  NEGATION.has(items[to]?.word ?? '')

/** "me convient" and "pas": whatever is said to be fine is not, when "pas" follows; "j'annule" and "pas": the contrary. */
const negated = (phrases: readonly Phrase[], items: readonly Item[], book: PhraseBook): readonly Phrase[] => {
  const kept: Phrase[] = []
  for (let at = 0; at < phrases.length; at += 1) {
    const [before, phrase, after] = [phrases[at - 1], phrases[at], phrases[at + 1]]
    if (phrase === undefined || (phrase.rule.means === 'not' && isTurned(before, phrase.from, items)))
      continue
    const isFree = after === undefined || after.from > phrase.to || after.rule.means === 'not'
    if (isFormalNo(phrase, items)) kept.push({ ...phrase, rule: book.refusal })
    else if (isFree && isTurned(phrase, phrase.to, items))
      kept.push({ ...phrase, rule: contrary(phrase.rule, book) ?? book.refusal, to: phrase.to + 1 })
    else kept.push(phrase)
  }
  return kept
}

/** Small words between "pas" and what it denies: "pas d'empêchement", "pas du tout dispo". */
const LIGHT = new Set([
  'de',
  'du',
  'des',
  'le',
  'la',
  'un',
  'une',
  'tout',
  'tres',
  'trop',
  'encore',
  'aucun',
  'aucune',
])
const DENYING = new Set([...NEGATION, 'aucun', 'aucune', 'sans'])
const FARTHEST = 3

/** Where a "pas" that no phrase explains stands just before this place; -1 when there is none. */
const denialBefore = (place: number, least: number, items: readonly Item[]): number => {
  for (let at = place - 1; at >= Math.max(least, place - FARTHEST); at -= 1) {
    const item = items[at]
    if (item === undefined || item.mark) return -1
    // In "annulez pas, je viens" it belongs to the verb before it.
    if (DENYING.has(item.word)) return REQUESTS.test(items[at - 1]?.word ?? '') ? -1 : at
    if (!item.filler && !LIGHT.has(item.word)) return -1
  }
  return -1
}

/** Answers after a "pas" that no phrase explains: a refusal by a noun or a verb is denied, any other answer is none. */
const withoutDenied = (
  phrases: readonly Phrase[],
  items: readonly Item[],
  book: PhraseBook,
): readonly Phrase[] => {
  const kept: Phrase[] = []
  let end = 0
  for (const phrase of phrases) {
    const turned = contrary(phrase.rule, book)
    const at = turned === null ? -1 : denialBefore(phrase.from, end, items)
    const isSaid = phrase.rule.turns === true || phrase.rule.means === 'free'
    if (turned === null || at < 0) kept.push(phrase)
    else if (isSaid) kept.push({ ...phrase, rule: turned, from: at })
    end = phrase.to
  }
  return kept
}

/** "aucune chance que" and what it governs, turned round. */
const withoutDenials = (
  phrases: readonly Phrase[],
  items: readonly Item[],
  book: PhraseBook,
): readonly Phrase[] => {
  if (!has(phrases, 'deny')) return phrases
  const kept: Phrase[] = []
  for (const phrase of phrases) {
    const last = kept.at(-1)
    const isGoverned =
      last?.rule.means === 'deny' &&
      items.slice(last.to, phrase.from).every((item) => item.empty && !item.stop)
    const turned = isGoverned ? contrary(phrase.rule, book) : null
    if (last === undefined || turned === null) kept.push(phrase)
    else kept[kept.length - 1] = { ...phrase, rule: turned, from: last.from }
  }
  return kept.filter(({ rule }) => rule.means !== 'deny')
}

const FORBIDDEN: ReadonlySet<Meaning> = new Set([
  ...(['stop', 'erase', 'human', 'reschedule', 'decline', 'undo'] as const),
])
/** "je veux pas", "pas la peine de", "j'ai pas demandé à": what stands with "pas" some words before the verb that it forbids. */
const WISHES =
  /^(?:veux|veut|voulais|voudrais|voulait|souhaite|souhaitais|demande|demander|demandais|peine|besoin|question|surtout|faut|faudrait|fallait|devez|devait)$/
const WISHED_BEFORE = 5
const INFINITIVE = /[ei]r$/

/** "ne pas annuler", "merci de pas annuler". */
const isOfInfinitive = (at: number, items: readonly Item[]): boolean => {
  const [before, no, verb] = [items[at - 2], items[at - 1], items[at]]
  const isFirst = before === undefined || before.mark || before.word === 'ne' || before.word === 'de'
  return isFirst && NEGATION.has(no?.word ?? '') && INFINITIVE.test(verb?.word ?? '')
}

/** The words just before a place, inside its sentence. */
const wordsBefore = (at: number, items: readonly Item[]): readonly string[] => {
  const near = items.slice(Math.max(0, at - WISHED_BEFORE), at)
  return near.slice(near.findLastIndex(({ mark }) => mark) + 1).map(({ word }) => word)
}

/** What may stand between "je veux pas" and the verb: "pas besoin de me les". */
const LEADING = new Set('de d a que me m te se nous vous le la les l en y du tout'.split(' '))

/** "je veux pas", "pas la peine de", and then the verb. */
const isUnwished = (at: number, items: readonly Item[]): boolean => {
  const before = wordsBefore(at, items)
  const wish = before.findLastIndex((word) => WISHES.test(word))
  if (wish < 0) return false
  const isNo = (place: number): boolean => NEGATION.has(before[place] ?? '')
  const last = isNo(wish + 1) ? wish + 1 : wish
  const isDenied = last > wish || isNo(wish - 1) || isNo(wish - 2)
  return isDenied && before.slice(last + 1).every((word) => LEADING.has(word))
}

/** "annulez pas", "ne pas annuler", "je veux pas arrêter les messages"; "arrêtez pas de m'écrire" forbids nothing. */
const isForbidden = (at: number, items: readonly Item[]): boolean =>
  NEGATION.has(items[at + 1]?.word ?? '')
    ? items[at + 2]?.word !== 'de'
    : isUnwished(at, items) || isOfInfinitive(at, items)

/** Stands for what is asked not to be done. */
const NOT_TO_DO: PhraseRule = { means: 'idiom', say: [], examples: [] }

/** Stands for messages that are refused once more. */
const NOT_WANTED: PhraseRule = { means: 'stop', say: [], examples: [] }

const UNWISHED: ReadonlySet<Meaning> = new Set(['decline', 'no', 'free'])

/** "je veux pas", "il faut": what leads to a verb that is forbidden says nothing by itself. */
const isOfForbidden = ({ rule, to }: Phrase, verb: number, items: readonly Item[]): boolean =>
  UNWISHED.has(rule.means) &&
  items.slice(to, verb).every(({ word }) => NEGATION.has(word) || LEADING.has(word))

const STOPPING = /^(?:stop|arret|desabonn|desinscri)/

/** "je veux toujours pas de messages" does not bring them back; "je voulais pas les arrêter" does. */
const unwanted = (phrase: Phrase, items: readonly Item[]): Phrase => {
  if (phrase.rule.means !== 'resume') return phrase
  const words = items.slice(phrase.from, phrase.to).map(({ word }) => word)
  const isUnwanted = words.some((word) => NEGATION.has(word)) && !words.some((word) => STOPPING.test(word))
  return isUnwanted ? { ...phrase, rule: NOT_WANTED } : phrase
}

/** What is asked not to be done is no request: "n'annulez pas" is perhaps a yes, "n'arrêtez pas les messages" nothing. */
const withoutForbidden = (
  phrases: readonly Phrase[],
  items: readonly Item[],
  { consent }: PhraseBook,
): readonly Phrase[] => {
  const kept: Phrase[] = []
  for (const said of phrases) {
    const phrase = unwanted(said, items)
    let at = FORBIDDEN.has(phrase.rule.means) ? phrase.from : phrase.to
    while (at < phrase.to && !REQUESTS.test(items[at]?.word ?? '')) at += 1
    if (at === phrase.to || !isForbidden(at, items)) {
      kept.push(phrase)
      continue
    }
    const wish = kept.at(-1)
    const from = wish !== undefined && isOfForbidden(wish, phrase.from, items) ? wish.from : phrase.from
    if (from < phrase.from) kept.pop()
    const isDone = phrase.rule.means === 'decline' && NEGATION.has(items[at + 1]?.word ?? '')
    const to = Math.max(phrase.to, NEGATION.has(items[at + 1]?.word ?? '') ? at + 2 : 0)
    kept.push({ ...phrase, rule: isDone ? { ...consent, unsure: true } : NOT_TO_DO, from, to })
  }
  return kept
}

/** Whether something is asked not to be done. */
export const forbids = (items: readonly Item[]): boolean =>
  items.some(({ word }, at) => REQUESTS.test(word) && isForbidden(at, items))

/** Phrases once "pas", "ne" and "aucune chance que" have turned round, or taken away, what they govern. */
export const governedByNo = (
  phrases: readonly Phrase[],
  items: readonly Item[],
  book: PhraseBook,
): readonly Phrase[] => {
  const asked = withoutForbidden(phrases, items, book)
  return withoutDenials(withoutDenied(negated(asked, items, book), items, book), items, book)
}
