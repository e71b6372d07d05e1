import { clock, exactly, part, roughly, shifted } from '../calendar/clock.ts'
import type { Hours, ValueRule } from '../calendar/values.ts'

/** One value, or none when it cannot be. */
export const one = <T>(value: T | null): readonly T[] | null => (value === null ? null : [value])

const morning = (hour: number, minute = 0): Hours | null => (hour > 12 ? null : exactly((hour % 12) * 60 + minute))
const afternoon = (hour: number, minute = 0): Hours | null =>
  hour > 12 ? clock(hour, minute) : exactly(((hour % 12) + 12) * 60 + minute)

const NOON = 720

/** What follows the hour must be minutes, not the next day of the month: "14h 3 octobre". */
const minutes = (n: number | undefined): number | null => (n !== undefined && (n === 0 || n >= 5) && n < 60 ? n : null)

const withMinutes = (
  [hour = 99, said]: readonly number[],
  at: (hour: number, minute: number) => Hours | null = clock,
): readonly Hours[] | null => {
  const minute = minutes(said)
  return minute === null ? null : one(at(hour, minute))
}

const WORKING = { first: 7, last: 18 } as const

/** "930", "1430": the hours of a working day, in quarters; other figures are years, sums of money. */
const joined = (figures: number): Hours | null => {
  const [hour, minute] = [Math.floor(figures / 100), figures % 100]
  return hour >= WORKING.first && hour <= WORKING.last && minute % 15 === 0 && minute < 60 ? clock(hour, minute) : null
}

