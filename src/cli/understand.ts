import { createInterface } from 'node:readline'
import type { Asked } from '../domain/reading.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { isInstant, isZone } from '../domain/localTime.ts'
import { optionsOf, wrongUsage } from './options.ts'
import { keepWhatIsLearnt } from './reader.ts'

const ASKED: readonly string[] = [
  'checkpoint',
  'slot',
  'choice',
  'open',
  'stopped',
  'none',
] satisfies readonly Asked[]

interface Setting {
  readonly now: string
  readonly zone: string
  readonly lang: string
}

/** NDJSON in, NDJSON out, line by line; a line that cannot be read has its error in its place, and the exit is 1. */
export async function run(args: readonly string[]): Promise<number> {
  const {
    now,
    zone,
    lang = 'fr',
  } = optionsOf('understand', args, {
    now: { type: 'string' },
    zone: { type: 'string' },
    lang: { type: 'string' },
  })
  if (now === undefined || !isInstant(now))
    throw wrongUsage('understand', 'Say --now with an ISO instant and its offset.')
  if (zone === undefined || !isZone(zone))
    throw wrongUsage('understand', 'Say --zone with an IANA zone, e.g. Europe/Paris.')
  keepWhatIsLearnt()
  let wrong = 0
  let out = ''
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = read(line, { now, zone, lang })
    if ('error' in answer) wrong += 1
    out += `${JSON.stringify(answer)}\n`
    if (out.length > 65_536) out = flushed(out)
  }
  flushed(out)
  return wrong === 0 ? 0 : 1
}

function flushed(out: string): string {
  process.stdout.write(out)
  return ''
}

function read(line: string, setting: Setting): object {
  const message = parsed(line)
  if (message === null) return { id: null, error: 'Not a line of JSON with a "text".' }
  const { id, text, asked, options } = message
  const known = ASKED.includes(String(asked)) ? (asked as Asked) : 'none'
  return { id, ...understand({ text, asked: known, ...setting, ...(options !== null && { options }) }) }
}

function parsed(line: string) {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return null
    const id = 'id' in value ? value.id : null
    const asked = 'asked' in value ? value.asked : 'none'
    const options = 'options' in value && Array.isArray(value.options) ? value.options.map(String) : null
    return { id, text: value.text, asked, options }
  } catch {
    return null
  }
}
