import { halfOfMonth, monthAhead, monthNamed, partOfMonth } from '../calendar/months.ts'
import { nthWeek } from '../calendar/weeks.ts'
import type { Days, Today, ValueRule } from '../calendar/values.ts'

type Part = 'beginning' | 'middle' | 'end' | 'whole'

const PARTS: readonly (readonly [say: string, part: Part])[] = [
  ['(en|au|le)? debut', 'beginning'],
  ['(en|au|le|vers le)? milieu|mi', 'middle'],
  ['(en|a la|la|vers la|vers|pour la)? fin', 'end'],
]

const named = (part: Part) => ({ month: [month = 0] }: { readonly month: readonly number[] }, today: Today): readonly Days[] => [
  partOfMonth(monthNamed(month, today), part, today),
]
const ahead = (part: Part, months: number) => (_: unknown, today: Today): readonly Days[] => [
  partOfMonth(monthAhead(months, today), part, today),
]

const SAID: Readonly<Record<Part, readonly [word: string, october: string, thisMonth: string]>> = {
  beginning: ['début', '2025-10-01..2025-10-10', '2025-09-03..2025-09-10'],
  middle: ['milieu', '2025-10-11..2025-10-20', '2025-09-11..2025-09-20'],
  end: ['fin', '2025-10-21..2025-10-31', '2025-09-21..2025-09-30'],
  whole: ['', '2025-10-01..2025-10-31', '2025-09-03..2025-09-30'],
}

/** Months and their parts: 1 to 10, 11 to 20, 21 to the last. */
export const MONTHS_AND_PARTS: readonly ValueRule[] = [
  {
    say: ['en|courant|pour <month>', '(le|au|en|du|dans le|courant du)? mois de <month>', '<plainmonth>', 'courant du mois de <month>'],
    means: named('whole'),
    examples: { 'en octobre': '2025-10-01..2025-10-31', "au mois d'octobre": '2025-10-01..2025-10-31', 'en mars': '2026-03-01..2026-03-31' },
  },
  // "mai" may be "mais": a word beside it must make a month of it.
  {
    say: ['<month> =oui|ok|possible'],
    means: named('whole'),
    examples: { 'avril non, mai oui': '2026-05-01..2026-05-31, not 2026-04-01..2026-04-30' },
  },
  {
    say: ['plutot|sinon <month>'],
    keep: 1,
    means: named('whole'),
    examples: { 'en avril je travaille, plutôt mai': '2026-05-01..2026-05-31' },
  },
  {
    say: ['(ce|dans le|courant du|le)? mois (ci|en cours)', 'ce mois', '(dans|courant) (du|le) mois'],
    means: ahead('whole', 0),
    examples: { 'ce mois-ci': '2025-09-03..2025-09-30' },
  },
  {
    say: ['(le|au|dans le|courant du|du|sur le)? mois|moi prochain', '(le|au)? mois qui (vient|suit)', '(le|au)? prochain mois', 'le mois de apres'],
    means: ahead('whole', 1),
    examples: { 'le mois prochain': '2025-10-01..2025-10-31', 'le mois prochain mais après le 15': '2025-10-16..2025-10-31' },
  },
  {
    say: ['(la)? <ordinal> semaine (de|du mois de) <month>'],
    means: ({ ordinal: [nth = 1], month: [month = 0] }, today) => [nthWeek(nth, monthNamed(month, today), today)],
    examples: { "la première semaine d'octobre": '2025-09-29..2025-10-03 ask' },
  },
  {
    say: ['(la)? <ordinal> semaine du mois'],
    means: ({ ordinal: [nth = 1] }, today) => [nthWeek(nth, monthAhead(0, today), today)],
    examples: { 'la dernière semaine du mois': '2025-09-29..2025-10-03 ask' },
  },
  {
    say: ['(la)? <ordinal> semaine du mois prochain'],
    means: ({ ordinal: [nth = 1] }, today) => [nthWeek(nth, monthAhead(1, today), today)],
    examples: { 'la deuxième semaine du mois prochain': '2025-10-06..2025-10-10 ask' },
  },
  {
    say: ['(la)? <ordinal> quinzaine (de|du mois de) <month>'],
    means: ({ ordinal: [nth = 1], month: [month = 0] }, today) => [halfOfMonth(nth, monthNamed(month, today), today)],
    examples: { "la deuxième quinzaine d'octobre": '2025-10-16..2025-10-31' },
  },
  ...PARTS.flatMap(([say, part]): readonly ValueRule[] => [
    {
      say: [`${say} (de|du mois de|du moi de|du mois|de mois de|de mois|mois de|mois)? <month>`],
      means: named(part),
      examples: { [`${SAID[part][0]} octobre`]: SAID[part][1], [`${SAID[part][0]} du mois d'octobre`]: SAID[part][1] },
    },
    {
      say: [`${say} (du|de|de ce|ce)? mois|moi (ci)?`],
      means: ahead(part, 0),
      examples: { [`${SAID[part][0]} du mois`]: SAID[part][2] },
    },
    {
      say: [`${say} (du|de|de le)? (mois prochain|moi prochain|prochain mois)`],
      means: ahead(part, 1),
      examples: { [`${SAID[part][0]} du mois prochain`]: SAID[part][1] },
    },
  ]),
]