/** Exact times: `<h>` is h, heure, heures. */
export const EXACT_HOURS: readonly ValueRule[] = [
  {
    say: ['<n> <h>'],
    means: ({ n: [hour = 99] }) => one(clock(hour)),
    examples: { '14h': 'at 14:00', '15 heures': 'at 15:00', 'quatorze heures': 'at 14:00', '3h': 'at 15:00', '7h': 'at 07:00, at 19:00 ask' },
  },
  {
    say: ['a|vers <n>'],
    means: ({ n: [figures = 0] }) => one(joined(figures)),
    examples: { 'mardi a 830': '2025-09-09 at 08:30', 'le 12 a 1430': '2025-09-12 at 14:30', 'a 2030': '' },
  },
  {
    say: ['<n>'],
    means: ({ n: [figures = 0] }) => one(joined(figures)),
    examples: { 'mardi 930': '2025-09-09 at 09:30', 'pas avant 1430': 'after 14:30' },
  },
  {
    say: ['<n> (euros|euro|€|balles|km|kilometres|metres|kg|grammes|personnes|gens|mots|pages|places|francs|points|calories|ml|litres)', '(numero|appartement|code|chambre|salle|bureau|bus|ligne|rue|batiment) <n>', '<n> (rue|avenue|boulevard|chemin|route)'],
    keep: Infinity,
    means: () => [],
    examples: { 'mardi, il me manque 1200 euros': '2025-09-09' },
  },
  {
    say: ['(a le|le)? heure <n>'],
    means: ({ n: [hour = 99] }) => one(roughly(clock(hour) ?? undefined)),
    examples: { 'mardi heure 10': '2025-09-09 at 10:00 ask' },
  },
  {
    say: ['<n> <h> <n>', '<n> <h> <n> min|minutes', '<n> <:> <n>'],
    means: ({ n }) => withMinutes(n),
    examples: { '14h30': 'at 14:30', '14 h 30': 'at 14:30', '15h30min': 'at 15:30', '14:30': 'at 14:30', 'quatorze heures trente': 'at 14:30' },
  },
  {
    say: ['<n> <h> =<n> =<month>', '<n> <h> =<n> =</> =<n>', '<n> <h> =<n> =<h>'],
    means: ({ n: [hour = 99] }) => one(clock(hour)),
    examples: { '14h 12 septembre': '2025-09-12 at 14:00' },
  },
  {
    say: ['<n> <h> <padded>', '<n> <:> <padded>'],
    means: ({ n: [hour = 99, minute = 0] }) => one(clock(hour, minute)),
    examples: { '14h02': 'at 14:02', '10:04': 'at 10:04' },
  },
  {
    say: ['<n> <h> <n> =</> =<n> =<h>'],
    means: ({ n }) => withMinutes(n),
    examples: { '10h15/10h30': 'at 10:15, at 10:30' },
  },
  { say: ['<n> <.> <n> <.> <n>'], keep: Infinity, means: () => [], examples: { '12.09.25': '2025-09-12' } },
  {
    say: ['le|du|au <n> <.> <n>'],
    means: ({ n: [number = 0, month = 0] }) => (number <= 31 && month >= 1 && month <= 12 ? [] : null),
    keep: Infinity,
    examples: { 'le 12.05': '2026-05-12', 'à partir du 15.10': '2025-10-15..' },
  },
  {
    say: ['<n> <.> <n>'],
    means: ({ n: [hour = 99, minute = 99] }) => (minute % 5 === 0 && minute < 60 ? one(clock(hour, minute)) : null),
    examples: { '14.30': 'at 14:30' },
  },
  {
    say: ['<n> <h> et demi|demie', '<n> <h> demi|demie'],
    means: ({ n: [hour = 99] }) => one(clock(hour, 30)),
    examples: { '2h et demie': 'at 14:30', '2h & demie': 'at 14:30', '2h é demie': 'at 14:30', 'sept heures et demie': 'at 07:30, at 19:30 ask' },
  },
  {
    say: ['<n> <h> et quart', '<n> <h> et un quart', '<n> <h> quart'],
    means: ({ n: [hour = 99] }) => one(clock(hour, 15)),
    examples: { 'onze heures et quart': 'at 11:15' },
  },
  {
    say: ['<n> <h> trois quarts|quart', '<n> <h> et trois quarts|quart'],
    means: ({ n: [hour = 99] }) => one(clock(hour, 45)),
    examples: { '9h trois quarts': 'at 09:45' },
  },
  {
    say: ['<n> <h> moins|moin le? quart', '<n> <h> moins|moin un quart'],
    means: ({ n: [hour = 99] }) => one(shifted(clock(hour) ?? undefined, -15)),
    examples: { '10h moins le quart': 'at 09:45', 'onze heures moins le quart': 'at 10:45' },
  },
  {
    say: ['<n> <h> moins|moin <n>'],
    means: ({ n: [hour = 99, minute = 99] }) => (minute < 60 ? one(shifted(clock(hour) ?? undefined, -minute)) : null),
    examples: { '10h moins dix': 'at 09:50', '3h moins vingt': 'at 14:40' },
  },
  {
    say: ['<n> <h> du|le mat|matin', '<n> <h> de le matinee', '<n> am', '<n> a <.> m'],
    means: ({ n: [hour = 99] }) => one(morning(hour)),
    examples: { '7h du matin': 'at 07:00', '6 heures du matin': 'at 06:00' },
  },
  {
    say: ['<n> <h> <n> du matin', '<n> <:> <n> du matin', '<n> <:> <n> am'],
    means: ({ n }) => withMinutes(n, morning),
    examples: { '7h30 du matin': 'at 07:30' },
  },
  {
    say: ['<n> <h> et demi|demie du matin'],
    means: ({ n: [hour = 99] }) => one(morning(hour, 30)),
    examples: { '7h et demie du matin': 'at 07:30' },
  },
  {
    say: ['<n> <h> de? le? apres midi', '<n> <h> du soir', '<n> pm', '<n> <h> du tantot'],
    means: ({ n: [hour = 99] }) => one(afternoon(hour)),
    examples: { "3h de l'après midi": 'at 15:00', '7h du soir': 'at 19:00', '1h de l’aprem': 'at 13:00' },
  },
  {
    say: ['<n> <h> <n> de? le? apres midi', '<n> <h> <n> du soir', '<n> <:> <n> pm'],
    means: ({ n }) => withMinutes(n, afternoon),
    examples: { '7h30 du soir': 'at 19:30' },
  },
  {
    say: ['<n> <h> et demi|demie de? le? apres midi', '<n> <h> et demi|demie du soir'],
    means: ({ n: [hour = 99] }) => one(afternoon(hour, 30)),
    examples: { '7h et demie du soir': 'at 19:30' },
  },
  { say: ['midi', 'ce? midi pile'], means: () => one(exactly(NOON)), examples: { midi: 'at 12:00', 'jeudi midi': '2025-09-04 at 12:00' } },
  { say: ['midi =<n> =</>|<->|<.> =<n>', 'midi =<n> =<month>', 'midi =et =<n> =<h>', 'midi =<n> =<h>'], means: () => one(exactly(NOON)), examples: { 'midi 12/09': '2025-09-12 at 12:00' } },
  { say: ['midi et demi|demie'], means: () => one(exactly(NOON + 30)), examples: { 'midi et demi': 'at 12:30' } },
  { say: ['midi et quart'], means: () => one(exactly(NOON + 15)), examples: { 'midi et quart': 'at 12:15' } },
  { say: ['midi moins|moin le? quart'], means: () => one(exactly(NOON - 15)), examples: { 'midi moins le quart': 'at 11:45' } },
  {
    say: ['midi et? <n>'],
    means: ({ n: [minute = 99] }) => (minutes(minute) === null ? null : one(exactly(NOON + minute))),
    examples: { 'midi trente': 'at 12:30' },
  },
  {
    say: ['midi moins|moin <n>'],
    means: ({ n: [minute = 99] }) => (minutes(minute) === null ? null : one(exactly(NOON - minute))),
    examples: { 'midi moins dix': 'at 11:50' },
  },
]

