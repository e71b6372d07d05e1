import { decided, afterEnd, afterTime, bareHour, beforeTime, betweenTimes, roughly, untilEnd } from '../calendar/clock.ts'
import type { Hours, ValueRule } from '../calendar/values.ts'
import { one } from './hours.ts'

const asked = (hours: Hours | null): readonly Hours[] | null => (hours === null ? null : [{ ...hours, ask: true }])
const after = (minute: number): Hours => ({ kind: 'hours', spans: [{ after: minute }], ask: false, shape: 'bound' })
const hour = (n: number | undefined): Hours | undefined => bareHour(n) ?? undefined

/** Bounds in the day, ranges, and hours said roughly. Read after the exact hours and the parts of day. */
export const HOUR_BOUNDS: readonly ValueRule[] = [
  {
    say: ['(pas)? (avant|apres|vers|environ|a|entre) <n> (et|a|ou)? <n>? (semaines|semaine|jours|jour|mois|ans|an|enfants|personnes|minutes|min|euros|km|fois|reprises|rue|bis)'],
    keep: Infinity,
    means: () => [],
    examples: { 'pas avant deux semaines': '2025-09-17..' },
  },
  {
    say: ['avant <hour>', 'pas apres <hour>', 'jusque a? <hour>', '(au plus tard|maximum|max) a? <hour>', '<hour> (maximum|max|au plus tard|grand max)', 'pas plus tard que <hour>', 'finir|partir|fini|libre avant <hour>'],
    means: ({ hours }) => one(beforeTime(hours[0])),
    examples: { 'avant 10h': 'before 10:00', 'pas après 16h': 'before 16:00', "jusqu'à 11h": 'before 11:00', '16h maximum': 'before 16:00' },
  },
  {
    say: ['(pas|jamais|rien|plus) avant <hour>', 'pas plus tot que <hour>'],
    means: ({ hours }) => one(decided(afterTime(hours[0]))),
    examples: { 'pas avant 16h': 'after 16:00', 'pas avant 16h je travaille': 'after 16:00' },
  },
  {
    say: ['apres <hour>', '(a partir|des|a compter) de? <hour>', 'a partir <hour>', '(au plus tot|minimum|mini) a? <hour>', '<hour> (minimum|mini|au plus tot|passe|et plus)', 'plus tard que <hour>'],
    means: ({ hours }) => one(afterTime(hours[0])),
    examples: { 'après 17h': 'after 17:00', 'dès 9h': 'after 09:00', 'à partir de 10h': 'after 10:00' },
  },
  {
    say: ['(finis|fini|finit|termine|terminerai|sors|sort|debauche|finirai|libere) .. a <hour>', '(finis|fini|finit|termine|sors|debauche) (vers)? <hour>'],
    means: ({ hours }) => one(afterTime(hours[0])),
    examples: { 'je finis à 16h': 'after 16:00', 'je finis à 16h donc 17h': 'at 17:00' },
  },
  {
    say: ['(commence|commencerai|embauche|reprends|attaque|debute) .. a <hour>'],
    means: ({ hours }) => one(beforeTime(hours[0])),
    examples: { 'je commence à 14h': 'before 14:00', 'j’embauche à 14h': 'before 14:00' },
  },
  {
    say: ['apres (le|la)? (dejeuner|repas|manger|sieste)'],
    means: () => [{ ...after(13 * 60), ask: true }],
    examples: { 'après le déjeuner': 'after 13:00 ask' },
  },
  {
    say: ['pas avant <part>', '(a partir|des) de? <part>', 'a partir <part>'],
    means: ({ hours }) => one(afterTime(hours[0])),
    examples: { "pas avant l'après-midi": 'after 13:00' },
  },
  {
    say: ['(apres|avant|depuis|des) <n> =<month>'],
    keep: Infinity,
    means: () => [],
    examples: { 'après 8 octobre': '2025-10-09..' },
  },
  {
    say: ['de embauche'],
    keep: Infinity,
    means: () => [],
    examples: { "mardi, j'ai un entretien d'embauche lundi à 14h": '2025-09-09' },
  },
  {
    say: ['de apres =<part>|<hour>'],
    keep: Infinity,
    means: () => [],
    examples: { "jeudi je peux pas, le lundi d'après le matin oui": '2025-09-08 08:00-12:00, not 2025-09-04' },
  },
  { say: ['apres <part>'], means: ({ hours }) => one(afterEnd(hours[0])), examples: { 'après la matinée': 'after 12:00' } },
  { say: ['avant <part>'], means: ({ hours }) => one(beforeTime(hours[0])), examples: { "avant l'après-midi": 'before 13:00' } },
  { say: ['jusque a? <part>', 'pas apres <part>'], means: ({ hours }) => one(untilEnd(hours[0])), examples: { "jusqu'à la fin de matinée": 'before 12:00' } },
  {
    say: ['decal*|report*|deplac*|repouss*|chang*|pass*|avanc* de <hour> a <hour>'],
    keep: 1,
    means: ({ hours: [, to] }) => (to === undefined ? null : [to]),
    examples: { 'décaler de 10h à 14h': 'at 14:00' },
  },
  {
    say: ['(entre|de|des|depuis) <hour> (et|a|ou|jusque|jusque a|-|<->) <hour>', '<hour> (a|-|<->|jusque a) <hour>'],
    means: ({ hours }) => one(betweenTimes(hours[0], hours[1])),
    examples: { 'entre 9h et 11h30': '09:00-11:30', '14h-16h': '14:00-16:00', 'de 7h à 9h': '07:00-09:00', 'entre midi et 14h': '12:00-14:00' },
  },
  {
    say: ['(entre|de) <figure> (et|a|ou|-|<->) <hour>', '<figure> <-> <hour>'],
    means: ({ n, hours }) => one(betweenTimes(hour(n[0]), hours[0])),
    examples: { 'entre 14 et 16h': '14:00-16:00', 'entre 2 et 4h': '14:00-16:00', '14-16h': '14:00-16:00', 'de 9 à 11h': '09:00-11:00' },
  },
  {
    say: ['entre <hour> (et|e|a) <figure>', 'de <hour> a <figure>'],
    means: ({ n, hours }) => one(betweenTimes(hours[0], hour(n[0]))),
    examples: { 'entre midi et deux': '12:00-14:00', 'entre 14h et 16': '14:00-16:00' },
  },
  {
    say: ['entre <figure> et <figure>'],
    means: ({ n }) => asked(betweenTimes(hour(n[0]), hour(n[1]))),
    examples: { 'entre 8 et 10': '08:00-10:00 ask' },
  },
  {
    say: ['(vers|environ|autour de|sur le coup de|aux abords de|aux alentours des|autour des|vers les|du cote de|a plus ou moins|grosso modo|aux alentours de|alentour de|a peu pres|dans les|sur les|aux environs de|approximativement|disons vers|plus ou moins) (les|a)? <hour>', '<hour> (environ|a peu pres|et quelque|et quelques|ou par la|plus ou moins)'],
    means: ({ hours }) => one(roughly(hours[0])),
    examples: { 'vers 14h': 'at 14:00 ask', '10h environ': 'at 10:00 ask', 'dans les 10h': 'at 10:00 ask' },
  },
  {
    say: ['(vers|environ) (les|a)? <figure>'],
    means: ({ n }) => asked(bareHour(n[0])),
    examples: { 'vers 14': 'at 14:00 ask' },
  },
  { say: ['avant <figure>', 'pas apres <figure>'], means: ({ n: [n] }) => asked(beforeTime(hour(n))), examples: { 'avant 10': 'before 10:00 ask' } },
  { say: ['apres <figure>', 'pas avant <figure>'], means: ({ n: [n] }) => asked(afterTime(hour(n))), examples: { 'après 17': 'after 17:00 ask' } },
  { say: ['a|avant|apres <n> </> <n>'], keep: Infinity, means: () => [], examples: { 'décaler à 16/9': '2025-09-16', 'avant 16/9': '2025-09-03..2025-09-15' } },
  { say: ['a <figure>'], means: ({ n: [n] }) => asked(bareHour(n)), examples: { 'à 9': 'at 09:00 ask' } },
  { say: ['a <hour>', '(le|les|a les) <hour>'], means: ({ hours }) => (hours[0] === undefined ? null : [hours[0]]), examples: { 'à 14h': 'at 14:00' } },
]
