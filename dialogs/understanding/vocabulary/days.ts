import { between, fromDays, until } from '../calendar/dayBounds.ts'
import { bygone, daysAfter, inDays, inMonths, inMonthsAndDays } from '../calendar/days.ts'
import { coming, comingAndWeeks, everyWeek, next } from '../calendar/weekdays.ts'
import { ofWeek } from '../calendar/weeks.ts'
import type { Days, Today, ValueRule } from '../calendar/values.ts'

const asked = (days: Days): readonly Days[] => [{ ...days, ask: true }]

/** Days said by their name or by their distance from today. */
export const NAMED_DAYS: readonly ValueRule[] = [
  { say: ['<weekdays>'], means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)], examples: { 'lundis et jeudis': 'weekday 1, weekday 4' } },
  {
    say: ['(ce|cet|ce prochain)? <weekday>', 'ce? <weekday> (qui vient|qui arrive|venant)', '<weekday> =dernier =delai', '<shortday> =<time>', '<shortday> =<part>'],
    means: ({ weekday: [weekday = 0] }, today) => [coming(weekday, today)],
    examples: { jeudi: '2025-09-04', mercredi: '2025-09-10', 'ce vendredi': '2025-09-05', 'lundi qui vient': '2025-09-08', 'ven 10h': '2025-09-05 at 10:00' },
  },
  {
    say: ['(le|ce) <weekday> <part> qui (vient|arrive|suit)'],
    means: ({ weekday: [weekday = 0], hours: [part] }, today) => [coming(weekday, today), ...(part === undefined ? [] : [part])],
    examples: { 'le vendredi matin qui vient': '2025-09-05 08:00-12:00' },
  },
  {
    say: ['le|les|chaque|un <weekday>', '(tous|tout) les <weekday>', 'importe quel <weekday>'],
    means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)],
    examples: { "n'importe quel mardi": 'weekday 2', 'jamais le mercredi': 'not weekday 3', 'le samedi': 'weekday 6' },
  },
  {
    say: ['exception|dehors du <weekday>'],
    keep: 1,
    means: ({ weekday: [weekday = 0] }) => [everyWeek(weekday)],
    examples: { "tout me va à l'exception du mardi": 'not weekday 2' },
  },
  {
    say: ['(le|ce)? <weekday> prochain|prochaine', '(le|ce)? prochain|prochaine <weekday>'],
    means: ({ weekday: [weekday = 0] }, today) => [next(weekday, today)],
    examples: { 'jeudi prochain': '2025-09-04, 2025-09-11 ask', 'lundi prochain': '2025-09-08', 'mardi pro': '2025-09-09' },
  },
  {
    say: ['(le|ce)? <weekday> en huit|8', '(le|ce)? <weekday> prochain en huit|8'],
    means: ({ weekday: [weekday = 0] }, today) => [comingAndWeeks(weekday, 1, today)],
    examples: { 'lundi en huit': '2025-09-15', 'mardi en 8': '2025-09-16' },
  },
  {
    say: ['(le|ce)? <weekday> en quinze|15'],
    means: ({ weekday: [weekday = 0] }, today) => [comingAndWeeks(weekday, 2, today)],
    examples: { 'lundi en quinze': '2025-09-22' },
  },
  {
    say: ['(le|ce)? <weekday> dans (15|quinze) jours', '(le|ce)? <weekday> dans (2|deux) semaines'],
    means: ({ weekday: [weekday = 0] }, today) => [{ ...comingAndWeeks(weekday, 2, today), ask: true }],
    examples: { 'vendredi dans 15 jours': '2025-09-19 ask' },
  },
  {
    say: ['(le|ce)? <weekday> (suivant|de apres)'],
    means: ({ weekday: [weekday = 0] }, today) => asked({ ...comingAndWeeks(weekday, 1, today), counted: { weekday } }),
    examples: {
      "jeudi d'après": '2025-09-11 ask',
      "pas vendredi, le mardi d'après": '2025-09-09, not 2025-09-05',
      "la semaine prochaine je peux pas, le mardi d'après oui": '2025-09-16, not 2025-09-08..2025-09-12',
    },
  },
  {
    say: ['(le|ce)? <weekday> (de|dans) cette semaine', 'cette semaine (le)? <weekday>'],
    means: ({ weekday: [weekday = 0] }, today) => [ofWeek(0, [weekday, weekday], today)],
    examples: { 'vendredi de cette semaine': '2025-09-05' },
  },
  { say: ['demain'], means: (_, today) => [inDays(1, today)], examples: { demain: '2025-09-04', dem1: '2025-09-04', '2main': '2025-09-04' } },
  { say: ['apres demain'], means: (_, today) => [inDays(2, today)], examples: { 'après-demain': '2025-09-05', apredem1: '2025-09-05' } },
  {
    say: ['aujourdhui', 'ce|cet|cette =<part>', 'ce =midi', 'ce =<hour>'],
    means: (_, today) => [inDays(0, today)],
    examples: { "aujourd'hui": '2025-09-03', ojd: '2025-09-03', 'cet après-midi': '2025-09-03 13:00-18:00', 'ce soir': '2025-09-03 18:00-20:00' },
  },
  { say: ['aujourdhui en huit|8'], means: (_, today) => [inDays(7, today)], examples: { "aujourd'hui en huit": '2025-09-10' } },
  { say: ['aujourdhui en quinze|15'], means: (_, today) => [inDays(14, today)], examples: { "aujourd'hui en quinze": '2025-09-17' } },
  { say: ['demain en huit|8'], means: (_, today) => [inDays(8, today)], examples: { 'demain en huit': '2025-09-11' } },
]

