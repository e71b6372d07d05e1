import { weekdayOf } from '../../../src/domain/localTime.ts'
import { afterDays, beforeDays, between, decidedDays, fromDays, throughDays } from '../calendar/dayBounds.ts'
import { daysAfter } from '../calendar/days.ts'
import { weekOf } from '../calendar/weeks.ts'
import type { Days, ValueRule } from '../calendar/values.ts'
import { one } from './hours.ts'

const fromTo: ValueRule['means'] = ({ days: [first, last] }, today) => one(between(first, last, today))

/** The appointment's own date: "mon rendez-vous de jeudi". */
const origin: ValueRule['means'] = ({ days }) => days.map((found): Days => ({ ...found, origin: true }))

/** One day left for another: "décaler de jeudi à vendredi". */
const moved: ValueRule['means'] = ({ days: [first, second] }) =>
  first === undefined || second === undefined ? null : [{ ...first, left: true }, second]

const FRIDAY = 5

/** Clocks change on a night of the weekend. */
const isOnWeekend = (found: Days | undefined): boolean => {
  const span = found?.spans[0]
  return (span?.weekday ?? (span?.from === undefined ? 0 : weekdayOf(span.from))) > FRIDAY
}

/** Another time than any that is said. */
const elsewhere = (ask: boolean): readonly Days[] => [{ kind: 'days', spans: [], ask, shape: 'bound', elsewhere: true }]

