import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, LineCounter } from 'yaml'
import type { ReminderRule } from '../../domain/planning.ts'
import { isDuration, isLocalTime } from '../../domain/localTime.ts'

/** A mistake in a definition or a text, where it stands, and what to do. */
export interface ContentFault {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly mend: string
}

export interface Definitions {
  readonly rules: readonly ReminderRule[]
  readonly faults: readonly ContentFault[]
}

/** The rules of reminders, soonest first before the checkpoint, each checked. */
export function readDefinitions(folder: string): Definitions {
  const read = readdirSync(join(folder, 'reminders'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRule(join(folder, 'reminders', name)))
  const rules = read.flatMap(({ rule }) => (rule === null ? [] : [rule]))
  return { rules: rules.sort(byOffset), faults: read.flatMap(({ faults }) => faults) }
}

/** The earlier one first: it is the one that a merged reminder gives way to. */
const byOffset = (a: ReminderRule, b: ReminderRule): number =>
  a.offset.startsWith('-') && !b.offset.startsWith('-') ? -1 : 1

interface RuleRead {
  readonly rule: ReminderRule | null
  readonly faults: readonly ContentFault[]
}

interface Field {
  readonly name: keyof ReminderRule | 'about'
  readonly valid: (value: unknown) => boolean
  readonly mend: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

const FIELDS: readonly Field[] = [
  {
    name: 'id',
    valid: (value) => isText(value) && /^[a-z][a-z0-9-]*$/.test(value),
    mend: 'Write it in lower case with hyphens.',
  },
  {
    name: 'about',
    valid: (value) => value === 'checkpoint',
    mend: 'Write `checkpoint`, the only fact that has reminders.',
  },
  {
    name: 'offset',
    valid: (value) => isText(value) && isDuration(value),
    mend: 'Write an ISO 8601 duration, e.g. `-P2D`.',
  },
  {
    name: 'at',
    valid: (value) => isText(value) && isLocalTime(value),
    mend: "Write a local time between quotes, e.g. '10:00'.",
  },
  { name: 'unlessAnswered', valid: (value) => typeof value === 'boolean', mend: 'Write `true` or `false`.' },
  {
    name: 'lastUseful',
    valid: (value) => isText(value) && isDuration(value),
    mend: 'Write an ISO 8601 duration, e.g. `-PT60M`.',
  },
]

function readRule(file: string): RuleRead {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const syntax = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split('\n', 1)[0] ?? 'This is not YAML.',
    mend: 'Mend the YAML of this line.',
  }))
  if (syntax.length > 0) return { rule: null, faults: syntax }
  const values: unknown = document.toJS()
  if (!isRecord(values)) return { rule: null, faults: [notFields(file)] }
  const lineOf = (name: string): number => {
    const pair = document.get(name, true)
    const at = typeof pair === 'object' && pair !== null && 'range' in pair ? (pair.range as number[])[0] : 0
    return lines.linePos(at ?? 0).line
  }
  const faults = [...missing(file, values, lineOf), ...unknown(file, values, lineOf)]
  // Every field has just been checked.
  return { rule: faults.length > 0 ? null : (values as unknown as ReminderRule), faults }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notFields = (file: string): ContentFault => ({
  file,
  line: 1,
  what: 'This holds no fields.',
  mend: `Write one a line: ${FIELDS.map(({ name }) => name).join(', ')}.`,
})

function missing(
  file: string,
  values: Record<string, unknown>,
  lineOf: (name: string) => number,
): readonly ContentFault[] {
  return FIELDS.filter(({ name, valid }) => !valid(values[name])).map(({ name, mend }) => ({
    file,
    line: name in values ? lineOf(name) : 1,
    what:
      name in values
        ? `\`${name}\` is not valid: ${JSON.stringify(values[name])}.`
        : `\`${name}\` is missing.`,
    mend,
  }))
}

function unknown(
  file: string,
  values: Record<string, unknown>,
  lineOf: (name: string) => number,
): readonly ContentFault[] {
  const known = new Set<string>(FIELDS.map(({ name }) => name))
  return Object.keys(values)
    .filter((name) => !known.has(name))
    .map((name) => ({
      file,
      line: lineOf(name),
      what: `\`${name}\` is not a field of a rule.`,
      mend: `Use ${[...known].join(', ')}.`,
    }))
}
