/** `npm run understanding`: scores of both parts; of the open part, what is silently wrong, and with `--all` what is wrong. */
import { personalData } from '../../dialogs/understanding/personalData.ts'
import { FILES, PARTS, personalPhrases } from './corpus.ts'
import type { FileName, Part } from './corpus.ts'
import { wishWritten } from './notation.ts'
import { chrono, microsoft, peerScore } from './peers.ts'
import type { Peer } from './peers.ts'
import { judged, read, safetyOf, scoreOf } from './scoring.ts'
import type { Verdict } from './scoring.ts'

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

const told = ({ phrase, reading, wrong }: Verdict): string => {
  const { expect } = phrase
  const given = [
    reading.act,
    wishWritten(reading.wish, reading.ask),
    reading.safety ?? '',
    reading.choice ?? '',
    reading.to ?? '',
  ]
  const meant = [
    expect.act ?? '',
    wishWritten(expect.wish == null ? null : { refused: [], ...expect.wish }, expect.ask ?? false),
    expect.safety ?? '',
    expect.choice ?? '',
    expect.to ?? '',
  ]
  return [
    `    ${phrase.id} [${phrase.asked}] ${phrase.text}`,
    `        wrong ${wrong.join(', ')}: ${given.join(' ').trim()}  meant: ${meant.join(' ').trim()}`,
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

const showPart = (file: FileName, part: Part): void => {
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
  const shown = verdicts.filter((v) => (process.argv.includes('--all') ? v.wrong.length > 0 : v.silent))
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

if (import.meta.main) {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  for (const file of FILES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    console.log(file)
    for (const part of PARTS) showPart(file, part)
  }
  if (wanted.length === 0 || wanted.includes('personal')) {
    console.log('personal')
    for (const part of PARTS) showPersonal(part)
  }
  if (wanted.length === 0 || wanted.includes('peers')) {
    console.log('wanted dates, beside other readers')
    for (const part of PARTS) showPeers(part)
  }
}