/** Bounds and ranges of days. Read after the days themselves. */
export const DAY_BOUNDS: readonly ValueRule[] = [
  {
    say: ['avant|apres =ce|c =est', 'avant|apres =je|tu|il|elle|on|nous|vous|ils|elles|y|mi|moin|mwen|non|ca|impossible|peux', 'avant|apres (ca|cela|cette date)', 'pas avant|apres =,|.|!|?|<end>', 'entre temps', 'en ce moment', 'pour le (moment|instant)', 'de ici la', '(le|les) autres jours|semaines|mois', '(le|pour le) reste (du temps|de la semaine|du mois)?'],
    means: () => elsewhere(false),
    examples: { 'dans un mois, en ce moment je travaille': '2025-10-03', "avant le 20, après c'est les vacances": '2025-09-03..2025-09-19', "mardi, d'ici là je peux pas": '2025-09-09' },
  },
  {
    say: ['<time> (le|du|de le|ce) meme jour'],
    keep: 1,
    means: () => [daysAfter(0)],
    examples: {
      "mercredi matin je peux pas mais l'après-midi du même jour oui": '2025-09-10 13:00-18:00, not 2025-09-10 08:00-12:00',
      'plutôt 14h que 10h le même jour': 'at 14:00, not at 10:00',
    },
  },
  {
    say: ['(le|ce) meme jour =<time>'],
    means: () => [daysAfter(0)],
    examples: { 'jeudi 10h je peux pas, le même jour à 15h oui': '2025-09-04 at 15:00, not 2025-09-04 at 10:00' },
  },
  {
    say: ['(autour|alentours|environs) (de|du) le? <day>', '(vers|environ) (le|la)? <day>', '<day> (environ|a peu pres|ou dans ces eaux la)'],
    means: ({ days }) => days.map((found): Days => ({ ...found, ask: true })),
    examples: { 'autour du 20': '2025-09-20 ask', 'vers le 15 octobre': '2025-10-15 ask' },
  },
  {
    say: [
      '<day> (on|ca|nous)? (va|faut)? chang* (de|le|la)? heure', '<day> (ce est|y a)? (le|un)? (changement|passage) (de|a) (le)? heure (de ete|de hiver)?',
      '(on|ca|nous)? (va|faut)? chang* (de|le|la)? heure <day>', '(le|au)? (changement|passage) (de|a) (le)? heure (de ete|de hiver)? (de|ce est)? <day>',
    ],
    means: ({ days: [found] }) => (isOnWeekend(found) ? [] : null),
    examples: { "dimanche on change d'heure, lundi 10h": '2025-09-08 at 10:00', "le changement d'heure c'est ce week-end, mardi": '2025-09-09' },
  },
  {
    say: [
      '(dites|dis|redites|confirmez|prevenez|informez) (moi|nous|me) si (ce est|ca est|ca va|ce sera) (bon|ok|confirme|valide|note) (avant|de ici) <date> <part>?', '(confirmez|confirme|repondez|reponds|prevenez|previens|dites|dis|informez|redites) (moi|nous)? (ca|vite)? (avant|de ici) <date> <part>?',
      '(avoir|attends|faudrait|faut) (une|votre|la|ta) (reponse|confirmation) (avant|de ici) <date> <part>?',
    ],
    means: () => elsewhere(false),
    examples: { "lundi, dites-moi si c'est bon avant vendredi": '2025-09-08', 'lundi 10h, confirmez avant demain': '2025-09-08 at 10:00' },
  },
  { say: ['(on|nous) est|sommes deja? <day>'], means: () => [], examples: { 'on est le 3, mardi ça ira ?': '2025-09-09' } },
  {
    say: ['avant|apres =,|.|!|?|<end>'],
    means: () => elsewhere(true),
    examples: { "dans un mois, j'ai une formation avant": '2025-10-03' },
  },
  { say: ['depuis (le|la|les|ce|cette)? <day>'], means: () => [], examples: { 'depuis le 1er septembre': '' } },
  {
    say: ['(pas|rien|jamais|plus) avant <day>', 'pas plus tot que <day>'],
    means: ({ days: [found] }, today) => one(decidedDays(fromDays(found, today))),
    examples: { 'pas avant lundi': '2025-09-08..', 'pas avant lundi je suis malade': '2025-09-08..', 'pas avant octobre': '2025-10-01..' },
  },
  {
    say: ['(lors|suite|depuis) (de|a|au|du)? (notre|votre|le|la|mon|un)? .. (du|de|de le) <day>'],
    means: () => elsewhere(false),
    examples: { 'mardi, comme convenu lors de notre entretien du 26 mars': '2025-09-09' },
  },
  {
    say: ['(a partir|a compter) (de|du|de le)? <day>', 'des (le|du)? <day>', '<day> (et|ou) (apres|plus tard|les jours suivants|au-dela|suivants)', 'au plus tot <day>', '<day> au plus tot'],
    means: ({ days: [found] }, today) => one(fromDays(found, today)),
    examples: { 'à partir du 30': '2025-09-30..', 'dès jeudi': '2025-09-04..' },
  },
  {
    say: ['(a la|pour la|de la) rentree (de|en|du)? <day>'],
    means: ({ days }) => days,
    examples: { 'à la rentrée en janvier': '2026-01-01..2026-01-31' },
  },
  {
    say: ['(rentre|rentrerai|reviens|reviendrai|retour|rentree) (que|seulement)? (le|en)? <day>'],
    means: ({ days: [found] }, today) => {
      const start = fromDays(found, today)
      return start === null ? null : [{ ...start, ask: true }]
    },
    examples: { 'je rentre le 20': '2025-09-20.. ask' },
  },
  {
    say: ['apres (le|du)? <day>'],
    means: ({ days: [found] }, today) => one(afterDays(found, today)),
    examples: { 'après le 20': '2025-09-21..', 'après jeudi': '2025-09-05..' },
  },
  {
    say: ['avant (le|du)? <day>'],
    means: ({ days: [found] }, today) => one(beforeDays(found, today)),
    examples: { 'avant le 20': '2025-09-03..2025-09-19', 'avant vendredi': '2025-09-03..2025-09-04', 'avant la fin du mois': '2025-09-03..2025-09-30' },
  },
  {
    say: ['de ici (a|au)? (la|le)? <day>', '(pas|rien|jamais) apres (le)? <day>', 'jusque (a|au|a le|a la)? <day>', '(au plus tard|maximum|max) (le|au)? <day>', '<day> (maximum|max|au plus tard|grand max|dernier delai)'],
    means: ({ days: [found] }, today) => one(throughDays(found, today)),
    examples: { "d'ici vendredi": '2025-09-03..2025-09-05', "jusqu'au 20": '2025-09-03..2025-09-20', "d'ici la fin du mois": '2025-09-03..2025-09-30' },
  },
  {
    say: ['entre <day> et (le)? <day>', '(du|de|des) <day> (au|a|jusque au|jusque a|-) <day>', '<day> (au|jusque au) <day>'],
    means: fromTo,
    examples: { 'entre mardi et jeudi': '2025-09-09..2025-09-11', 'du 8 au 12': '2025-09-08..2025-09-12', 'de mercredi à vendredi': '2025-09-10..2025-09-12', 'entre le 28 et le 2': '2025-09-28..2025-10-02' },
  },
  {
    say: ['(la|pour la|dans la|sur la|de la)? semaine (du|de|allant du) <day> (au|a|-) <day>'],
    means: fromTo,
    examples: { 'dans la semaine du 8 au 12': '2025-09-08..2025-09-12' },
  },
  {
    say: ['(la|pour la|dans la|sur la|de la|courant|a la)? semaine (du|de|de le) <day>', '(la|dans la)? semaine qui commence le? <day>'],
    means: ({ days: [found] }, today) => (found === undefined ? null : one(weekOf(found, today))),
    examples: { 'la semaine du 8': '2025-09-08..2025-09-12', 'semaine du 15 septembre': '2025-09-15..2025-09-19', 'semaine du lundi 15': '2025-09-15..2025-09-19' },
  },
  {
    say: ['rendez vous (de|du|de le) <day>', 'rendez vous (est|etait|tombe|prevu|initial|initialement prevu|ce est|fixe) (le|du|pour|pour le|a|au)? <day>'],
    keep: 2,
    means: origin,
    examples: { 'mon rendez-vous de jeudi, plutôt vendredi': '2025-09-05' },
  },
  {
    say: ['ai|avons (bosse*|travaill*|taff*|trime|charbonne) .. <day>'],
    keep: 2,
    means: () => [],
    examples: { "j'ai bossé non stop cette semaine": '' },
  },
  {
    say: ['rendez vous (de|du|de le) <day> (a|au|vers|pour) <day>', 'rendez vous le? <day> (pour|vers) (le)? <day>'],
    keep: 2,
    means: moved,
    examples: { 'changer mon rendez-vous de lundi pour mardi': '2025-09-09, not 2025-09-08', 'je peux changer rdv jeudi pour lundi ?': '2025-09-08, not 2025-09-04' },
  },
  {
    say: ['(entretien|convocation|rencontre|visite) (de|du|de le) <day> (a|au|vers|pour) <day>'],
    keep: 1,
    means: moved,
    examples: { 'reporter notre entretien du lundi 8 au mardi 9': '2025-09-09, not 2025-09-08' },
  },
  {
    say: ['decal*|report*|deplac*|repouss*|chang*|pass*|avanc*|boug*|mett* (de|du) <day> (a|au|vers|pour) <day>'],
    keep: 1,
    means: moved,
    examples: { 'décaler de jeudi à vendredi': '2025-09-05, not 2025-09-04' },
  },
  {
    say: ['decal*|report*|deplac*|repouss*|chang*|pass*|avanc*|boug*|mett* (de|du) <day> <hour> (a|au|vers|pour) <day>'],
    keep: 1,
    means: moved,
    examples: { 'passer de jeudi 10h à vendredi 14h': '2025-09-05 at 14:00, not 2025-09-04' },
  },
  {
    say: ['celui|celle (de|du|prevu|prevu le) <day>', '(a|ont|aviez|avez) (mis|donne|fixe|cale|colle|place|inscrit|programme|note) (pour|le|a|au)? <day>', '(ce|ca)? (etait) (prevu|fixe|cense etre)? (le|pour|pour le)? <day>', '(avait|avais|avions|aviez|etait|avez|ai) (dit|prevu|convenu|fixe|mis|note|marque|propose|donne|ecrit|appele|appeler|envoye|telephone|repondu|loupe|rate|manque|vu|recu) (le|pour|pour le|a)? <day>'],
    means: origin,
    examples: { 'on avait dit jeudi mais plutôt vendredi': '2025-09-05', "ma collègue m'a mis jeudi, moi je veux vendredi": '2025-09-05', "l'autre fois c'était lundi, là je préfère mardi": '2025-09-09' },
  },
]
