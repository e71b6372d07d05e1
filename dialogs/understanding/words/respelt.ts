import type { Token } from '../text/tokens.ts'

/** Where a typed word stands: the words on both sides, "" where there is none. */
interface Place {
  readonly before: string
  readonly next: string
  readonly after: string
}

/** What is typed, meant as another word where it stands so. */
interface Respelt {
  readonly typed: string
  readonly meant: string
  readonly isMeant: (place: Place) => boolean
  /** A message, and how it reads: the tests of this row. */
  readonly example: readonly [typed: string, meant: string]
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)
const isHour = (word: string): boolean => /^h(?:eures?)?$/.test(word)
const isOneOf = (words: string): ((word: string) => boolean) => {
  const known = new Set(words.split(' '))
  return (word) => known.has(word)
}
const isOfMonth = isOneOf('1er premier en de du d fin debut mi mois courant milieu')
const isAfterMonth = isOneOf('prochain prochaine decembre janvier')
const isAnswered = isOneOf('oui ouais ok non nn accord dsl desole desolee impossible pas')
const isOfBe = isOneOf('est etait')

/** Words whose spelling their neighbours decide. */
export const RESPELT: readonly Respelt[] = [
  {
    typed: 'c',
    meant: 'ce',
    isMeant: ({ next }) => isOfBe(next),
    example: ['c est bon', "c'est bon"],
  },
  {
    typed: 'e',
    meant: 'euros',
    isMeant: ({ before, next }) => /^\d{3,}$/.test(before) && !isNumber(next),
    example: ['que le rsa, 640 e', 'que le rsa, 640 euros'],
  },
  {
    typed: 'hui',
    meant: 'huit',
    isMeant: ({ before, next }) => before === 'en' || isHour(next) || next === 'jours',
    example: ['mardi en hui', 'mardi en huit'],
  },
  {
    typed: 'sep',
    meant: 'sept',
    isMeant: ({ next }) => isHour(next) || next === 'jours',
    example: ['mardi sep heures du matin', 'mardi sept heures du matin'],
  },
  {
    typed: 'mar',
    meant: 'mars',
    isMeant: ({ before, next, after }) =>
      isOfMonth(before) || (isNumber(before) && !(isNumber(next) && !isHour(after) && after !== ':')),
    example: ['le 19 mar à 10h', 'le 19 mars à 10h'],
  },
  {
    typed: 'mai',
    meant: 'mais',
    isMeant: ({ before }) => isAnswered(before),
    example: ['oui mai pas avant 16h', 'oui mais pas avant 16h'],
  },
  {
    typed: 'moi',
    meant: 'mois',
    isMeant: ({ before, next }) =>
      (before === 'par' && next !== 'meme') || (isOfMonth(before) && isAfterMonth(next)),
    example: ['fin de moi prochain', 'fin de mois prochain'],
  },
]

const BY_TYPED: ReadonlyMap<string, Respelt> = new Map(RESPELT.map((row) => [row.typed, row]))
const LONGEST_TYPED = Math.max(...RESPELT.map(({ typed }) => typed.length))

/** What stands before a participle: "j'ai", "on m'a", "ma conseillère l'a". */
const HAVING = isOneOf('ai as avons avez ont avait avais avaient aviez jai')
const BEFORE_A = isOneOf('m l t me te le la lui on il elle qui nous vous ils elles')
const ENDING = /^(.{3,})(?:er|ez)$/

/** "ma conseillère m'a appeler": what is meant is "appelé", where that is a word. */
const participleOf = (
  text: string,
  { before, earlier }: { before: string; earlier: string },
): string | null => {
  if (!HAVING(before) && !(before === 'a' && BEFORE_A(earlier))) return null
  const stem = ENDING.exec(text)?.[1]
  return stem === undefined ? null : `${stem}e`
}

const R = 'r'.charCodeAt(0)
const Z = 'z'.charCodeAt(0)

/** The word that a token stands for where it stands: itself, or what its neighbours make of it. */
export const meantAt = (tokens: readonly Token[], at: number, isWord: (text: string) => boolean): string => {
  const text = tokens[at]?.text ?? ''
  const row = text.length > LONGEST_TYPED ? undefined : BY_TYPED.get(text)
  const last = text.charCodeAt(text.length - 1)
  if (row === undefined && last !== R && last !== Z) return text
  const textAt = (place: number): string => tokens[place]?.text ?? ''
  const before = textAt(at - 1)
  if (row !== undefined)
    return row.isMeant({ before, next: textAt(at + 1), after: textAt(at + 2) }) ? row.meant : text
  const participle = participleOf(text, { before, earlier: textAt(at - 2) })
  return participle !== null && isWord(participle) ? participle : text
}
