/** What is counted: lengths of time in days, money in euros, how often a week; nothing when a number stands alone. */
export type Unit = 'days' | 'km' | 'children' | 'euros' | 'weekly' | 'none'

/** How many of what. */
export interface Quantity {
  readonly count: number
  readonly unit: Unit
}

const [DAY, WEEK, MONTH] = [1, 7, 30]
export const YEAR = 365
export const [HOURS, MINUTES] = [1 / 24, 1 / 1440]

const row = (unit: Unit, count: number, words: string): readonly (readonly [string, Quantity])[] =>
  words.split(' ').map((word) => [word, { count, unit }] as const)

/** What one of each is. */
export const UNITS: ReadonlyMap<string, Quantity> = new Map([
  ...row('days', MINUTES, 'min mn minute minutes'),
  ...row('days', HOURS, 'h heure heures'),
  ...row('days', DAY, 'jour jours'),
  ...row('days', WEEK, 'sem semaine semaines'),
  ...row('days', MONTH, 'mois moi'),
  ...row('days', YEAR, 'an ans annee annees pige piges balais berges'),
  ...row('days', 3 * MONTH, 'trimestre trimestres'),
  ...row('days', 6 * MONTH, 'semestre semestres'),
  ...row('km', 1, 'km kms kilometre kilometres borne bornes'),
  ...row('km', 0.001, 'metre metres'),
  ...row('children', 1, 'enfant enfants gosse gosses gamin gamins gamine gamines petit petits petite petites'),
  ...row('children', 1, 'fille filles garcon garcons fils bebe bebes mome momes mouflets'),
  ...row('euros', 1, 'euro euros eur € balles net nets brut'),
])

/** Numbers that stand for so many or nearly. */
export const ABOUT: Readonly<Record<string, number>> = {
  ...{ huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
  ...{ cinquantaine: 50, soixantaine: 60, centaine: 100 },
}

/** Words that are a number of children. */
export const TWINS: Readonly<Record<string, number>> = { jumeaux: 2, jumelles: 2, triples: 3 }

const times = (count: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, count]))

/** How many times a week "once a …" is. */
export const PERIODS: Readonly<Record<string, number>> = {
  ...times(WEEK, 'jour'),
  ...times(1, 'semaine sem hebdo'),
  ...times(WEEK / MONTH, 'mois'),
  ...times(WEEK / (3 * MONTH), 'trimestre'),
  ...times(WEEK / (6 * MONTH), 'semestre'),
  ...times(WEEK / YEAR, 'an annee'),
}

/** "tous les 15 jours" is every second week, "tous les 8 jours" every week. */
export const COUNTED_DAYS: Readonly<Record<number, number>> = { 8: 7, 15: 14 }

/** How many times a week "every …" is. */
export const EVERY: Readonly<Record<string, number>> = {
  ...times(WEEK, 'jour jours matin matins soir soirs'),
  ...times(1, 'semaine semaines'),
  ...times(1, 'lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches'),
  ...times(WEEK / MONTH, 'mois'),
  ...times(WEEK / (3 * MONTH), 'trimestre trimestres'),
  ...times(WEEK / YEAR, 'an ans annee annees'),
}
