/**
 * `npm run understanding [-- PART...]`: scores of both parts; of the open part, what is silently wrong, and with `--all` what is
 * wrong. `--keep FILE` keeps the readings of the open part, `--compare FILE` says which of them are others now.
 */
import { parseArgs } from 'node:util'
import { otherwise, readingsKept, keepReadings } from './kept.ts'
import { personalData } from '../../dialogs/understanding/personalData.ts'
import { CorpusFault, FILES, PARTS, personalPhrases } from './corpus.ts'
import type { FileName, Part } from './corpus.ts'
import { wishWritten } from './notation.ts'
import { chrono, microsoft, peerScore } from './peers.ts'
import type { Peer } from './peers.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { judged, read, safetyOf, scoreOf } from './scoring.ts'
import type { Verdict } from './scoring.ts'

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

/** A reading in one line. */
const saidOf = ({ act, wish, ask, safety, choice, to }: Reading): string =>
  [act, wishWritten(wish, ask), safety ?? '', choice ?? '', to ?? ''].join(' ').replaceAll(/ +/g, ' ').trim()

const told = ({ phrase, reading, wrong }: Verdict): string => {
  const { expect } = phrase
  const meant = [
    expect.act ?? '',
    wishWritten(expect.wish == null ? null : { refused: [], ...expect.wish }, expect.ask ?? false),
    expect.safety ?? '',
    expect.choice ?? '',
    expect.to ?? '',
  ]
  return [
    `    ${phrase.id} [${phrase.asked}] ${phrase.text}`,
    `        wrong ${wrong.join(', ')}: ${saidOf(reading)}  meant: ${meant.join(' ').trim()}`,
  ].join('\n')
}

