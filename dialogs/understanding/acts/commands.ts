import type { Act, Asked } from '../../../src/domain/reading.ts'
import type { Item } from '../words/items.ts'
import { firstNamed } from '../languages/namedLanguage.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Parsed } from './parsed.ts'
import {
  MISTAKABLE,
  OF_APPOINTMENT,
  OF_MESSAGES,
  OTHER_HOUSES,
  OTHER_MATTERS,
} from '../vocabulary/matters.ts'
import { oneOf } from '../words/wordSet.ts'

const isMistakable = oneOf(MISTAKABLE)
const isOfOtherHouse = oneOf(OTHER_HOUSES)
const isOfMatter = oneOf(OTHER_MATTERS)
const isOwnMatter = oneOf([...OF_APPOINTMENT, ...OF_MESSAGES])

/** An act, and whether it is certain. */
export interface Decided {
  readonly act: Act
  readonly ask: boolean
  readonly to?: string
}

/** When a message asks for several things, the first of this list is the one: what cannot wait, then what is said most plainly. */
const COMMANDS: readonly Act[] = [
  ...(['urgent', 'stop', 'erase', 'my_data', 'resume', 'who', 'appointments', 'human', 'language'] as const),
  ...(['undo', 'skip', 'repeat', 'help'] as const),
]

/** What a date or a wish to move the appointment passes before: "comment faire pour décaler ?", "je me suis trompé, c'est mardi". */
const LIGHT: ReadonlySet<Meaning> = new Set([
  ...(['appointments', 'undo', 'skip', 'repeat', 'help', 'language'] as const),
])

/** What "je viens" or "je peux pas" passes before: "je peux pas venir, j'ai pas compris où c'est". */
const QUESTIONS: ReadonlySet<Meaning> = new Set(['appointments', 'repeat', 'help', 'language'])
const NONE: ReadonlySet<Meaning> = new Set()
const PLACES: ReadonlyMap<Meaning, number> = new Map(COMMANDS.map((act, place) => [act, place]))
const placeOf = ({ rule }: Phrase): number => PLACES.get(rule.means) ?? Infinity

const isPlainAnswer = ({ rule }: Phrase): boolean =>
  (rule.means === 'confirm' || rule.means === 'decline') && rule.unsure !== true

const isAboutDate = ({ phrases, wish }: Parsed, asked: Asked): boolean =>
  phrases.some(({ rule }) => rule.means === 'reschedule' && rule.unsure !== true) ||
  ((wish?.wanted.length ?? 0) > 0 &&
    (asked === 'slot' ||
      (asked === 'none' && has(phrases, 'propose', 'free')) ||
      (asked === 'checkpoint' &&
        (has(phrases, 'confirm', 'yes', 'propose', 'free') || (wish?.refused.length ?? 0) > 0))))

/** A message of so many words tells a story; what it asks stands at its beginning or at its end. */
const STORY = 30
const EDGE = 10

/** Acts that only show something. */
const SHOWING: ReadonlySet<Meaning> = new Set(['who', 'appointments', 'repeat', 'help'])

const isInMidStory = ({ rule, from, to }: Phrase, { items }: Parsed): boolean =>
  SHOWING.has(rule.means) && items.length >= STORY && from >= EDGE && to <= items.length - EDGE

/** Acts that a story may tell: "ils ont effacé mon compte" asks for nothing. */
const TOLD: ReadonlySet<Meaning> = new Set(['stop', 'erase', 'resume'])
const AUXILIARIES = /^(ai|as|a|avons|avez|ont|avait|avais|avaient|etais|ete)$/
/** What was done, to messages, to an account or to data: "ils ont effacé". */
const DONE =
  /^(?:arret|stopp|coup|suspend|bloqu|desactiv|desabonn|desinscri|supprim|effac|efface|enlev|retir|ray|vir|ferm|clotur|resili|detrui|jet|vid|repri|recommenc|reactiv|annul).*[eit](?:es?|s)?$/
const OTHERS = /^(il|elle|ils|elles)$/
const WANT = /^(veut|veulent|voulait|voulaient|va|vont)$/

/** "ils ont effacé mon compte", "la banque m'a appelé, elle veut fermer mon compte". */
const isTold = ({ rule, from, to }: Phrase, { items }: Parsed): boolean => {
  if (!TOLD.has(rule.means)) return false
  const [before, subject] = [items[from - 1]?.word ?? '', items[from - 2]?.word ?? '']
  const isDone = items.some(
    ({ word }, at) => at >= from && at < to && DONE.test(word) && AUXILIARIES.test(items[at - 1]?.word ?? ''),
  )
  return isDone || (WANT.test(before) && OTHERS.test(subject))
}

/** What is shown of this service only: "à quoi sert une lettre", "comment fonctionne le contrat" ask about something else. */
const OF_SERVICE: ReadonlySet<Meaning> = new Set(['appointments', 'help', 'who', 'my_data', 'repeat'])
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'un', 'une', 'du', 'des'])

