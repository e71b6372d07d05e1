import { everyWeek } from '../calendar/weekdays.ts'
import { numberedWeek, ofWeek, partOfWeek, week } from '../calendar/weeks.ts'
import type { Days, Today, ValueRule } from '../calendar/values.ts'
import { one } from './hours.ts'

const SATURDAY = 6
const SUNDAY = 7

const weekend = (weeks: number, today: Today): Days => ofWeek(weeks, [SATURDAY, SUNDAY], today)

/** Weeks and their parts. `(le|la|dans la)?` are the small words that go with them. */
export const WEEKS: readonly ValueRule[] = [
  {
    say: ['(dans|pour)? cette semaine (ci)?', 'ce etait semaine', '(la|dans la)? semaine en cours', 'la semaine ci', '(dans|courant) (de)? la semaine'],
    means: (_, today) => [week(0, today)],
    examples: { 'cette semaine': '2025-09-03..2025-09-05' },
  },
  {
    say: ['(dans|pour)? cette semaine (ni|et|ou|et pas|et ni) (la|celle)? prochaine', 'cette semaine (ni|et|ou) la semaine prochaine'],
    means: (_, today) => [week(0, today), { ...week(1, today), joined: true }],
    examples: { 'cette semaine ou la prochaine': '2025-09-03..2025-09-05, 2025-09-08..2025-09-12', 'pas cette semaine ni la prochaine': 'not 2025-09-03..2025-09-05, not 2025-09-08..2025-09-12' },
  },
  { say: ['dans la semaine =du|de'], keep: Infinity, means: () => [], examples: { 'dans la semaine du 8': '2025-09-08..2025-09-12' } },
  {
    say: [
      '(la|le|dans la|sur la|pour la|courant|courant de la|dans le courant de la|au cours de la|de la|a la)? semaine prochain|prochaine',
      '(la|le|dans la|sur la|pour la|courant|de la|a la)? semaine qui (vient|arrive|suit)',
      '(la|dans la|pour la|de la)? prochain|prochaine semaine',
    ],
    means: (_, today) => [week(1, today)],
    examples: { 'la semaine prochaine': '2025-09-08..2025-09-12', 'semaine pro': '2025-09-08..2025-09-12', 'le 26 ou vendredi de la semaine prochaine ou le 4': '2025-09-26, 2025-09-12, 2025-09-04' },
  },
  {
    say: ['(la|le)? semaine (suivante|de apres)', '(la|celle) (suivante|de apres)'],
    means: (_, today) => [{ ...week(2, today), follows: true, ask: true }],
    examples: { "la semaine prochaine ou celle d'après": '2025-09-08..2025-09-12, 2025-09-15..2025-09-19' },
  },
  {
    say: ['(en|au|le)? debut (de|de la|de cette)? semaine'],
    means: (_, today) => [partOfWeek([1, 2], today)],
    examples: { 'en début de semaine': '2025-09-08..2025-09-09' },
  },
  {
    say: ['(en|au|le)? milieu|mi (de|de la|de cette)? semaine'],
    means: (_, today) => [partOfWeek([3, 3], today)],
    examples: { 'milieu de semaine': '2025-09-03' },
  },
  {
    say: ['(en|a la|la|vers la)? fin (de|de la|de cette)? semaine'],
    means: (_, today) => [partOfWeek([4, 5], today)],
    examples: { 'en fin de semaine': '2025-09-04..2025-09-05' },
  },
  {
    say: ['(en|au|le)? debut (de|de la)? semaine (prochain|prochaine|qui vient)', '(la)? semaine prochaine (en|au|le)? debut'],
    means: (_, today) => [ofWeek(1, [1, 2], today)],
    examples: { 'début de semaine prochaine': '2025-09-08..2025-09-09', 'la semaine prochaine début': '2025-09-08..2025-09-09' },
  },
  {
    say: ['(en|au|le)? milieu|mi (de|de la)? semaine (prochain|prochaine|qui vient)', '(la)? semaine prochaine (en|au|le)? milieu'],
    means: (_, today) => [ofWeek(1, [3, 3], today)],
    examples: { 'milieu de semaine prochaine': '2025-09-10' },
  },
  {
    say: ['(en|a la|la)? fin (de|de la)? semaine (prochain|prochaine|qui vient)'],
    means: (_, today) => [ofWeek(1, [4, 5], today)],
    examples: { 'fin de semaine prochaine': '2025-09-11..2025-09-12' },
  },
  {
    say: ['ce|cet? week end|ends', 'ce|cet we'],
    means: (_, today) => [weekend(0, today)],
    examples: { 'ce week-end': '2025-09-06..2025-09-07' },
  },
  {
    say: ['(le|ce)? week end (prochain|qui vient)', '(le|ce)? we prochain', '(le|ce)? prochain week end'],
    means: (_, today) => {
      const [first, second] = [weekend(0, today), weekend(1, today)]
      return [{ ...first, spans: [...first.spans, ...second.spans], ask: first.spans.length > 0 }]
    },
    examples: { 'le week-end prochain': '2025-09-06..2025-09-07, 2025-09-13..2025-09-14 ask' },
  },
  {
    say: ['le|les|un week end|ends', 'tous les week end|ends', 'le|les we'],
    means: () => [{ ...everyWeek(SATURDAY), spans: [{ weekday: SATURDAY }, { weekday: SUNDAY }] }],
    examples: { 'pas le week-end': 'not weekday 6, not weekday 7' },
  },
  {
    say: ['(la|pour la|dans la)? semaine numero? <n>'],
    means: ({ n: [number = 0] }, today) => one(numberedWeek(number, today)),
    examples: { 'semaine 38': '2025-09-15..2025-09-19' },
  },
]
