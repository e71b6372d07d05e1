import { readFileSync, writeFileSync } from 'node:fs'
import type { Reading } from '../../src/domain/reading.ts'
import { CorpusFault } from './corpus.ts'
import { wishWritten } from './notation.ts'
import type { Verdict } from './scoring.ts'

/** Readings by the id of their phrase. */
export type Readings = ReadonlyMap<string, Reading>

/** A phrase that is read otherwise, and how it was read before. */
export interface Otherwise {
  readonly verdict: Verdict
  readonly before: Reading
}

/** Keeps how phrases are read, to be compared with later: one line of JSON each. */
export const keepReadings = (verdicts: readonly Verdict[], file: string): void => {
  const lines = verdicts.map(({ phrase, reading }) => JSON.stringify({ id: phrase.id, reading }))
  try {
    writeFileSync(file, `${lines.join('\n')}\n`)
  } catch (cause) {
    throw new CorpusFault(`${file} cannot be written: say another file.`, { cause })
  }
}

/** The readings that were kept; throws a CorpusFault when the file holds none. */
export const readingsKept = (file: string): Readings => {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return new Map(lines.map((line) => entryOf(JSON.parse(line))))
  } catch (cause) {
    throw new CorpusFault(`${file} holds no kept readings: keep them first, with --keep ${file}.`, { cause })
  }
}

const entryOf = ({ id, reading }: { id: string; reading: Reading }): readonly [string, Reading] => {
  written(reading)
  return [id, reading]
}

/** What is done with a reading, as one text: the order of its windows has no meaning. */
const written = ({ act, wish, ask, safety, choice, to }: Reading): string => {
  const wishes = wish === null ? '' : wishWritten(wish, false).split(', ').toSorted().join(', ')
  return JSON.stringify([act, wishes, ask, safety, choice, to])
}

/** The phrases that are read otherwise than they were, and how many were not read then. */
export const otherwise = (
  verdicts: readonly Verdict[],
  kept: Readings,
): { readonly others: readonly Otherwise[]; readonly unknown: number } => {
  const others = verdicts.flatMap((verdict): readonly Otherwise[] => {
    const before = kept.get(verdict.phrase.id)
    return before === undefined || written(before) === written(verdict.reading) ? [] : [{ verdict, before }]
  })
  return { others, unknown: verdicts.filter(({ phrase }) => !kept.has(phrase.id)).length }
}