const isOfOtherThing = (phrase: Phrase, { items }: Parsed): boolean => {
  const { rule, from, to } = phrase
  if (!OF_SERVICE.has(rule.means) || !ARTICLES.has(items[to]?.word ?? '')) return false
  if (items.slice(from, to).some(isOwnMatter)) return false
  const thing = items[to + 1]
  return thing !== undefined && isOfMatter(thing)
}

/** Requests about an account or data, which others keep too: "supprimer mon profil facebook", "mes infos caf". */
const OF_DATA: ReadonlySet<Meaning> = new Set(['erase', 'my_data'])

const isOfOtherService = ({ rule, from }: Phrase, { items }: Parsed): boolean => {
  if (!OF_DATA.has(rule.means)) return false
  const start = items.findLastIndex((item, at) => at < from && item.stop)
  const end = items.findIndex((item, at) => at > from && item.stop)
  return items.slice(start + 1, end < 0 ? items.length : end).some(isOfOtherHouse)
}

const HAVE = /^(?:a|as|avez|ont)$/

/** "vous avez annulé ?": what others did is not to be undone. */
const isDoneByOthers = ({ rule, from }: Phrase, { items }: Parsed): boolean =>
  rule.means === 'undo' && HAVE.test(items[from - 1]?.word ?? '') && DONE.test(items[from]?.word ?? '')

const MISTAKEN = /^(?:tromp|goure|plante)/
const OF_WHAT = new Set(['de', 'dans', 'sur'])

/** "je me suis trompé de métier": of something else than an answer or a date. */
const isOfOtherMistake = (phrase: Phrase, { items }: Parsed): boolean => {
  const { rule, to } = phrase
  if (rule.means !== 'undo' || !MISTAKEN.test(items[to - 1]?.word ?? '')) return false
  if (!OF_WHAT.has(items[to]?.word ?? '')) return false
  const what = items.slice(to + 1).find((item) => item.mark || !item.empty)
  return what?.mark === false && what.value === undefined && !isMistakable(what)
}

const isDay = ({ value }: Item): boolean => value?.kind === 'days'

/** "jeudi j'ai un rdv, lundi 9h ?" asks for Monday: a day is said before the appointment, and another after. */
const isBetween = ({ rule, from }: Phrase, firstDay: number, lastDay: number): boolean =>
  rule.means === 'appointments' && firstDay >= 0 && firstDay < from && from <= lastDay

/** Whether a phrase asks for nothing, where it stands: what is told, or is of something else than this service. */
const isWithdrawn = (phrase: Phrase, parsed: Parsed): boolean =>
  [isInMidStory, isTold, isDoneByOthers, isOfOtherMistake, isOfOtherThing, isOfOtherService].some((isNone) =>
    isNone(phrase, parsed),
  )

/** Whether what a message would ask for is only told, or of something else: no example makes a request of it. */
export const isTakenAway = (act: Act, parsed: Parsed): boolean =>
  parsed.phrases.some(({ rule }) => rule.means === act) &&
  !parsed.phrases.some((phrase) => phrase.rule.means === act && !isWithdrawn(phrase, parsed))

/** The language that a request names. */
const languageIn = ({ rule, from, to }: Phrase, { items }: Parsed): string | undefined =>
  rule.to ?? (rule.names === true ? firstNamed(items.slice(from, to)) : undefined)

export const commandIn = (parsed: Parsed, asked: Asked): Phrase | undefined => {
  const commands = parsed.phrases.filter((phrase) => placeOf(phrase) < Infinity)
  if (commands.length === 0) return undefined
  const isAnswered = asked === 'checkpoint' && parsed.phrases.some(isPlainAnswer)
  const passed = isAboutDate(parsed, asked) ? LIGHT : isAnswered ? QUESTIONS : NONE
  const [firstDay, lastDay] = [parsed.items.findIndex(isDay), parsed.items.findLastIndex(isDay)]
  const [first] = commands
    .filter(
      (phrase) =>
        !passed.has(phrase.rule.means) &&
        !isBetween(phrase, firstDay, lastDay) &&
        !isWithdrawn(phrase, parsed),
    )
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  // Of several requests for a language, the one that names it.
  return first?.rule.means === 'language'
    ? (commands.find(
        (phrase) => phrase.rule.means === 'language' && languageIn(phrase, parsed) !== undefined,
      ) ?? first)
    : first
}

/** Whether the phrases of this meaning are all that the message says, courtesies apart. */
export const isWholly = ({ items, phrases }: Parsed, meaning: Meaning): boolean =>
  items.every(
    (item, at) =>
      item.mark ||
      (item.empty && item.value === undefined) ||
      phrases.some(({ rule, from, to }) => rule.means === meaning && at >= from && at < to),
  )

export const commanded = (phrase: Phrase, parsed: Parsed): Decided => {
  const act = phrase.rule.means as Act
  const to = act === 'language' ? languageIn(phrase, parsed) : undefined
  return { act, ask: phrase.rule.unsure ?? false, ...(to === undefined ? {} : { to }) }
}
