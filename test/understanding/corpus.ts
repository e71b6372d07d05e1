import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ACTS = [
  'confirm',
  'decline',
  'reschedule',
  'human',
  'who',
  'stop',
  'resume',
  'help',
  'my_data',
  'erase',
  'language',
  'repeat',
  'skip',
  'undo',
  'appointments',
  'urgent',
  'answer',
  'unknown',
] as const

export const DANGERS = ['suicide', 'violence', 'child', 'shelter', 'medical', 'harassment'] as const

export const ASKED = ['checkpoint', 'slot', 'choice', 'open', 'stopped', 'none'] as const

export type Act = (typeof ACTS)[number]
export type Danger = (typeof DANGERS)[number]
export type Asked = (typeof ASKED)[number]

/** Local dates (both included, absent = any date) and local times `HH:MM` of one window. */
export type Window = {
  readonly from?: string
  readonly to?: string
  readonly weekday?: number
  readonly at?: string
  readonly after?: string
  readonly before?: string
}

/** Without `refused`, what the phrase refuses is not settled by the contract and is not scored. */
export type Wish = { readonly wanted: readonly Window[]; readonly refused?: readonly Window[] }

/** What a careful advisor reads; a field that is absent is not settled by the contract and is not scored. */
export type Expectation = {
  readonly act?: Act
  readonly wish?: Wish | null
  /** Windows that a reading may refuse besides `wish.refused`, without being wrong. */
  readonly mayRefuse?: readonly Window[]
  readonly safety: Danger | null
  readonly ask?: boolean
  /** Index of the button meant; `null`: none of them is. */
  readonly choice?: number | null
  readonly to?: string
}

export type Phrase = {
  readonly id: string
  readonly now: string
  readonly zone: string
  readonly lang: string
  readonly asked: Asked
  readonly text: string
  readonly options?: readonly string[]
  readonly expect: Expectation
  readonly why?: string
}

export type Personal = 'nir' | 'phone' | 'email' | 'iban'

export type PersonalPhrase = {
  readonly id: string
  readonly text: string
  readonly expect: Readonly<Record<Personal, boolean>>
}

/** `open` may be read while rules are written; `aside` is only ever scored. */
export type Part = 'open' | 'aside'

export const PARTS: readonly Part[] = ['open', 'aside']

/** The files of phrases, in both parts under the same names. */
export const FILES = ['dates', 'acts', 'safety', 'other'] as const

export type FileName = (typeof FILES)[number]

/** What stands in the way of reading the corpus: one sentence, with the file and its line, that says the mend. */
export class CorpusFault extends Error {
  override readonly name = 'CorpusFault'
}

/** The phrases of one file and part, in the shape that corpus.test.ts checks; throws a CorpusFault. */
export function phrases(file: FileName, part: Part): readonly Phrase[] {
  return lines(file, part).map(({ line, where }): Phrase => parsed(line, where, PHRASE_FIELDS))
}

/** The texts of one part that hold personal data, or only look as if, in the shape that corpus.test.ts checks. */
export function personalPhrases(part: Part): readonly PersonalPhrase[] {
  return lines('personal', part).map(({ line, where }): PersonalPhrase =>
    parsed(line, where, PERSONAL_FIELDS),
  )
}

/** What no line may lack. */
const PERSONAL_FIELDS = ['id', 'text', 'expect']
const PHRASE_FIELDS = [...PERSONAL_FIELDS, 'now', 'zone', 'lang', 'asked']

type Line = { readonly line: string; readonly where: string }

function lines(file: FileName | 'personal', part: Part): readonly Line[] {
  const path = join(import.meta.dirname, 'corpus', part, `${file}.ndjson`)
  return contentOf(path, `${part}/${file}.ndjson`)
    .split('\n')
    .map((line, index) => ({ line, where: `${part}/${file}.ndjson:${index + 1}` }))
    .filter(({ line }) => line !== '')
}

function contentOf(path: string, where: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CorpusFault(`${where} cannot be read: take back test/understanding/corpus/${where} from git.`, {
      cause,
    })
  }
}

function parsed(line: string, where: string, fields: readonly string[]) {
  const phrase = valueOf(line, where)
  const lacking = fields.find((field) => typeof phrase !== 'object' || phrase?.[field] === undefined)
  if (lacking === undefined) return phrase
  throw new CorpusFault(`${where} has no "${lacking}": write the line as test/understanding/README.md shows.`)
}

function valueOf(line: string, where: string) {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new CorpusFault(`${where} is not JSON: write one line of JSON, or take the line out.`, { cause })
  }
}