const at = (hour: number, minute = 0): number => hour * 60 + minute

/** Parts of day. The words before them ("le", "dans la", "en") belong to them. */
const PARTS: readonly (readonly [say: string, after: number, before: number, example: string])[] = [
  ['matin|matins|matinee|matinees', at(8), at(12), 'dans la matinée'],
  ['matin (tres)? tot', at(8), at(10), 'le matin tôt'],
  ['tot (le|dans la|en)? matin|matinee', at(8), at(10), 'tôt le matin'],
  ['debut de? le? matin|matinee', at(8), at(10), 'début de matinée'],
  ['fin de? le? matin|matinee', at(10, 30), at(12), 'en fin de matinée'],
  ['apres midi|midis|mid', at(13), at(18), "l'après-midi"],
  ['tantot', at(13), at(18), 'le tantôt'],
  ['debut de? le? (apres midi|tantot)', at(13), at(15), "début d'après-midi"],
  ['fin de? le? (apres midi|tantot)', at(16), at(18), "fin d'aprem"],
  ['soir|soirs|soiree', at(18), at(20), 'en soirée'],
  ['fin de? le? journee', at(17), at(19), 'fin de journée'],
  ['heure (du|de) (midi|dejeuner|repas|manger)', at(12), at(14), "à l'heure de midi"],
  ['entre midi (et|e|a|&) (deux|2|de|d)', at(12), at(14), 'entre midi et 2'],
  ['midi deux|2', at(12), at(14), 'midi deux'],
  ['pause (du|de)? (dejeuner|midi|dej)', at(12), at(14), 'pause déjeuner'],
]

const ARTICLES = '(le|la|les|en|dans|dans le|dans la|au|a la|a le|du|de la|tous les|chaque|toute la|sur la|vers la)?'

/** Where it begins is not agreed: to be asked. */
const MIDDLES: readonly ValueRule[] = [
  { say: [`${ARTICLES} milieu de? le? matin|matinee`], means: () => [{ ...part(at(8), at(12)), ask: true }], examples: { 'en milieu de matinée': '08:00-12:00 ask' } },
  { say: [`${ARTICLES} milieu de? le? apres midi`], means: () => [{ ...part(at(13), at(18)), ask: true }], examples: { "milieu d'aprem": '13:00-18:00 ask' } },
]

export const PARTS_OF_DAY: readonly ValueRule[] = [...MIDDLES, ...PARTS.map(([say, after, before, example]) => ({
  say: [`${ARTICLES} ${say}`],
  means: () => [part(after, before)],
  examples: { [example]: `${hhmm(after)}-${hhmm(before)}` },
}))]

function hhmm(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