const confusions = (verdicts: readonly Verdict[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { phrase, reading, wrong } of verdicts) {
    if (!wrong.includes('act') && !wrong.includes('safety')) continue
    const name = wrong.includes('act')
      ? `${phrase.expect.act} read as ${reading.act}${reading.ask ? ' (asked)' : ''}`
      : `${phrase.expect.safety} read as ${reading.safety}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `    ${count} × ${name}`)
}

const fields = (verdicts: readonly Verdict[]): string => {
  const counts = new Map<string, number>()
  for (const { wrong } of verdicts)
    if (wrong.length > 0) counts.set(wrong.join('+'), (counts.get(wrong.join('+')) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'
}

const showPart = (file: FileName, part: Part, all: boolean): void => {
  const verdicts = judged(file, part)
  const { count, right, silent } = scoreOf(verdicts)
  if (file === 'safety') {
    const { danger, found, kind, shown } = safetyOf(verdicts)
    console.log(
      `  ${part}: recall ${percent(found, danger)} of ${danger}, precision ${percent(found, shown)}, kind right ${percent(kind, found)}; all right ${percent(right, count)} of ${count}`,
    )
  } else
    console.log(
      `  ${part}: right ${percent(right, count)} of ${count}, silently wrong ${percent(silent, count)} (${silent})`,
    )
  console.log(`    wrong by field: ${fields(verdicts)}`)
  for (const line of confusions(verdicts)) console.log(line)
  if (part === 'aside') return
  const shown = verdicts.filter((v) => (all ? v.wrong.length > 0 : v.silent))
  for (const verdict of shown) console.log(told(verdict))
}

const showPersonal = (part: Part): void => {
  const texts = personalPhrases(part)
  const right = texts.filter(({ text, expect }) => {
    const kinds = new Set(personalData(text).map(({ kind }) => kind))
    return (['nir', 'phone', 'email', 'iban'] as const).every((kind) => expect[kind] === kinds.has(kind))
  })
  console.log(`  ${part}: right ${percent(right.length, texts.length)} of ${texts.length}`)
  if (part === 'open')
    for (const { id, text } of texts.filter((phrase) => !right.includes(phrase)))
      console.log(`    ${id} ${text}: ${JSON.stringify(personalData(text))}`)
}

const PEERS: Readonly<Record<string, Peer>> = {
  'this reader': (phrase) => read(phrase).wish?.wanted ?? [],
  'chrono-node (fr)': chrono,
  'recognizers (fr-fr)': microsoft,
}

const showPeers = (part: Part): void => {
  for (const [name, peer] of Object.entries(PEERS)) {
    const { count, right, nothing, wrong } = peerScore(part, peer)
    const [as, none, bad] = [right, nothing, wrong].map((number) => percent(number, count))
    console.log(`  ${part}: ${name}: right ${as} of ${count}, nothing ${none}, wrong ${bad}`)
  }
}

const OTHER_PARTS = ['personal', 'peers'] as const
const NAMES: readonly string[] = [...FILES, ...OTHER_PARTS]

const isFile = (name: string): boolean => FILES.some((file) => file === name)

const USAGE = `npm run understanding -- [${NAMES.join('|')}]... [--all | --keep FILE | --compare FILE]`

interface Wanted {
  readonly names: readonly string[]
  readonly all: boolean
  readonly keep: string | undefined
  readonly compare: string | undefined
}

/** What is asked for; throws a TypeError whose message says what is wrong with it. */
const wantedOf = (args: readonly string[]): Wanted => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { all: { type: 'boolean' }, keep: { type: 'string' }, compare: { type: 'string' } },
    ...{ allowPositionals: true, tokens: true },
  })
  const unknown = positionals.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new TypeError(`There is no part "${unknown}".`)
  if (tokens.filter(({ kind }) => kind === 'option').length > 1)
    throw new TypeError('Say one of --all, --keep and --compare, once.')
  if (values.keep === '' || values.compare === '') throw new TypeError('Say the name of a file.')
  const isAboutFile = values.keep !== undefined || values.compare !== undefined
  if (isAboutFile && positionals.some((name) => !isFile(name)))
    throw new TypeError(`With --keep and --compare, say ${FILES.join(', ')} or none of them.`)
  return { names: positionals, all: values.all ?? false, keep: values.keep, compare: values.compare }
}

const showScores = (isWanted: (name: string) => boolean, all: boolean): void => {
  for (const file of FILES.filter(isWanted)) {
    console.log(file)
    for (const part of PARTS) showPart(file, part, all)
  }
  if (isWanted('personal')) {
    console.log('personal')
    for (const part of PARTS) showPersonal(part)
  }
  if (isWanted('peers')) {
    console.log('wanted dates, beside other readers')
    for (const part of PARTS) showPeers(part)
  }
}

const showOtherwise = (file: string, read: () => readonly Verdict[]): void => {
  const kept = readingsKept(file)
  const verdicts = read()
  const { others, unknown } = otherwise(verdicts, kept)
  const { length } = others
  console.log(`${length} of ${verdicts.length} open phrases are read otherwise than in ${file}.`)
  if (unknown > 0) console.log(`${unknown} are not in it.`)
  for (const { verdict, before } of others) {
    const isRight = verdict.wrong.length === 0
    console.log(`    ${verdict.phrase.id} [${verdict.phrase.asked}] ${verdict.phrase.text}`)
    console.log(
      `        was: ${saidOf(before)}  is: ${saidOf(verdict.reading)}  ${isRight ? 'right' : `wrong ${verdict.wrong.join(', ')}`} now`,
    )
  }
}

const run = ({ names, all, keep, compare }: Wanted): void => {
  const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)
  if (keep === undefined && compare === undefined) return showScores(isWanted, all)
  const readAll = (): readonly Verdict[] => FILES.filter(isWanted).flatMap((file) => judged(file, 'open'))
  if (compare !== undefined) return showOtherwise(compare, readAll)
  const verdicts = readAll()
  keepReadings(verdicts, keep ?? '')
  console.log(`${verdicts.length} readings of open phrases are kept in ${keep}.`)
}

/** Null, once what is wrong with the arguments is said. */
const wantedOrSaid = (args: readonly string[]): Wanted | null => {
  try {
    return wantedOf(args)
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    const [first = ''] = fault.message.split(/\.\s/, 1)
    console.error(`${first.replace(/\.?$/, '.')}\n${USAGE}`)
    return null
  }
}

/** 0 done, 1 a corpus or a file that cannot be read, 2 wrong usage. */
const main = (args: readonly string[]): number => {
  const wanted = wantedOrSaid(args)
  if (wanted === null) return 2
  try {
    run(wanted)
    return 0
  } catch (fault) {
    if (!(fault instanceof CorpusFault)) throw fault
    console.error(fault.message)
    return 1
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
