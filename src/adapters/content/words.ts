import { join } from 'node:path'
import { nearest } from '../../domain/caseloadFault.ts'
import type { ContentFault } from './fault.ts'
import type { Said } from './said.ts'
import { brokenBy } from './plainRules.ts'
import { sentencesOf } from './sentences.ts'
import { readLanguages, type Language, type Text } from './texts.ts'

/** What was read, and what is wrong with it. */
export interface WordsChecked {
  readonly count: number
  readonly faults: readonly ContentFault[]
}

/** Rooms that professionals read, in French: neither translated nor held to easy words. */
const FOR_STAFF = new Set(['inbox', 'import'])
/** Said when another language has no words. */
const FIRST = 'fr'
const MOST_WORDS = 12

/**
 * Every text of every language: JSON, easy words for what people read, the same keys and values as in French; and words
 * for what code says, with values that code gives.
 */
export function checkWords(folder: string, said?: Said): WordsChecked {
  const languages = readLanguages(folder)
  const french = languages.find(({ lang }) => lang === FIRST)
  const values = new Set(languages.flatMap(({ texts }) => texts.flatMap(({ text }) => namesIn(text))))
  const faults = languages.flatMap(({ texts, lang, faults: unreadable }) => [
    ...unreadable,
    ...forPeople(texts).flatMap((text) => notPlain(text, lang)),
    ...(said === undefined ? [] : texts.flatMap((text) => notGiven(text, said, values))),
  ])
  const whole = french === undefined ? [noFrench(folder)] : unlike(french, languages, said)
  return { count: languages.reduce((sum, { texts }) => sum + texts.length, 0), faults: [...faults, ...whole] }
}

const forPeople = (texts: readonly Text[]): readonly Text[] =>
  texts.filter(({ room }) => !FOR_STAFF.has(room))

const noFrench = (folder: string): ContentFault => ({
  file: join(folder, FIRST),
  line: 1,
  what: 'The French texts are missing.',
  mend: `Put the folder ${FIRST} back: it is said when another language has no words.`,
})

function notPlain(text: Text, lang: string): readonly ContentFault[] {
  const broken = brokenBy(text.text, lang)
  return [
    ...broken.map(({ what, mend, found }) => ({
      ...at(text),
      what: what.replace(/\.$/, `: "${found}".`),
      mend,
    })),
    ...longSentences(text),
  ]
}

const longSentences = (text: Text): readonly ContentFault[] =>
  sentencesOf(text.text)
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ sentence, words }) => ({
      ...at(text),
      what: `A sentence of ${words} words: "${sentence}".`,
      mend: `Cut it: ${MOST_WORDS} words at most, one idea each.`,
    }))

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name = '']) => name)
    .toSorted((one, other) => one.localeCompare(other))

/** A value that nothing gives is shown with its braces. */
function notGiven(text: Text, said: Said, values: ReadonlySet<string>): readonly ContentFault[] {
  return namesIn(text.text)
    .filter((name) => !said.gives(text.key, name))
    .map((name) => {
      const meant = nearest(
        name,
        [...values].filter((one) => said.gives(text.key, one)),
      )
      return {
        ...at(text),
        what: `"${text.key}" has the value {{${name}}}, which nothing gives.`,
        mend: meant === undefined ? 'Take it out.' : `Write {{${meant}}}, or take it out.`,
      }
    })
}

function unlike(
  french: Language,
  languages: readonly Language[],
  said: Said | undefined,
): readonly ContentFault[] {
  const others = languages.filter(({ lang }) => lang !== FIRST)
  return [...notInFrench(french, others, said), ...others.flatMap((other) => unlikeFrench(other, french))]
}

/** What another language has, or code says, and French has not; a file that cannot be read has its own fault. */
function notInFrench(
  french: Language,
  others: readonly Language[],
  said: Said | undefined,
): readonly ContentFault[] {
  const known = new Set(french.texts.map(({ key }) => key))
  const elsewhere = others.flatMap(({ texts }) => texts).filter(({ key }) => !known.has(key))
  const lacking = [...(said?.keys ?? [])].filter((key) => !known.has(key) && !isButton(key, known))
  const unsaid = elsewhere.filter(({ key }) => said?.says(key) !== true)
  const wanted = new Set(
    [...lacking, ...elsewhere.map(({ key }) => key)].filter((key) => said?.says(key) === true),
  )
  const isReadable = (key: string): boolean => !french.unread.has(roomOf(key))
  return [
    ...absent(
      french,
      [...wanted].filter(isReadable),
      'Write it in French: it is said, and this language is the first.',
    ),
    ...unsaid
      .filter(({ key }) => isReadable(key))
      .map((text) => ({
        ...at(text),
        what: `"${text.key}" is not in French.`,
        mend:
          said === undefined ? `Write it in ${FIRST} too, or take it out.` : 'Nothing says it: take it out.',
      })),
  ]
}

/** What a press sends back, `menu.human`, has its words in `menu.choices.human`. */
const isButton = (key: string, known: ReadonlySet<string>): boolean =>
  key.startsWith('menu.') && [...known].some((one) => one.endsWith(key.replace('menu.', '.choices.')))

const roomOf = (key: string): string => key.split('.', 1)[0] ?? ''

/** A whole file once, else key by key. */
function absent({ folder, rooms }: Language, keys: readonly string[], mend: string): readonly ContentFault[] {
  const missing = [...new Set(keys.map(roomOf))].filter((room) => !rooms.has(room))
  return [
    ...missing.map((room) => ({ ...placeOf(folder, room), what: 'This file is missing.', mend })),
    ...keys
      .filter((key) => !missing.includes(roomOf(key)))
      .map((key) => ({ ...placeOf(folder, roomOf(key)), what: `"${key}" is missing.`, mend })),
  ]
}

const placeOf = (folder: string, room: string) => ({ file: join(folder, `${room}.json`), line: 1 })

/** A language says all that French says, with the same values. */
function unlikeFrench(language: Language, french: Language): readonly ContentFault[] {
  const { folder, texts, rooms, unread } = language
  if (rooms.size + unread.size === 0)
    return [
      {
        file: folder,
        line: 1,
        what: 'This language has no texts.',
        mend: `Copy the files of ${FIRST} there and translate them, or take the folder away.`,
      },
    ]
  const theirs = new Map(texts.map((text) => [text.key, text]))
  const wanted = forPeople(french.texts).filter(({ room }) => !unread.has(room))
  const lacking = wanted.filter(({ key }) => !theirs.has(key)).map(({ key }) => key)
  const other = wanted.flatMap(({ key, text }) => {
    const found = theirs.get(key)
    const isWritten = found !== undefined && found.text.trim() !== '' && text.trim() !== ''
    return isWritten && namesIn(found.text).join() !== namesIn(text).join() ? [found] : []
  })
  return [
    ...absent(language, lacking, 'Translate it.'),
    ...other.map((text) => ({
      ...at(text),
      what: `"${text.key}" has other values than in French.`,
      mend: 'Use the same {{values}}.',
    })),
  ]
}

const at = ({ file, line }: Text) => ({ file, line })
