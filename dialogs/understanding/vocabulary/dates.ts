import { dayIn, ofMonth, ofYear, theNth } from '../calendar/dates.ts'
import { between } from '../calendar/dayBounds.ts'
import { past } from '../calendar/days.ts'
import { monthAhead, sameMonths } from '../calendar/months.ts'
import { agreeing, nthOf } from '../calendar/weekdays.ts'
import type { Days, Today, ValueRule } from '../calendar/values.ts'
import { one } from './hours.ts'

/** A number above this is no hour. */
const LAST_HOUR = 24

/** Said in figures but not on the calendar ("le 30 février"): to be asked. */
const orAsk = (days: Days | null): readonly Days[] => [days ?? past()]

const dated = (number: number | undefined, month: number | undefined, today: Today): Days | null =>
  number === undefined || month === undefined ? null : ofMonth(number, month, today)

/** Several days of one month: "les 12 et 13 septembre". In "le 29 ou le 14 octobre" the first is the next 29th: asked. */
const several = (numbers: readonly number[], month: number | undefined, today: Today): readonly Days[] | null => {
  const last = numbers.at(-1) ?? 0
  const days = numbers.map((number) => {
    if (month === undefined) return theNth(number, today)
    if (number <= last) return ofMonth(number, month, today)
    const next = theNth(number, today)
    return next === null ? null : { ...next, ask: true }
  })
  return days.every((found) => found !== null) ? days.map((found, rank) => ({ ...found, joined: rank > 0 })) : null
}

const isMonth = (n: number | undefined): boolean => n !== undefined && n >= 1 && n <= 12

