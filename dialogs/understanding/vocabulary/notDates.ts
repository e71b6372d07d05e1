import { inDays } from '../calendar/days.ts'
import { exactly } from '../calendar/clock.ts'
import type { Today, Value, ValueRule } from '../calendar/values.ts'

const DAY = 1440

/** So many minutes from now, to be asked: the clock may have moved since it was written. */
const soon = (minutes: number, today: Today): readonly Value[] => {
  const minute = today.minute + minutes
  const hours = exactly(minute % DAY)
  return hours === null ? [] : [inDays(Math.floor(minute / DAY), today), { ...hours, ask: true }]
}

const nothing = (): readonly [] => []

/** Hours that are a length or a delay, not an appointment: taken out of the message. */
export const NOT_HOURS: readonly ValueRule[] = [
  {
    say: ['<n> min|minutes|minute =de|en =retard', '<n> <h> =de|en =retard'],
    means: nothing,
    examples: { 'mardi 10h, 5 minutes de retard': '2025-09-09 at 10:00' },
  },
  {
    say: ['(bon|bonne|belle|beau|bone|bons|excellente|douce) (fin de)? (week end|weekend|semaine|journee|soiree|matinee|apres midi|dimanche|samedi|nuit|jour|fin de semaine)'],
    means: nothing,
    examples: { 'mardi, bonne soirée': '2025-09-09', 'lundi et bon week-end': '2025-09-08' },
  },
  {
    say: ['(dans|de ici) <n> <h>', 'dans <n> <h> <n>', 'dans <n> petite? <h>'],
    means: ({ n: [hours = 0, minutes = 0] }, today) => soon(hours * 60 + minutes, today),
    examples: { 'dans 2h': '2025-09-03 at 12:00 ask' },
  },
  {
    say: ['(dans|de ici) <n> min|minutes|minute'],
    means: ({ n: [minutes = 0] }, today) => soon(minutes, today),
    examples: { 'dans 30 minutes': '2025-09-03 at 10:30 ask' },
  },
  {
    say: [
      '<n> <h> (de|par) (bus|route|train|trajet|marche|retard|voiture|semaine|jour|travail|transport|menage|cours|formation|conduite|pause|sommeil|mois|nuit|queue|attente|pied)',
      '<n> <h> <n> (de|par) (bus|route|train|trajet|marche|retard|voiture|transport)',
      '(pendant|durant|toutes les|tous les|dure|durait|contrat de|contrats de|retard de|moins de|plus de|en) <n> <h>',
      '(depasse|depasser|dure|durer|dura|prend|prends|prendre|met|faut|compter|comptez|compte) (pas|plus|que|moins|de|environ)? <n> <h> <n>?',
      '<n> <h> =plus =tot|tard',
      '<n> <h> (de plus|de moins|en plus|en retard)',
      '<n> min|minutes|minute|secondes (de retard|de plus|plus tard)?',
      'il y a <n> <h>',
      '(a|pour)? <n> (euros|euro|€) (de le|de|par|le)? <h>',
      '<n> <h> (pour rien|pr rien|de garde|a attendre|pour venir|aller retour|a pied)',
      '(attendu|attend|attends|attendre|perdu) <n> <h> <n>?', '(ai|a|avons|ont) (travaille|bosse|taffe|dormi|marche|roule|conduit) <n> <h>',
      '(bus|train|car|tram|barge|avion|bateau|navette|autocar|ter|rer) (de|du) <n> <h> <n>?',
      'depuis <n> <h>',
      'quart de <h>',
      'demi <h>',
    ],
    means: nothing,
    examples: { 'mardi, il y a 2h de bus': '2025-09-09', "mardi, j'ai bossé 12h": '2025-09-09', 'il me faut 20 minutes, mardi 10h': '2025-09-09 at 10:00' },
  },
  {
    say: ['(decal*|report*|repouss*|avanc*|recul*) de <n> (<h>|semaine|semaines|jour|jours|mois|min|minutes)'],
    keep: 1,
    means: nothing,
    examples: { 'mardi, on peut décaler d’une heure ?': '2025-09-09' },
  },
  {
    say: ['(au|le|a)? <n> <n> <n> <n>', '(au|le|a)? <n> <n> <n> <n> <n>', '(au|le|a)? <n> <.> <n> <.> <n> <.> <n> <.> <n>', '(au|le|a)? <n> <-> <n> <-> <n> <-> <n> <-> <n>'],
    means: nothing,
    examples: { 'mardi, mon numéro est le 06 39 98 12 34': '2025-09-09' },
  },
  {
    say: ['(bus|ligne|salle|bureau|quai|porte|appartement|appt|batiment|bat|page|code|tram|metro|chambre|guichet|box|etage|dossier) numero? <n>', 'numero <n>'],
    means: nothing,
    examples: { 'salle 12, mardi': '2025-09-09' },
  },
]

