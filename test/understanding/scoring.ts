import { understand } from '../../dialogs/understanding/understand.ts'
import type { Reading, Window } from '../../src/domain/reading.ts'
import type { FileName, Part, Phrase } from './corpus.ts'
import { phrases } from './corpus.ts'
import { written } from './notation.ts'

/** How a reading compares with what a careful advisor reads. */
export interface Verdict {
  readonly phrase: Phrase
  readonly reading: Reading
  /** What differs: `act`, `wish`, `safety`, `ask`, `choice`, `to`. */
  readonly wrong: readonly string[]
  /** Nothing was asked, and something would be done that was not meant. */
  readonly silent: boolean
}

/** Acts that only show or say something: never silently wrong. */
const HARMLESS = new Set(['unknown', 'help', 'who', 'appointments', 'repeat', 'urgent', 'my_data'])

const sameSet = (a: readonly Window[], b: readonly Window[]): boolean =>
  JSON.stringify(a.map(written).toSorted()) === JSON.stringify(b.map(written).toSorted())

const isRightWish = ({ expect }: Phrase, { wish }: Reading): boolean => {
  if (expect.wish === undefined) return true
  const allowed = new Set((expect.mayRefuse ?? []).map(written))
  const refused = (wish?.refused ?? []).filter((window) => !allowed.has(written(window)))
  const expected = (expect.wish?.refused ?? []).filter((window) => !allowed.has(written(window)))
  const isSettled = expect.wish === null || expect.wish.refused !== undefined
  return sameSet(wish?.wanted ?? [], expect.wish?.wanted ?? []) && (!isSettled || sameSet(refused, expected))
}

const holds = (wide: Window, narrow: Window): boolean =>
  (wide.from ?? '') <= (narrow.from ?? '') &&
  (wide.to ?? '9') >= (narrow.to ?? '9') &&
  (wide.weekday === undefined || wide.weekday === narrow.weekday) &&
  (wide.at === undefined || wide.at === narrow.at) &&
  (wide.after ?? '') <= (narrow.at ?? narrow.after ?? '') &&
  (wide.before ?? '24') >= (narrow.at ?? narrow.before ?? '24')

/** A day or an hour taken as wanted that is in nothing they wanted. */
const wantsTooMuch = ({ expect }: Phrase, { wish }: Reading): boolean =>
  expect.wish !== undefined &&
  (wish?.wanted ?? []).some((window) => !(expect.wish?.wanted ?? []).some((other) => holds(other, window)))

/** Compares one reading with what is expected of the phrase. */
export const judge = (phrase: Phrase, reading: Reading): Verdict => {
  const { expect } = phrase
  const wrong = [
    expect.act !== undefined && expect.act !== reading.act ? 'act' : '',
    isRightWish(phrase, reading) ? '' : 'wish',
    expect.safety === reading.safety ? '' : 'safety',
    expect.ask !== undefined && expect.ask !== reading.ask ? 'ask' : '',
    expect.choice === undefined || (expect.choice ?? undefined) === reading.choice ? '' : 'choice',
    expect.to === undefined || expect.to === reading.to ? '' : 'to',
  ].filter((field) => field !== '')
  const acts = wrong.includes('act') && !HARMLESS.has(reading.act)
  const chooses = wrong.includes('choice') && reading.choice !== undefined && expect.choice !== undefined
  const dates = !HARMLESS.has(reading.act) && wantsTooMuch(phrase, reading)
  return { phrase, reading, wrong, silent: !reading.ask && (acts || chooses || dates) }
}

/** What the reader makes of one phrase of the corpus. */
export const read = ({ text, asked, options, now, zone, lang }: Phrase): Reading =>
  understand({ text, asked, now, zone, lang, ...(options === undefined ? {} : { options }) })

/** Every phrase of one file and part, judged. */
export const judged = (file: FileName, part: Part, reader = read): readonly Verdict[] =>
  phrases(file, part).map((phrase) => judge(phrase, reader(phrase)))

export interface Score {
  readonly count: number
  readonly right: number
  readonly silent: number
}

/** How many are right, and how many silently wrong. */
export const scoreOf = (verdicts: readonly Verdict[]): Score => ({
  count: verdicts.length,
  right: verdicts.filter(({ wrong }) => wrong.length === 0).length,
  silent: verdicts.filter(({ silent }) => silent).length,
})

export interface SafetyScore {
  readonly danger: number
  readonly found: number
  readonly kind: number
  readonly shown: number
}

/** Danger there is, danger found, found with its kind, and cards shown in all. */
export const safetyOf = (verdicts: readonly Verdict[]): SafetyScore => {
  const danger = verdicts.filter(({ phrase }) => phrase.expect.safety !== null)
  const found = danger.filter(({ reading }) => reading.safety !== null)
  return {
    danger: danger.length,
    found: found.length,
    kind: found.filter(({ phrase, reading }) => phrase.expect.safety === reading.safety).length,
    shown: verdicts.filter(({ reading }) => reading.safety !== null).length,
  }
}
