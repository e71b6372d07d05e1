import { fr } from 'chrono-node'
import recognizers from '@microsoft/recognizers-text-date-time'
import type { Window } from '../../src/domain/reading.ts'
import { localDateTime } from '../../src/domain/localTime.ts'
import type { Phrase } from './corpus.ts'
import { phrases } from './corpus.ts'
import { written } from './notation.ts'

/** What another reader of French dates finds in a phrase: windows wanted, as it would be put to use. */
export type Peer = (phrase: Phrase) => readonly Window[]

/** Where the person is, in the clock of this process: what both readers take for "now". */
const wallClock = ({ now, zone }: Phrase): Date => new Date(`${localDateTime(now, zone)}:00`)

const two = (n: number): string => String(n).padStart(2, '0')
const dateOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`

/** chrono-node, French, dates to come. */
export const chrono: Peer = (phrase) =>
  fr.parse(phrase.text, wallClock(phrase), { forwardDate: true }).map(({ start, end }): Window => {
    const isDated = start.isCertain('weekday') || start.isCertain('day') || start.isCertain('month')
    const from = dateOf(start.date())
    return {
      ...(isDated ? { from, to: end?.isCertain('day') === true ? dateOf(end.date()) : from } : {}),
      ...(start.isCertain('hour') && (end ?? null) === null ? { at: timeOf(start.date()) } : {}),
      ...(start.isCertain('hour') && end !== null && end !== undefined
        ? { after: timeOf(start.date()), before: timeOf(end.date()) }
        : {}),
    }
  })

interface Value {
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

const dayBefore = (date: string): string => {
  const day = new Date(`${date}T12:00:00`)
  day.setDate(day.getDate() - 1)
  return dateOf(day)
}

const windowOf = ({ type, value, start, end }: Value): Window => {
  const [date = '', time = ''] = (value ?? '').split(' ')
  if (type === 'date') return { from: date, to: date }
  if (type === 'datetime') return { from: date, to: date, at: time.slice(0, 5) }
  if (type === 'time') return { at: (value ?? '').slice(0, 5) }
  if (type === 'daterange')
    return {
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: dayBefore(end) }),
    }
  if (type === 'timerange') return { after: (start ?? '').slice(0, 5), before: (end ?? '').slice(0, 5) }
  return {
    from: (start ?? '').slice(0, 10),
    to: (end ?? '').slice(0, 10),
    after: (start ?? '').slice(11, 16),
    before: (end ?? '').slice(11, 16),
  }
}

/** @microsoft/recognizers-text-date-time, fr-fr: of several readings of a phrase, the last, which is the one to come. */
export const microsoft: Peer = (phrase) =>
  recognizers
    .recognizeDateTime(phrase.text, 'fr-fr', undefined, wallClock(phrase))
    // The library's types say nothing of what a resolution holds; it is a list of values of this shape.
    .flatMap(({ resolution }) => ((resolution?.['values'] ?? []) as Value[]).slice(-1).map(windowOf))

export interface PeerScore {
  readonly count: number
  readonly right: number
  readonly nothing: number
  readonly wrong: number
}

/** How a peer does on the wanted dates of one part: it knows no refusal and asks nothing, so only those are compared. */
export const peerScore = (part: 'open' | 'aside', peer: Peer): PeerScore => {
  const dated = phrases('dates', part).filter(
    ({ expect }) => expect.wish !== undefined && expect.wish !== null,
  )
  let [right, nothing] = [0, 0]
  for (const phrase of dated) {
    const found = [...new Set(peer(phrase).map(written))].toSorted()
    const wanted = (phrase.expect.wish?.wanted ?? []).map(written).toSorted()
    if (JSON.stringify(found) === JSON.stringify(wanted)) right += 1
    else if (found.length === 0) nothing += 1
  }
  return { count: dated.length, right, nothing, wrong: dated.length - right - nothing }
}
