import { spokenOf } from '../adapters/recognizers/cues.ts'
import type { Understand } from '../application/ports/dialogs.ts'
import type { Asked, ToUnderstand } from '../domain/reading.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { LANGUAGE_NAMES } from '../../dialogs/understanding/vocabulary/languages.ts'
import { isZone } from '../domain/localTime.ts'
import { linesOf } from './lines.ts'
import { isPresent, notPresent, optionsOf, wrongUsage } from './options.ts'
import { keepWhatIsLearnt } from './reader.ts'

const ASKED: readonly Asked[] = ['checkpoint', 'slot', 'choice', 'open', 'stopped', 'none']
const LINE = '{"id":"1","text":"jeudi 14h","asked":"slot"}'

type Setting = Pick<ToUnderstand, 'now' | 'zone' | 'lang'>

/** NDJSON in, NDJSON out, line by line; a line that cannot be read has its error in its place, and the exit is 1. */
export async function run(args: readonly string[]): Promise<number> {
  const setting = settingOf(args)
  keepWhatIsLearnt()
  const reader = await readerOf(setting.lang)
  let wrong = 0
  let out = ''
  for await (const line of linesOf(process.stdin)) {
    if (line?.trim() === '') continue
    const given = read(line, setting, reader)
    // Nothing is waited for where it need not be: of ten thousand lines, that would be felt.
    const answer = given instanceof Promise ? await given : given
    if ('error' in answer) wrong += 1
    out += `${JSON.stringify(answer)}\n`
    if (out.length > 65_536) out = flushed(out)
  }
  flushed(out)
  await reader.close()
  return wrong === 0 ? 0 : 1
}

type Reader = Understand & { close(): Promise<void> }

/** As the service reads: with the recognizers, once their threads are ready, in the languages that they know. */
async function readerOf(lang: string): Promise<Reader> {
  if (spokenOf(lang) === null)
    return Object.assign((message: ToUnderstand) => understand(message), { close: async () => {} })
  const { recognizersUnderstand } = await import('../adapters/recognizers/recognizersUnderstand.ts')
  const reader = recognizersUnderstand({ base: understand })
  await reader.warm()
  return reader
}

function settingOf(args: readonly string[]): Setting {
  const {
    now,
    zone,
    lang = 'fr',
  } = optionsOf('understand', args, {
    now: { type: 'string' },
    zone: { type: 'string' },
    lang: { type: 'string' },
  })
  if (now === undefined) throw wrongUsage('understand', 'Say --now with an ISO instant and its offset.')
  if (!isPresent(now)) throw wrongUsage('understand', notPresent('--now', now))
  if (zone === undefined || !isZone(zone))
    throw wrongUsage('understand', 'Say --zone with an IANA zone, e.g. Europe/Paris.')
  if (!isLanguage(lang))
    throw wrongUsage('understand', `--lang wants the code of a language, e.g. fr or ar, not "${lang}".`)
  return { now, zone, lang }
}

/** A code (BCP 47) of a language that exists: what is not read in it is read as French. */
function isLanguage(tag: string): boolean {
  if ([...LANGUAGE_NAMES.values()].includes(tag.toLowerCase())) return true
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
  } catch {
    return false
  }
}

function flushed(out: string): string {
  process.stdout.write(out)
  return ''
}

interface Refused {
  readonly id: unknown
  readonly error: string
}

function read(line: string | null, setting: Setting, reader: Reader): object | Promise<object> {
  const message = line === null ? refused('Not UTF-8: save the file as UTF-8.') : parsed(line)
  if ('error' in message) return message
  const { id, ...said } = message
  const reading = reader({ ...said, ...setting })
  return reading instanceof Promise ? reading.then((late) => ({ id, ...late })) : { id, ...reading }
}

/** Of a line without a text nothing is kept, its id neither. */
const refused = (error: string, id: unknown = null): Refused => ({ id, error })

function parsed(line: string): Refused | ({ readonly id: unknown } & Omit<ToUnderstand, keyof Setting>) {
  const value = valueOf(line)
  if (value === undefined) return refused(`Not a line of JSON: write ${LINE}.`)
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return refused(`There is no "text" between quotes: write ${LINE}.`)
  const { text } = value
  const id = 'id' in value ? value.id : null
  const was = 'asked' in value ? (value.asked ?? 'none') : 'none'
  const asked = ASKED.find((one) => one === was)
  if (asked === undefined)
    return refused(`"asked" is one of ${ASKED.join(', ')}, not ${JSON.stringify(was)}.`, id)
  const options = 'options' in value ? (value.options ?? []) : []
  if (!areLabels(options)) return refused('"options" is a list of labels: write ["Oui","Non"].', id)
  return { id, text, asked, ...('options' in value && value.options !== null && { options }) }
}

const areLabels = (options: unknown): options is readonly string[] =>
  Array.isArray(options) && options.every((label) => typeof label === 'string')

/** What the line says; undefined when it is not JSON, which has no such value. */
function valueOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
