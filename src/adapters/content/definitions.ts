import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMap, isScalar, parseDocument, LineCounter } from 'yaml'
import type { ReminderRule } from '../../domain/planning.ts'
import { isDuration, isLocalTime } from '../../domain/localTime.ts'
import { readText, type ContentFault } from './fault.ts'

export interface Definitions {
  readonly rules: readonly ReminderRule[]
  readonly faults: readonly ContentFault[]
}

/** The rules of reminders, soonest first before the checkpoint, each checked. */
export function readDefinitions(folder: string): Definitions {
  const reminders = join(folder, 'reminders')
  if (!existsSync(reminders)) return { rules: [], faults: [NO_REMINDERS(reminders)] }
  const names = readdirSync(reminders).sort()
  const read = names.filter(isRule).map((name) => readRule(join(reminders, name)))
  const twice = read.filter(({ rule }, at) => rule !== null && firstOf(read, rule.id) !== at)
  const rules = read
    .filter((one) => !twice.includes(one))
    .flatMap(({ rule }) => (rule === null ? [] : [rule]))
  return {
    rules: rules.sort(byOffset),
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...twice.map(({ file, rule, idLine }) => ({
        file,
        line: idLine,
        what: `\`${rule?.id}\` is already the id of ${basename(read[firstOf(read, rule?.id)]?.file ?? '')}.`,
        mend: 'Give each rule its own id.',
      })),
      ...names
        .filter((name) => !isRule(name) && !isAside(name))
        .map((name) => ignored(join(reminders, name))),
    ],
  }
}

const isRule = (name: string): boolean => name.endsWith('.yaml')
const isAside = (name: string): boolean => name.startsWith('.') || name.endsWith('.md')

const firstOf = (read: readonly RuleRead[], id: string | undefined): number =>
  read.findIndex(({ rule }) => rule?.id === id)

const NO_REMINDERS = (file: string): ContentFault => ({
  file,
  line: 1,
  what: 'There is no folder of reminders: nobody is reminded.',
  mend: 'Make it, with one .yaml file a rule.',
})

const ignored = (file: string): ContentFault => ({
  file,
  line: 1,
  what: 'This file is not read.',
  mend: 'End its name with .yaml, or take it away.',
})

/** The earlier one first: it is the one that a merged reminder gives way to. */
const byOffset = (a: ReminderRule, b: ReminderRule): number =>
  a.offset.startsWith('-') && !b.offset.startsWith('-') ? -1 : 1

interface RuleRead {
  readonly file: string
  readonly idLine: number
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

const NAMES = FIELDS.map(({ name }) => name).join(', ')

function readRule(file: string): RuleRead {
  const broken = (fault: ContentFault): RuleRead => ({ file, idLine: 1, rule: null, faults: [fault] })
  const read = readText(file)
  if ('fault' in read) return broken(read.fault)
  const lines = new LineCounter()
  const document = parseDocument(read.source, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined)
    return broken({
      file,
      line: error.linePos?.[0].line ?? 1,
      what: `${error.message.split(/ at line \d|\n/, 1)[0] ?? 'This is not YAML'}.`,
      mend: 'Mend the YAML of this line.',
    })
  const { contents } = document
  if (!isMap(contents))
    return broken({
      file,
      line: 1,
      what: 'This is not a rule.',
      mend: `Write its fields, each as \`name: value\`: ${NAMES}.`,
    })
  const values = document.toJS() as Record<string, unknown>
  const lineOf = (name: string): number => {
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name)
    return lines.linePos((isScalar(pair?.key) ? pair.key.range?.[0] : 0) ?? 0).line
  }
  const faults = [...missing(file, values, lineOf), ...unknown(file, values, lineOf)]
  // Every field has just been checked.
  const rule = faults.length > 0 ? null : (values as unknown as ReminderRule)
  return { file, idLine: lineOf('id'), rule, faults }
}

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
  return Object.keys(values)
    .filter((name) => !FIELDS.some((field) => field.name === name))
    .map((name) => ({
      file,
      line: lineOf(name),
      what: `\`${name}\` is not a field of a rule.`,
      mend: `Use ${NAMES}.`,
    }))
}
