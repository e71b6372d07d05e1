import type { Log, LogEntry } from '../../../application/ports/log.ts'
import { activitiesOf, lastQuestion, type Activity } from './activity.ts'

/** What a client gets at once: lines, and how far they go. */
export interface Frame {
  readonly activities: readonly Activity[]
  readonly watermark: string
  /** Last number read; the next frame begins after it. */
  readonly last: number
  /** Last question among these lines. */
  readonly question: number | null
  readonly full: boolean
}

/** Lines in one frame, and lines looked at above it for buttons that still wait. */
const FRAME = 100
const ABOVE = 20

/** Where a client was: the number in its watermark. One that this log does not have means everything again. */
export async function placeOf(log: Log, person: string, watermark: string | null): Promise<number> {
  const number = /^\d{1,9}$/.test(watermark ?? '') ? Number(watermark) : 0
  if (number === 0) return 0
  const [entry] = await log.read(person, number - 1, 1)
  return entry?.seq === number ? number : 0
}

/** The lines after a number; when the frame is full there may be more. */
export async function frameAfter(log: Log, person: string, after: number): Promise<Frame> {
  const entries = await around(log, person, after)
  const below = entries.filter(({ seq }) => seq > after)
  const last = below.at(-1)?.seq ?? after
  return {
    activities: activitiesOf(entries, after),
    watermark: String(last),
    last,
    question: lastQuestion(below),
    full: below.length >= FRAME,
  }
}

/** A few lines above a place and a frame of those below; those above only if they reach it without a gap. */
async function around(log: Log, person: string, after: number): Promise<readonly LogEntry[]> {
  const from = Math.max(0, after - ABOVE)
  const entries = await log.read(person, from, after - from + FRAME)
  const reaches = after === 0 || entries.some(({ seq }) => seq === after)
  return reaches ? entries : await log.read(person, after, FRAME)
}
