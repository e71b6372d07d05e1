import type { Hours, HourSpan } from './values.ts'

/** The vocabulary's building blocks for hours. Times are minutes since midnight. */

const HALF_DAY = 720
const LAST_MINUTE = 1439

const hours = (spans: readonly HourSpan[], shape: Hours['shape'], ask = false): Hours => ({
  kind: 'hours',
  spans,
  ask,
  shape,
})

/** An exact time as it is meant: 1 to 6 is the afternoon, 7 the morning or the evening. Null when there is no such hour. */
export const clock = (hour: number, minute = 0): Hours | null => {
  if (hour > 24 || minute > 59) return null
  const said = (hour % 24) * 60 + minute
  // Midnight, of which day nobody knows.
  if (hour === 24) return hours([{ at: said }], 'exact', true)
  if (hour >= 1 && hour <= 6) return hours([{ at: said + HALF_DAY }], 'exact')
  return hour === 7
    ? hours([{ at: said }, { at: said + HALF_DAY }], 'exact', true)
    : hours([{ at: said }], 'exact')
}

/** An exact time of the wall clock, said without doubt: "7h du matin". */
export const exactly = (minute: number): Hours | null =>
  minute < 0 || minute > LAST_MINUTE ? null : hours([{ at: minute }], 'exact')

/** A part of day: "matin" is 08:00 to 12:00. */
export const part = (after: number, before: number): Hours => hours([{ after, before }], 'part')

/** The same hour, so many minutes later. */
export const shifted = (time: Hours | undefined, minutes: number): Hours | null =>
  time === undefined || time.spans.some(({ at }) => at === undefined || at + minutes < 0)
    ? null
    : { ...time, spans: time.spans.map(({ at = 0 }) => ({ at: at + minutes })) }

/** The same, to be asked: "vers 14h". */
export const roughly = (time: Hours | undefined): Hours | null =>
  time === undefined ? null : { ...time, ask: true }

/** So many minutes outside a part of day are still said to be of it: "17h30 le soir". */
const EDGE = 60

const isIn = (at: number, { after = 0, before = LAST_MINUTE }: HourSpan): boolean =>
  at >= after && at <= before

const isNear = (at: number, { after = 0, before = LAST_MINUTE }: HourSpan): boolean =>
  at >= after - EDGE && at <= before + EDGE

/**
 * An exact time beside a part of day stands inside it: "demain soir à 7h" is 19:00, "jeudi matin 7h" is 07:00. A time that
 * cannot ("le matin à 15h") stands alone, to be asked.
 */
export const inside = (time: Hours, frame: Hours): Hours => {
  const around = frame.spans[0] ?? {}
  const candidates = time.spans.flatMap(({ at = 0 }) => [at, (at + HALF_DAY) % (2 * HALF_DAY)])
  const fitting =
    time.spans.find(({ at = 0 }) => isIn(at, around))?.at ?? candidates.find((at) => isIn(at, around))
  if (fitting !== undefined)
    return { ...time, spans: [{ at: fitting }], ask: time.ask && time.spans.length === 1 }
  const morning = time.spans.find(({ at = 0 }) => at < HALF_DAY === (around.after ?? 0) < HALF_DAY)
  return morning === undefined
    ? { ...time, ask: true }
    : {
        ...time,
        spans: [morning],
        ask: time.spans.length === 1 && (time.ask || !isNear(morning.at ?? 0, around)),
      }
}

const last = (time: Hours | undefined): number | undefined => time?.spans[0]?.at ?? time?.spans[0]?.before

const bound = (time: Hours | undefined, spans: readonly HourSpan[]): Hours | null =>
  time === undefined ? null : hours(spans, 'bound', time.ask)

/** "après 17h", "pas avant 16h", "à partir de l'après-midi". */
export const afterTime = (time: Hours | undefined): Hours | null =>
  bound(
    time,
    (time?.spans ?? []).map((span) => ({ after: span.at ?? span.after ?? 0 })),
  )

/** "pas avant 16h": what is wanted is said, whatever stands around it. */
export const decided = (time: Hours | null): Hours | null =>
  time === null ? null : { ...time, decided: true }

/** "après le matin": from its end. */
export const afterEnd = (time: Hours | undefined): Hours | null => {
  const end = last(time)
  return end === undefined ? null : bound(time, [{ after: end }])
}

/** "avant 10h", "jusqu'à 11h". */
export const beforeTime = (time: Hours | undefined): Hours | null =>
  bound(
    time,
    (time?.spans ?? []).map((span) => ({ before: span.at ?? span.after ?? LAST_MINUTE })),
  )

/** "jusqu'à la fin de matinée": to its end. */
export const untilEnd = (time: Hours | undefined): Hours | null => {
  const end = last(time)
  return end === undefined ? null : bound(time, [{ before: end }])
}

/**
 * "entre 14 et 16h", "de 9h à 11h30". Of an hour said two ways, the reading that fits the other: "de 7h à 9h" is the
 * morning, "entre 2 et 4h" the afternoon, "de 9 à 5h" to 17:00.
 */
export const betweenTimes = (from: Hours | undefined, to: Hours | undefined): Hours | null => {
  const ends = (to?.spans ?? []).flatMap((span) => span.at ?? span.before ?? [])
  const said = (from?.spans ?? []).flatMap((span) => span.at ?? span.after ?? [])
  const starts = said.some((after) => ends.some((before) => after < before))
    ? said
    : said.map((after) => after - HALF_DAY)
  const fitting = starts
    .flatMap((after) => ends.map((before) => ({ after, before })))
    .filter(({ after, before }) => after >= 0 && after < before)
    .toSorted((a, b) => a.before - a.after - (b.before - b.after))
  return fitting[0] === undefined ? null : hours([fitting[0]], 'bound')
}

/** A number that may be an hour although nobody said so: "à 9", "entre 8 et 10". */
export const bareHour = (n: number | undefined): Hours | null =>
  n === undefined || n < 1 || n > 20 ? null : clock(n)

/** What two bounds leave: "jeudi aprem mais avant 15h30". Null when nothing is left. */
export const narrowed = (wide: HourSpan, narrow: HourSpan): HourSpan | null => {
  const after = Math.max(wide.after ?? 0, narrow.after ?? 0)
  const before = Math.min(wide.before ?? LAST_MINUTE + 1, narrow.before ?? LAST_MINUTE + 1)
  if (after >= before) return null
  return {
    ...(wide.after === undefined && narrow.after === undefined ? {} : { after }),
    ...(before > LAST_MINUTE ? {} : { before }),
  }
}

/** The other side of a bound: refusing "avant 14h" is wanting "après 14h". Null for anything with two sides. */
export const opposite = ({ at, after, before }: HourSpan): HourSpan | null => {
  if (at !== undefined || (after === undefined) === (before === undefined)) return null
  return after === undefined ? (before === undefined ? null : { after: before }) : { before: after }
}