/** What is past cannot be wanted: it is taken out of the message. With nothing else, it is asked. */
export const PAST_DAYS: readonly ValueRule[] = [
  {
    say: ['hier', 'avant hier', 'hier <part>', '(le|ce)? <weekday> dernier|passe', '(le|les)? <n> <month>? dernier', '(la|le|les)? (semaine|mois|annee|an) dernier|derniere|passe|passee', 'hier soir|matin'],
    means: () => [bygone()],
    examples: { hier: 'ask', 'mardi dernier': 'ask', 'la semaine dernière': 'ask', 'hier soir plus de courant, lundi 14h': '2025-09-08 at 14:00' },
  },
  {
    say: ['(le)? lendemain', '(le|un)? jour (suivant|de apres)'],
    means: () => [daysAfter(1)],
    examples: { 'le lendemain': 'ask', 'pas jeudi, le lendemain à 10h': '2025-09-05 at 10:00, not 2025-09-04' },
  },
  {
    say: ['(le)? surlendemain'],
    means: () => [daysAfter(2)],
    examples: { 'je peux pas jeudi, le surlendemain oui': '2025-09-06, not 2025-09-04' },
  },
  {
    say: ['celui (de|du|qui)? (apres|suivant|suit)', 'le (suivant|de apres)'],
    means: () => [daysAfter(7)],
    examples: { "pas ce vendredi, celui d'après": '2025-09-12, not 2025-09-05' },
  },
  {
    say: ['(la)? veille', '(le)? jour de avant'],
    means: () => [daysAfter(-1)],
    examples: { "le 14 c'est pas possible ni la veille": 'not 2025-09-14, not 2025-09-13' },
  },
  {
    say: ['(previens|prevenez|prevenir|rappelez|rappelle|rappeler|rappel|ecrivez|envoyez|enverrez|envoie|message|sms|confirme|confirmez|confirmerai) .. la veille', '(previens|prevenez|prevenir|rappelez|rappelle|rappeler|rappel|ecrivez|envoyez|enverrez|envoie|message|sms|confirme|confirmez|confirmerai) la veille'],
    keep: Infinity,
    means: () => [],
    examples: { 'mardi, prévenez-moi la veille': '2025-09-09' },
  },
  {
    say: ['depuis <month> le =<n>', 'depuis (le|ce|la|les)? (<weekday>|<n>|hier|<month>|longtemps|matin)', 'depuis (le|ce)? <weekday> <n>', 'depuis (le|ce)? <weekday> dernier', 'depuis (le|ce|cet)? <part>', 'depuis <day> <part>?', 'depuis le? <n>|<first> <month>?', 'depuis <n> (jours|jour|j|semaines|semaine|mois|ans|an|h|heures|min|minutes)', 'il y a <n> (jours|jour|j|semaines|semaine|mois|ans|an|h|heures|min|minutes)', 'pendant <n> (jours|jour|semaines|semaine|mois|ans)'],
    means: () => [],
    examples: { 'depuis lundi': '', 'il y a 3 jours': '', 'mardi, je suis malade depuis 2 jours': '2025-09-09' },
  },
]

