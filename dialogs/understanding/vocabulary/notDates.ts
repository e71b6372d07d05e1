import type { ValueRule } from '../values.ts'

const nothing = (): readonly [] => []

/** Hours that are a length or a delay, not an appointment: taken out of the message. */
export const NOT_HOURS: readonly ValueRule[] = [
  {
    say: [
      '<n> <h> (de|par) (bus|route|train|trajet|marche|retard|voiture|semaine|jour|travail|transport|menage|cours|formation|conduite|pause|sommeil|mois|nuit|queue|attente|pied)',
      '<n> <h> <n> (de|par) (bus|route|train|trajet|marche|retard|voiture|transport)',
      '(pendant|durant|toutes les|tous les|dure|durait|contrat de|contrats de|retard de|moins de|plus de|en) <n> <h>',
      '(decal*|report*|repouss*|avanc*|recul*) (de|d) <n> <h>',
      '<n> <h> (plus tot|plus tard|de plus|de moins|en plus|en retard)',
      '<n> min|minutes|minute|secondes (de retard|de plus|plus tard)?',
      'il y a <n> <h>',
      'depuis <n> <h>',
      'quart de <h>',
      'demi <h>',
    ],
    means: nothing,
    examples: { 'mardi, il y a 2h de bus': '2025-09-09', 'il me faut 20 minutes, mardi 10h': '2025-09-09 at 10:00' },
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

/** Numbers of other things: a street, an age, money. */
export const NOT_DAYS: readonly ValueRule[] = [
  {
    say: [
      '(au|le|a|du|les|des)? <n> bis|ter? (rue|avenue|av|boulevard|bd|allee|allees|impasse|chemin|place|lotissement|cite|route|residence|quai|bis|ter)',
      '(au|le|a|du|les|des)? <n> (ans|an|euros|euro|enfants|enfant|personnes|fois|km|kg|etage|pieces|annees|papiers|documents|messages|sms|gosses|filles|garcons|semaines|semaine|jours|jour|mois|j|fils|petits|eme|pourcent)',
      '<n> (%|€|°)',
    ],
    means: nothing,
    examples: { "j'habite au 12 rue des lilas, mardi": '2025-09-09', 'mardi, avec mes 3 enfants': '2025-09-09' },
  },
]
