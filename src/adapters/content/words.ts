import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFault } from './definitions.ts'

/** What was read, and what is wrong with it. */
export interface WordsChecked {
  readonly count: number
  readonly faults: readonly ContentFault[]
}

/** Rooms that professionals read; the rules of easy French are for the people. */
const FOR_STAFF = new Set(['inbox.json', 'import.json'])
const MOST_WORDS = 12

interface Text {
  readonly file: string
  readonly line: number
  readonly key: string
  readonly text: string
}

interface Rule {
  readonly finds: RegExp
  readonly what: string
  readonly mend: string
}

/** Each rule of easy French that a machine can see (domain: plain language, no gender, no threat, no promise for others). */
const RULES: readonly Rule[] = [
  { finds: /·/, what: 'A middot.', mend: 'Say it without agreement with the person.' },
  {
    finds: /\p{L}\((?:e|ne|se|te|le|trice|euse)s?\)/u,
    what: 'A feminine between brackets.',
    mend: 'Say it without agreement with the person.',
  },
  {
    finds:
      /\bvous (?:êtes|serez|étiez) (?:\p{L}+ )?(?:inscrit|attendu|convoqué|obligé|accompagné|prévenu|sûr|certain|prêt|seul|content|satisfait|présent|absent|disponibles?é)e?\b/iu,
    what: 'An agreement with the person’s gender.',
    mend: 'Turn the sentence: "Vous venez ?" rather than "Vous serez présent".',
  },
  {
    finds:
      /\b(?:sanctions?|radié|radiation|suspendu|suspension|obligation|obligatoires?(?<!n’est pas obligatoire)|manquement|(?<!pas (?:une|votre) )faute|convocation|convoqué|absence injustifiée|sous peine)\b/iu,
    what: 'A word of threat or of sanction.',
    mend: 'Say the fact, and what the person can do.',
  },
  {
    finds:
      /\b(?:garantissons?|garanti|promets?|promettons|sera acceptée?|va accepter|va vous rappeler|répondra demain|anonymes?|secret)\b/iu,
    what: 'A promise, perhaps in somebody else’s name.',
    mend: 'Say what is usual, or what you do yourself.',
  },
  { finds: /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/, what: 'A date in figures.', mend: 'Say "mardi 12 mars".' },
]

/** Every text of every language: JSON, the same keys and values as French, and easy French for what people read. */
export function checkWords(folder: string): WordsChecked {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const read = languages.map(({ name }) => readLanguage(folder, name))
  const french = read.find(({ lang }) => lang === 'fr')
  const faults = read.flatMap(({ lang, texts, faults: unreadable }) => [
    ...unreadable,
    ...(lang === 'fr' ? texts.flatMap(easyFrench) : unlikeFrench(texts, french?.texts ?? [])),
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

function easyFrench(text: Text): readonly ContentFault[] {
  if (FOR_STAFF.has(text.file.split(/[\\/]/).at(-1) ?? '')) return []
  const { file, line } = text
  const broken = RULES.filter(({ finds }) => finds.test(text.text)).map(({ what, mend }) => ({
    file,
    line,
    what,
    mend,
  }))
  return [...broken, ...longSentences(text)]
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
  ]
}

const at = (text: Text | undefined) => ({ file: text?.file ?? '', line: text?.line ?? 1 })