/** Days of the month. */
export const DATES: readonly ValueRule[] = [
  {
    say: ['<n> =ok|oui|non|possible|impossible'],
    means: ({ n: [number = 0] }, today) => (number > LAST_HOUR ? one(theNth(number, today)) : null),
    examples: { 'lundi 8 non, 29 ok': '2025-09-29, not 2025-09-08' },
  },
  {
    say: ['le|ce <figure>|<first>', '<n>|<first> prochain', 'le <n>|<first> prochain', 'le <n>|<first> de ce mois', '<figure> =<part>'],
    means: ({ n: [number = 0] }, today) => one(theNth(number, today)),
    examples: { 'le 12': '2025-09-12', 'le 2': '2025-10-02', 'le 1er': '2025-10-01', 'le 3': '2025-09-03', '25 matin': '2025-09-25 08:00-12:00' },
  },
  {
    say: ['<figure> ou|et <figure>'],
    means: ({ n }, today) => (n.every((number) => number > LAST_HOUR) ? several(n, undefined, today) : null),
    examples: { '29 ou 30': '2025-09-29, 2025-09-30', '29 et 30 ans': '' },
  },
  {
    say: ['au|du|des <figure>|<first>'],
    keep: 1,
    means: ({ n: [number = 0] }, today) => one(theNth(number, today)),
    examples: { 'décaler au 12': '2025-09-12' },
  },
  {
    say: ['au|du|des <n>|<first> de? <month>'],
    keep: 1,
    means: ({ n: [number], month: [month] }, today) => orAsk(dated(number, month, today)),
    examples: { 'décaler au 12 octobre': '2025-10-12' },
  },
  {
    say: ['au|du|des <n>|<first> <month> <year>'],
    keep: 1,
    means: ({ n, month: [month = 0] }, today) => orAsk(ofYear([n[0] ?? 0, month, n.at(-1) ?? 0], today)),
    examples: { 'décaler au 12 octobre 2025': '2025-10-12' },
  },
  {
    say: ['au|du|des <n> </>|<->|<.> <n>'],
    keep: 1,
    means: ({ n: [number, month] }, today) => (isMonth(month) ? one(dated(number, month, today)) : null),
    examples: { 'décaler au 12/10': '2025-10-12' },
  },
  {
    say: ['entre le? <n>|<first> et le? <n>|<first>', 'de le <n> a le <n>'],
    means: ({ n: [first = 0, last = 0] }, today) => one(between(theNth(first, today) ?? undefined, theNth(last, today) ?? undefined, today)),
    examples: { 'entre le 28 et le 2': '2025-09-28..2025-10-02' },
  },
  {
    say: ['entre le? <n>|<first> et le? <n>|<first> <month>'],
    means: ({ n: [first = 0, last = 0], month: [month = 0] }, today) =>
      one(between(dated(first, month, today) ?? undefined, dated(last, month, today) ?? undefined, today)),
    examples: { 'entre le 8 et le 12 octobre': '2025-10-08..2025-10-12' },
  },
  {
    say: ['le? <n>|<first> de? <month>'],
    means: ({ n: [number], month: [month] }, today) => orAsk(dated(number, month, today)),
    examples: { 'le 12 septembre': '2025-09-12', '1er octobre': '2025-10-01', 'le vingt et un octobre': '2025-10-21', 'le 30 février': 'ask' },
  },
  {
    say: ['(le|ce)? <weekday> le? <n>|<first>'],
    means: ({ weekday: [weekday = 0], n: [number = 0] }, today) => one(agreeing(weekday, theNth(number, today), today)),
    examples: { 'vendredi 12': '2025-09-12', 'jeudi 12': '2025-09-11, 2025-09-12 ask' },
  },
  {
    say: ['(le|ce)? <weekday> le? <n>|<first> de? <month>'],
    means: ({ weekday: [weekday = 0], n: [number], month: [month] }, today) =>
      orAsk(agreeing(weekday, dated(number, month, today), today)),
    examples: { 'vendredi 12 septembre': '2025-09-12', 'ven. 12 sept. à 10h': '2025-09-12 at 10:00', 'jeudi 12 septembre': '2025-09-11, 2025-09-12 ask' },
  },
  {
    say: ['(le|ce)? <weekday>? le? <n>|<first> <month> <year>'],
    means: ({ n, month: [month = 0] }, today) => orAsk(ofYear([n[0] ?? 0, month, n.at(-1) ?? 0], today)),
    examples: { 'le 12 septembre 2025': '2025-09-12', 'le 1er mai 2025': 'ask', 'mardi 9 septembre 2025': '2025-09-09' },
  },
  {
    say: ['le? <n> </>|<-> <n>', 'le <n> <.> <n>'],
    means: ({ n: [number, month] }, today) => (isMonth(month) ? orAsk(dated(number, month, today)) : null),
    examples: { '12/09': '2025-09-12', 'le 15-09': '2025-09-15', 'le 12.09': '2025-09-12', 'le 12.05': '2026-05-12', 'le 30/02': 'ask' },
  },
  {
    say: ['<n> <.> <n>'],
    means: ({ n: [number, month] }, today) => {
      const found = isMonth(month) ? dated(number, month, today) : null
      return found === null ? null : [{ ...found, ask: number === undefined || number <= LAST_HOUR }]
    },
    examples: { '12.09': '2025-09-12 ask', '27.09 à 14.30': '2025-09-27 at 14:30' },
  },
  {
    say: ['(le|ce)? <weekday> le? <n> </>|<->|<.> <n>'],
    means: ({ weekday: [weekday = 0], n: [number, month] }, today) =>
      isMonth(month) ? one(agreeing(weekday, dated(number, month, today), today)) : null,
    examples: { 'mardi 9/9': '2025-09-09' },
  },
  {
    say: ['(le|ce)? <weekday>? le? <n> </> <n> </> <n>', 'le? <n> <.> <n> <.> <n>', 'le? <n> <-> <n> <-> <n>'],
    means: ({ n: [number = 0, month = 0, year = 0] }, today) =>
      isMonth(month) && number <= 31 ? orAsk(ofYear([number, month, year], today)) : null,
    examples: { '12/09/2025': '2025-09-12', '12/9/25': '2025-09-12', '12.09.2025': '2025-09-12', '12/05/2024': 'ask' },
  },
  {
    say: ['<year> <-> <n> <-> <n>', '<year> </> <n> </> <n>'],
    means: ({ n: [year = 0, month = 0, number = 0] }, today) => (isMonth(month) ? orAsk(ofYear([number, month, year], today)) : null),
    examples: { '2025-09-12': '2025-09-12' },
  },
  {
    say: ['le|les <n>|<first> et|ou le? <n>', 'le|les <n>|<first> , <n>'],
    means: ({ n }, today) => several(n, undefined, today),
    examples: {
      'les 12 et 15': '2025-09-12, 2025-09-15',
      'le 12 ou 13': '2025-09-12, 2025-09-13',
      'pas le 12, le 21': '2025-09-21, not 2025-09-12',
    },
  },
  {
    say: ['le|les <n>|<first> , <n> et|ou|, le? <n>'],
    means: ({ n }, today) => several(n, undefined, today),
    examples: { 'les 12, 13 ou 15': '2025-09-12, 2025-09-13, 2025-09-15', 'le 12, le 13 ou le 15': '2025-09-12, 2025-09-13, 2025-09-15' },
  },
  {
    say: ['le <n>|<first> , le <n>|<first> <month>'],
    means: ({ n, month: [month] }, today) => several(n, month, today)?.map((found) => ({ ...found, joined: false })) ?? null,
    examples: { 'le 12, le 13 octobre': '2025-10-12, 2025-10-13', 'pas le 12, le 13 octobre': '2025-10-13, not 2025-10-12' },
  },
  {
    say: ['le|les? <n>|<first> et|ou|</> le? <n> <month>', 'le|les? <n>|<first> , <n> <month>', '<figure> <figure> et|ou <figure> <month>', 'le|les? <n>|<first> , <n> et|ou|, le? <n> <month>'],
    means: ({ n, month: [month] }, today) => several(n, month, today),
    examples: { 'le 12 ou le 13 octobre': '2025-10-12, 2025-10-13', '12, 13 ou 14 octobre': '2025-10-12, 2025-10-13, 2025-10-14', 'le 19, le 5 ou le 17 mars': '2025-09-19, 2026-03-05, 2026-03-17' },
  },
  {
    say: ['le|les? <n>|<first> et|ou le? <n> </> <n>'],
    means: ({ n: [first = 0, second = 0, month = 0] }, today) => (isMonth(month) ? several([first, second], month, today) : null),
    examples: { 'le 8 ou le 12/10': '2025-10-08, 2025-10-12' },
  },
  {
    say: ['le <n>|<first> , le? <n> </> <n>'],
    means: ({ n: [first = 0, second, month] }, today) => {
      const days = [theNth(first, today), isMonth(month) ? dated(second, month, today) : null]
      return days.every((found) => found !== null) ? days : null
    },
    examples: { 'le 18, 6/11': '2025-09-18, 2025-11-06' },
  },
  {
    say: ['le? <n>|<first> (du|de le) mois|moi prochain'],
    means: ({ n: [number = 0] }, today) => one(dayIn(number, monthAhead(1, today))),
    examples: { 'le 5 du mois prochain': '2025-10-05' },
  },
  {
    say: ['(le|au)? <ordinal> <weekday> de <month>', '(le|au)? <ordinal> <weekday> du mois de <month>'],
    means: ({ ordinal: [nth = 0], weekday: [weekday = 0], month: [month = 0] }, today) =>
      one(nthOf(nth, weekday, sameMonths(month, today), today)),
    examples: { 'le premier lundi de décembre': '2025-12-01', "2eme lundi d'octobre": '2025-10-13', 'dernier jeudi d’octobre': '2025-10-30' },
  },
  {
    say: ['(le|au)? <ordinal> <weekday> (du|de ce) mois'],
    means: ({ ordinal: [nth = 0], weekday: [weekday = 0] }, today) =>
      one(nthOf(nth, weekday, [monthAhead(0, today), monthAhead(1, today)], today)),
    examples: { 'le dernier vendredi du mois': '2025-09-26', 'le premier lundi du mois': '2025-10-06' },
  },
  {
    say: ['(le|au)? <ordinal> <weekday> du mois prochain'],
    means: ({ ordinal: [nth = 0], weekday: [weekday = 0] }, today) =>
      one(nthOf(nth, weekday, [monthAhead(1, today)], today)),
    examples: { 'premier mardi du mois prochain': '2025-10-07' },
  },
]
