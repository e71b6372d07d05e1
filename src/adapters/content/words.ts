import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ContentFault } from './definitions.ts'
import { brokenBy } from './plainRules.ts'

/** What was read, and what is wrong with it. */
export interface WordsChecked {
  readonly count: number
  readonly faults: readonly ContentFault[]
}

/** Rooms that professionals read, in French: neither translated nor held to easy words. */
const FOR_STAFF = new Set(['inbox.json', 'import.json'])
const MOST_WORDS = 12

interface Text {
  readonly file: string
  readonly line: number
  readonly key: string
  readonly text: string
}

/** Every text of every language: JSON, easy words for what people read, and the same keys and values as in French. */
export function checkWords(folder: string): WordsChecked {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const read = languages.map(({ name }) => readLanguage(folder, name))
  const french = read.find(({ lang }) => lang === 'fr')
  const faults = read.flatMap(({ lang, texts, faults: unreadable }) => [
    ...unreadable,
    ...forPeople(texts).flatMap((text) => notPlain(text, lang)),
    ...(lang === 'fr' ? [] : unlikeFrench(texts, forPeople(french?.texts ?? []))),
  ])
  return { count: read.reduce((sum, { texts }) => sum + texts.length, 0), faults }
}

interface Language {
  readonly lang: string
  readonly texts: readonly Text[]
  readonly faults: readonly ContentFault[]
}

function readLanguage(folder: string, lang: string): Language {
  const files = readdirSync(join(folder, lang)).filter((name) => name.endsWith('.json'))
  const read = files.map((name) => readFile(join(folder, lang, name), name.replace('.json', '')))
  return { lang, texts: read.flatMap(({ texts }) => texts), faults: read.flatMap(({ faults }) => faults) }
}

function readFile(file: string, room: string): Omit<Language, 'lang'> {
  const source = readFileSync(file, 'utf8')
  try {
    const lines = source.split('\n')
    return {
      texts: flatten(JSON.parse(source), room).map(([key, text]) => ({
        file,
        key,
        text,
        line: lineOf(lines, text),
      })),
      faults: [],
    }
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : 'This is not JSON.'
    return { texts: [], faults: [{ file, line: 1, what, mend: 'Mend the JSON.' }] }
  }
}

function flatten(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, `${key}.${name}`))
}

function lineOf(lines: readonly string[], text: string): number {
  const written = JSON.stringify(text)
  return lines.findIndex((line) => line.includes(written)) + 1
}

const forPeople = (texts: readonly Text[]): readonly Text[] =>
  texts.filter(({ file }) => !FOR_STAFF.has(basename(file)))

function notPlain(text: Text, lang: string): readonly ContentFault[] {
  const { file, line } = text
  const broken = brokenBy(text.text, lang)
  return [...broken.map(({ what, mend }) => ({ file, line, what, mend })), ...longSentences(text)]
}

/** A value counts as one word: what fills it is a name, a date or a number. */
function longSentences({ file, line, text }: Text): readonly ContentFault[] {
  return text
    .replaceAll(/\{\{[^}]*\}\}/g, 'valeur')
    .split(/[.!?:\n]+/)
    .map((sentence) => ({
      sentence: sentence.trim(),
      words: sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    }))
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ sentence, words }) => ({
      file,
      line,
      what: `A sentence of ${words} words: "${sentence}".`,
      mend: `Cut it: ${MOST_WORDS} words at most, one idea each.`,
    }))
}

const valuesOf = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .toSorted((one = '', other = '') => one.localeCompare(other))
    .join(' ')

/** A language says all that French says, with the same values. */
function unlikeFrench(texts: readonly Text[], french: readonly Text[]): readonly ContentFault[] {
  const theirs = new Map(texts.map((text) => [text.key, text]))
  const known = new Set(french.map(({ key }) => key))
  const [any] = texts
  const missing = french.filter(({ key }) => !theirs.has(key))
  const other = french.filter(({ key, text }) => {
    const found = theirs.get(key)
    return found !== undefined && valuesOf(found.text) !== valuesOf(text)
  })
  return [
    ...missing.map(({ key }) => ({
      file: any?.file ?? '',
      line: 1,
      what: `"${key}" is missing.`,
      mend: 'Translate it.',
    })),
    ...other.map(({ key }) => ({
      ...at(theirs.get(key)),
      what: `"${key}" has other values than in French.`,
      mend: 'Use the same {{values}}.',
    })),
    ...texts
      .filter(({ key }) => !known.has(key))
      .map((text) => ({ ...at(text), what: `"${text.key}" is not in French.`, mend: 'Take it out.' })),
  ]
}

const at = (text: Text | undefined) => ({ file: text?.file ?? '', line: text?.line ?? 1 })
