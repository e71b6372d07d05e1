import type { PhraseRule } from '../phrases.ts'

/** Why somebody may not come; said alone, it is put to the person before the appointment is given up. */
export const EXCUSES: readonly PhraseRule[] = [
  {
    means: 'taken',
    excuse: true,
    say: ['<ill> (le|ce|pour|jusque|a|au)? =<date>', '<date> (je|on|il|elle) (suis|est|serai) <ill>'],
    examples: [],
    wishes: { 'je suis malade jeudi': 'not 2025-09-04' },
  },
  {
    means: 'idiom',
    excuse: true,
    say: [
      '<ill>',
      '(a le|a) hopital',
      'aux urgences',
      '(cloue|clouee) (au|a) (lit|maison)',
      '(pas|mal) (bien|en forme) du tout',
      'pas en (forme|etat)',
      '(me suis|suis) (fait mal|blesse|blessee|casse ..|tordu ..)',
      '(accouche|accouchement|grossesse difficile|alitee)',
      '(un|une|le) (deces|enterrement|obseques|urgence familiale|urgence a la maison|degat des eaux)',
    ],
    examples: [],
    wishes: { 'mardi, ma fille est malade': '2025-09-09' },
  },
  {
    means: 'taken',
    excuse: true,
    say: [
      '(ai|avons|avait|y a)? (pas|plus|aucun) (de|d)? (garde|bus|voiture|vehicule|transport|transports|train|essence|permis|nounou|baby sitter|babysitter|mode de garde|moyen de transport|moyen de locomotion|credit|sous|argent|ticket|tickets|monnaie|scooter|velo)',
      'pas (les moyens|de quoi payer) ..',
      '(pas|plus) de garde',
      '(greve|embouteillages|bouchons|intemperies|cyclone|verglas)',
      '(bloque|bloquee|coince|coincee|retenu|retenue) (au|a|par|chez|dans|sur) ..',
      '(bloque|bloquee|coince|coincee|immobilise|immobilisee)',
      '(en|la|une|de) panne',
      '(rate|loupe|manque) (le|mon) (bus|train|car|tram)',
      'personne pour (garder|me amener|me emmener|me conduire|me deposer|les garder|le garder|la garder) ..',
      'personne pour (les|le|la) garder',
      'personne (peut|pour) (garder|me amener|me emmener|me conduire)',
    ],
    examples: [],
    wishes: { "jeudi j'ai pas de nounou": 'not 2025-09-04' },
  },
  {
    means: 'taken',
    excuse: true,
    say: [
      '(la|pas le|pas de|plus le) (flemme|courage|force)',
      '(trouve|commence|decroche|signe|repris) (un|du|le|a|mon)? (travail|travailler|boulot|emploi|cdd|cdi|job|taf|contrat|mission|poste|formation)',
      '<je> suis (au|en|a le|a) (bled|vacances|voyage|etranger|stage|formation|travail|boulot|deplacement|interim|mission|cours|ecole|taf|deuil|garde a vue|prison)',
      '<je> (travaille|bosse)',
      '<je> (ai demenage|demenage|habite plus|suis plus) ..',
      '(trop de choses|debordee|deborde)',
    ],
    examples: [],
    wishes: { 'jeudi je suis en stage': 'not 2025-09-04' },
  },
]