/** Numbers and names of other things: a street, an age, money, a person. */
export const NOT_DAYS: readonly ValueRule[] = [
  {
    say: [
      '(me appelle|me appel|mon nom est|mon nom ce est|mon nom de famille est|mon prenom est) (madame|mme|monsieur|mr)? <month>|<weekday>',
      'de (la|ma) part de (madame|mme|monsieur|mr|mlle) <month>|<weekday>',
      '(avec|chez|de|a) (madame|mme|monsieur|mr|mlle) <month>',
    ],
    means: nothing,
    examples: {
      "je m'appelle avril, mardi 14h": '2025-09-09 at 14:00',
      'mardi, de la part de mme juillet': '2025-09-09',
      'mardi, de la part de monsieur dimanche': '2025-09-09',
      'mardi avec mme janvier': '2025-09-09',
    },
  },
  {
    say: [
      '<letter> <sent>? (de|du|d) hier <part>?',
      '<letter> <sent>? (de|du) (ce|cet|cette) <part>',
      '<letter> <sent>? (du|le|de le) <n> <month>',
      '<letter> <sent>? (du|le|de le) <n> </> <n>',
      '<letter> <sent>? (de|du|le)? <weekday> (dernier|passe)',
      '<got> (bien)? (votre|le|mon|la|un|une|ton|vos) <letter> (que|seulement)? <weekday>|<day> =seulement|.|,|mais|et',
      '<got> (bien)? (votre|le|mon|la|un|une|ton|vos) <letter> (que|seulement)? <part>',
    ],
    keep: 1,
    means: nothing,
    examples: {
      'merci pour votre message de ce matin je peux mardi': '2025-09-09',
      "j'ai bien eu le courrier du 28 août je peux mardi": '2025-09-09',
      "j'ai lu votre sms de lundi dernier mardi c'est bon": '2025-09-09',
    },
  },
  {
    say: ['(passe|passer|passez|passons) a la suivante'],
    keep: 1,
    means: nothing,
    examples: { 'passe à la suivante': '' },
  },
  {
    say: ['(la|en|de|ma|a la|de la) mer', '(mi|moin|mwin) (rappelle|rappel|rapel|appelle|appel|apel|di|dis|ecris|ekri) <month>'],
    keep: Infinity,
    means: nothing,
    examples: { 'mardi matin, après je vais à la mer': '2025-09-09 08:00-12:00' },
  },
  {
    say: ['vend (mon|ma|mes|son|sa|ses|nos|leur|du|des|de|un|une|le|la|les)'],
    means: nothing,
    examples: { 'mardi, il vend ses légumes et vend des fleurs': '2025-09-09' },
  },
  {
    say: ['(lun|un|une|aucun|aucune) des (2|deux|3|trois|4|quatre)'],
    means: nothing,
    examples: { "jeudi ou vendredi lun des 2": '2025-09-04, 2025-09-05', "aucun des trois, mardi": '2025-09-09' },
  },
  {
    say: ['(rue|avenue|place|boulevard|quai|square|cite|lotissement|av|bd) du <n>|<first> <month> <year>?'],
    means: nothing,
    examples: { "j'habite rue du 8 mai 1945, mardi": '2025-09-09', 'mardi, place du 14 juillet': '2025-09-09' },
  },
  {
    say: ['(ne|nee|marie|mariee|maries|mort|morte|decede|decedee) (un|le) <weekday>', '(ne|nee|naissance|naissant) (en|le)? <n>|<first>? <month> <year>', '(ne|nee) (en|le) <year>', 'ne|nee le <n> </>|<.>|<-> <n> </>|<.>|<-> <n>'],
    means: nothing,
    examples: { 'mardi, mon fils est né le 14 mars 2021': '2025-09-09' },
  },
  {
    say: [
      '(au|le|a|du)? <n> (bis|ter)? (rue|avenue|av|boulevard|bd|place|square|quai|cite|impasse|allee) du <n>|<first> <month> <year>?',
      '(bus|ligne|lignes|tram|metro|cars) .. le <n> (puis|et|ou|ensuite) le <n>',
      '(au|le|a|du|les|des)? <n> bis|ter? (rue|avenue|av|boulevard|bd|allee|allees|impasse|chemin|place|lotissement|cite|route|residence|quai|bis|ter)',
      '(au|le|a|du|les|des)? <n> (pneus|pneu|roues|places|valises|bagages|ans|an|euros|euro|enfants|enfant|personnes|fois|km|kg|etage|pieces|annees|papiers|documents|messages|sms|gosses|filles|garcons|semaines|semaine|jours|jour|mois|j|fils|petits|eme|pourcent)',
      '<n> (ou|et|a) <n> (ans|euros|enfants|personnes|fois|km|kg|jours|minutes|semaines|mois|gosses|filles|garcons|annees)',
      '(je|on) ai (deja|que)? <n> (ans|enfants|enfant|gosses|gamins|fils|filles|garcons|petits)',
      '<n> (%|€|°)',
      '(le|mon|ton|son|du|au|un|notre|votre) premier (bus|car|train|tram|metro|bateau|ferry|avion|barge|vol|cours|stage|contrat|boulot|emploi|travail|enfant|entretien|etage|message|contact|passage|service)',
    ],
    means: nothing,
    examples: { 'le premier bus, jeudi 10h': '2025-09-04 at 10:00', "j'habite au 12 rue des lilas, mardi": '2025-09-09', 'mardi, avec mes 3 enfants': '2025-09-09', "j'habite au 8 rue du 14 juillet, mardi": '2025-09-09', 'mardi, je prends deux bus, le 14 puis le 6': '2025-09-09', "mardi 14h j'ai 2 enfants": '2025-09-09 at 14:00' },
  },
  {
    say: ['(ai|avais|avons|a) (fini|termine|recu|signe|envoye|perdu|rendu|depose|demande|commence|arrete) (mon|ma|mes|le|la|les|un|une) .. le <n> <month>?'],
    means: nothing,
    examples: { "mardi, j'ai reçu le papier le 6": '2025-09-09', "mardi, j'ai fini mon contrat le 28 février": '2025-09-09' },
  },
]
