import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isInstant, yearOf } from '../domain/localTime.ts'
import { Fault } from '../errors.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options of a verb, all by name, each once; anything else is a wrong usage that names it. */
export function optionsOf<O extends Options>(verb: string, args: readonly string[], options: O) {
  try {
    return strictOptions(args, options)
  } catch (fault) {
    throw wrongUsage(verb, fault instanceof Error ? fault.message : String(fault))
  }
}

/** The same for a script: throws a TypeError whose message is one sentence. */
export function strictOptions<O extends Options>(args: readonly string[], options: O) {
  const { values, tokens } = parsedOf(args, options)
  const wrong = repeated(tokens) ?? empty(tokens)
  if (wrong !== null) throw new TypeError(wrong)
  return values
}

function parsedOf<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false, tokens: true })
  } catch (fault) {
    throw new TypeError(sentenceOf(fault), { cause: fault })
  }
}

type Tokens = readonly {
  readonly kind: string
  readonly rawName?: string
  readonly value?: string | undefined
}[]

function repeated(tokens: Tokens): string | null {
  const names = tokens.flatMap(({ rawName }) => rawName ?? [])
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return twice === undefined ? null : `${twice} is said twice.`
}

function empty(tokens: Tokens): string | null {
  const bare = tokens.find(({ value }) => value?.trim() === '')
  return bare === undefined ? null : `${bare.rawName} is empty.`
}

/** The first sentence of what Node says of an argument: the rest is advice for programmers. */
function sentenceOf(fault: unknown): string {
  const said = fault instanceof Error ? fault.message : String(fault)
  const [first = ''] = said.split(/\.\s/, 1)
  return `${first.replace(/ argument is ambiguous$/, ' has no value').replace(/\.$/, '')}.`
}

export function wrongUsage(verb: string, what: string): Fault {
  return new Fault('usage', { what, verb })
}

/** Years that a calendar of appointments may meet; beyond, "dans six mois" might have no date. */
const YEARS = { first: 1970, last: 2199 } as const

/** Whether an instant may be set as the present. */
export const isPresent = (text: string): boolean => isInstant(text) && isNear(text)

const isNear = (instant: string): boolean => {
  const year = yearOf(instant.slice(0, 10))
  return year >= YEARS.first && year <= YEARS.last
}

/** What an option or a command that sets the present wants, and what it got. */
export const notPresent = (name: string, text: string): string =>
  `${name} wants an ISO instant with its offset, from ${YEARS.first} to ${YEARS.last}, not "${text}".`