/** "dans huit jours" is a week and "dans quinze jours" two: no other distance is said so. */
const counted = (count: number): number => (count === 8 ? 7 : count === 15 ? 14 : count)

const untilDay = (days: Days, today: Today): readonly Days[] =>
  days.spans.flatMap(({ to }) => (to === undefined ? [] : [until(to, today)]))

const fromDay = (days: Days, today: Today): readonly Days[] | null => {
  const found = fromDays(days, today)
  return found === null ? null : [found]
}

const betweenDays = (first: Days, last: Days, today: Today): readonly Days[] | null => {
  const found = between(first, last, today)
  return found === null ? null : asked(found)
}

const DAYS_AHEAD = 366
const WEEKS_AHEAD = 52
const MONTHS_AHEAD = 24

export const DISTANCES: readonly ValueRule[] = [
  {
    say: ['dans|sous <n> jours|jour|j'],
    means: ({ n: [count = 0] }, today) => (count > DAYS_AHEAD ? null : [inDays(counted(count), today)]),
    examples: { 'dans 3 jours': '2025-09-06', 'dans huit jours': '2025-09-10', 'dans 15 jours': '2025-09-17', 'ds 15j': '2025-09-17' },
  },
  {
    say: ['dans (environ|a peu pres) <n> jours|jour|j', 'dans <n> jours|jour|j (environ|a peu pres|grosso modo)'],
    means: ({ n: [count = 0] }, today) => (count > DAYS_AHEAD ? null : asked(inDays(counted(count), today))),
    examples: { 'dans 10 jours environ': '2025-09-13 ask' },
  },
  {
    say: ['dans (environ|a peu pres) <n> semaine|semaines', 'dans <n> semaine|semaines (environ|a peu pres|grosso modo)'],
    means: ({ n: [count = 0] }, today) => (count > WEEKS_AHEAD ? null : asked(inDays(count * 7, today))),
    examples: { 'dans environ 3 semaines': '2025-09-24 ask' },
  },
  {
    say: ['de ici a? une? dizaine de jours'],
    means: (_, today) => untilDay(inDays(10, today), today).map((found) => ({ ...found, ask: true })),
    examples: { "d'ici une dizaine de jours": '2025-09-03..2025-09-13 ask' },
  },
  { say: ['de ici a? une? huitaine (de jours)?'], means: (_, today) => untilDay(inDays(7, today), today), examples: { "d'ici une huitaine": '2025-09-03..2025-09-10' } },
  { say: ['de ici a? une? quinzaine (de jours)?'], means: (_, today) => untilDay(inDays(14, today), today), examples: { "d'ici une quinzaine": '2025-09-03..2025-09-17' } },
  { say: ['dans|sous une? huitaine (de jours)?'], means: (_, today) => [inDays(7, today)], examples: { 'sous huitaine': '2025-09-10' } },
  { say: ['dans|sous une? quinzaine (de jours)?'], means: (_, today) => [inDays(14, today)], examples: { 'dans une quinzaine': '2025-09-17' } },
  { say: ['dans|sous une? dizaine de jours'], means: (_, today) => asked(inDays(10, today)), examples: { 'dans une dizaine de jours': '2025-09-13 ask' } },
  {
    say: ['dans|sous <n> semaine|semaines'],
    means: ({ n: [count = 0] }, today) => (count > WEEKS_AHEAD ? null : [inDays(count * 7, today)]),
    examples: { 'dans une semaine': '2025-09-10', 'dans deux semaines': '2025-09-17', 'ds 2 sem': '2025-09-17' },
  },
  {
    say: ['dans|sous <n> mois|moi'],
    means: ({ n: [count = 0] }, today) => (count > MONTHS_AHEAD ? null : [inMonths(count, today)]),
    examples: { 'dans un mois': '2025-10-03', 'ds un moi': '2025-10-03', 'dans 2 mois': '2025-11-03' },
  },
  {
    say: ['dans <n> mois et demi'],
    means: ({ n: [count = 0] }, today) => (count > MONTHS_AHEAD ? null : asked(inMonthsAndDays(count, 15, today))),
    examples: { 'dans un mois et demi': '2025-10-18 ask' },
  },
  {
    say: ['pas avant <n> semaine|semaines'],
    means: ({ n: [count = 0] }, today) => fromDay(inDays(count * 7, today), today),
    examples: { 'pas avant deux semaines': '2025-09-17..' },
  },
  {
    say: ['pas avant <n> jours|jour'],
    means: ({ n: [count = 0] }, today) => fromDay(inDays(counted(count), today), today),
    examples: { 'pas avant 15 jours': '2025-09-17..' },
  },
  {
    say: ['pas avant <n> mois'],
    means: ({ n: [count = 0] }, today) => (count > MONTHS_AHEAD ? null : fromDay(inMonths(count, today), today)),
    examples: { 'pas avant un mois': '2025-10-03..' },
  },
  {
    say: ['dans <n> (ou|a) <n> semaines', 'dans <n> <-> <n> semaines', 'de ici <n> (ou|a) <n> semaines'],
    means: ({ n: [least = 0, most = 0] }, today) => betweenDays(inDays(least * 7, today), inDays(most * 7, today), today),
    examples: { 'dans une ou deux semaines': '2025-09-10..2025-09-17 ask' },
  },
  {
    say: ['dans <n> (ou|a) <n> jours', 'dans <n> <-> <n> jours'],
    means: ({ n: [least = 0, most = 0] }, today) => betweenDays(inDays(least, today), inDays(most, today), today),
    examples: { 'dans deux ou trois jours': '2025-09-05..2025-09-06 ask' },
  },
  {
    say: ['<weekday> dans <n> semaines|semaine', 'dans <n> semaines|semaine (le|un)? <weekday>'],
    means: ({ weekday: [weekday = 0], n: [count = 0] }, today) =>
      count > WEEKS_AHEAD ? null : asked(ofWeek(count, [weekday, weekday], today)),
    examples: { 'jeudi dans deux semaines': '2025-09-18 ask' },
  },
  {
    say: ['de ici a? <n> jours|jour|j'],
    means: ({ n: [count = 0] }, today) => (count > DAYS_AHEAD ? null : untilDay(inDays(counted(count), today), today)),
    examples: { "d'ici 3 jours": '2025-09-03..2025-09-06', "d'ici quinze jours": '2025-09-03..2025-09-17' },
  },
  {
    say: ['de ici a? <n> semaine|semaines'],
    means: ({ n: [count = 0] }, today) => (count > WEEKS_AHEAD ? null : untilDay(inDays(count * 7, today), today)),
    examples: { "d'ici une semaine": '2025-09-03..2025-09-10' },
  },
  {
    say: ['de ici a? <n> mois'],
    means: ({ n: [count = 0] }, today) => (count > MONTHS_AHEAD ? null : untilDay(inMonths(count, today), today)),
    examples: { "d'ici un mois": '2025-09-03..2025-10-03' },
  },
]
