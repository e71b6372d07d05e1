/**
 * What a message costs to read. One JSON line: the command over 10,000 lines, its start included (aim 2 s), the first time, when it
 * learns from the examples, and once that is kept; the mean of a
 * reading over the open corpus (aim 30 µs), beside chrono-node on the same phrases in the same run; the dearest of hostile texts of
 * 2,000 characters (aim 1 ms).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToUnderstand } from '../src/domain/reading.ts'
import { alarm } from '../dialogs/understanding/alarm.ts'
import { understand } from '../dialogs/understanding/understand.ts'
import { FILES, phrases } from '../test/understanding/corpus.ts'
import { chrono } from '../test/understanding/peers.ts'

const AIM = { commandSeconds: 2, meanUs: 30, worstUs: 1000 }
const LINES = 10_000
const ROUNDS = 5
/** A single reading is too short for the CPU's own clock. */
const REPEATED = 20
const LONG = 2000
const ROOM = 6
const NOW = '2025-09-03T10:00:00+02:00'
const ZONE = 'Europe/Paris'

const corpus = FILES.flatMap((file) => phrases(file, 'open')).filter(({ lang }) => lang === 'fr')
const messages: readonly ToUnderstand[] = corpus.map(({ text, asked, options, now, zone, lang }) => ({
  ...{ text, asked, now, zone, lang },
  ...(options !== undefined && { options }),
}))

/** Texts that cost a careless reader dear: numbers in words, days, negations, one long word, mixed scripts, what is misspelt. */
const SEEDS = [
  ...['deux mille ', 'pas lundi ni mardi ', 'je peux pas ', 'ou ', 'le 12 à 14h30 ', 'a', 'é', '👍', '?! '],
  ...['vendredit mecredi ', 'qsdjkl wxcvb ', 'مرحبا lundi ', 'non oui ', 'stop ', 'mourir '],
  ...[
    'mon rdv de jeudi ',
    'je veux plus ',
    "j'ai mal ",
    "j'",
    'je sais pas où dormir ce soir ',
    'la ',
    '14h ',
  ],
  ...['du 8 au 12 ', 'je peux pas jeudi je travaille mardi ', 'il veut mourir, mon père me frappe. '],
]

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Of this process's own CPU: what else runs on the machine does not count. */
const microseconds = (work: () => void, times: number): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

const rounds = (work: () => void, times: number): number => {
  work()
  return median(Array.from({ length: ROUNDS }, () => microseconds(work, times)))
}

const readAll = (): void => {
  for (const message of messages) understand(message)
}
const alarmAll = (): void => {
  for (const { text } of messages) alarm(text)
}
const chronoAll = (): void => {
  for (const phrase of corpus) chrono(phrase)
}

/** The seed again and again, with another end each time: nothing helps that is kept of the last message. */
const repeated = (seed: string, time: number): string =>
  seed.repeat(Math.ceil(LONG / seed.length)).slice(0, LONG - ROOM) + String(time).padStart(ROOM, ' ')

/** Words that nobody has written yet, all of them to be guessed. */
const newWords = (time: number): string => {
  const letter = (at: number): string => String.fromCharCode(97 + ((at * at * 7 + at * time + time) % 26))
  return Array.from({ length: LONG }, (_, at) => (at % 13 === 12 ? ' ' : letter(at))).join('')
}

const HOSTILE: readonly ((time: number) => string)[] = [
  ...SEEDS.map((seed) => (time: number) => repeated(seed, time)),
  newWords,
]

let times = 0
/** The dearest of hostile texts. */
const worst = (): number =>
  Math.max(
    ...HOSTILE.map((textOf) =>
      rounds(() => {
        for (let time = 0; time < REPEATED; time += 1)
          understand({ text: textOf((times += 1)), asked: 'slot', now: NOW, zone: ZONE, lang: 'fr' })
      }, REPEATED),
    ),
  )

/** The whole command on a pipe, its start included; what was learnt from the examples is kept in this cache. */
async function commandSeconds(cache: string): Promise<number> {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [
      ...[join(import.meta.dirname, '..', 'src', 'cli', 'jalon.ts'), 'understand'],
      ...['--now', NOW, '--zone', ZONE],
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, XDG_CACHE_HOME: cache } },
  )
  let answered = 0
  child.stdout.on('data', (chunk: Buffer) => (answered += chunk.toString().split('\n').length - 1))
  const lines = Array.from({ length: LINES }, (_, at) => messages[at % messages.length])
  child.stdin.end(
    lines.map((line, id) => JSON.stringify({ id, text: line?.text, asked: line?.asked })).join('\n'),
  )
  await once(child, 'close')
  if (answered !== LINES) throw new Error(`${answered} lines came back of ${LINES}.`)
  return (performance.now() - begun) / 1000
}

const meanUs = rounds(readAll, messages.length)
const chronoUs = rounds(chronoAll, messages.length)
const worstUs = worst()
const cache = await mkdtemp(join(tmpdir(), 'jalon-bench-'))
const firstSeconds = await commandSeconds(cache)
const seconds = median([
  await commandSeconds(cache),
  await commandSeconds(cache),
  await commandSeconds(cache),
])
await rm(cache, { recursive: true })
const line = {
  bench: 'understand',
  phrases: messages.length,
  meanUs: Number(meanUs.toFixed(1)),
  meanToAim: Number((meanUs / AIM.meanUs).toFixed(2)),
  alarmUs: Number(rounds(alarmAll, messages.length).toFixed(1)),
  chronoUs: Number(chronoUs.toFixed(1)),
  meanToChrono: Number((meanUs / chronoUs).toFixed(2)),
  worstUs: Number(worstUs.toFixed(0)),
  worstToAim: Number((worstUs / AIM.worstUs).toFixed(2)),
  lines: LINES,
  firstCommandSeconds: Number(firstSeconds.toFixed(2)),
  commandSeconds: Number(seconds.toFixed(2)),
  commandToAim: Number((seconds / AIM.commandSeconds).toFixed(2)),
}
process.stdout.write(`${JSON.stringify(line)}\n`)
