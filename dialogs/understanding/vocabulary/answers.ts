import type { PhraseRule } from '../phrases.ts'

/** Yes: to the checkpoint, or of a day. */
export const YES: readonly PhraseRule[] = [
  {
    means: 'yes',
    say: ['oui', 'ouais', 'ok', 'de? accord', 'yes', 'da', 'wi', '👍', '👌', '✅', '✔', 'we', 'bien sur', 'bien sur que (oui|si)', 'evidemment', 'certainement', 'volontiers', 'entendu', 'parfait', 'nickel', 'impeccable', 'impec', 'super', 'top', 'genial', 'excellent', 'formidable', 'exact', 'exactement', 'tout a fait', 'affirmatif', 'si si', 'mais oui', 'tres bien', 'bonne idee', 'avec (grand)? plaisir', 'bien recu', 'cool', 'marche conclu', 'banco', 'go', 'carrement', 'absolument', 'sans hesiter', '👏', '💯', '🆗', '☑'],
    examples: ['oui', 'ouiiii', 'Oué', 'ok', 'dac', "d'accord merci", '👍🏽', 'bien sûr', 'parfait', 'avec plaisir', 'très bien'],
  },
  {
    means: 'confirm',
    say: ['<je> <viens>', 'je arrive', 'si? <je> <viens> (bien|sans faute|avec plaisir)', '<je> <serai> bien? <la>', '<je> y serai|serais|vais|sera', '<je> <peux> bien? <venir>', 'bien sur que <je> <viens>'],
    examples: ['je viens', 'je vien', 'je serai la', 'je serai présente', "je serai à l'heure", "j'y serai", 'je peu venir', 'je viendrai'],
  },
  { means: 'confirm', say: ['mwen ka vini', 'an ka vini', 'mi (vien|viens)', 'mi sera la'], examples: ['wi mwen ka vini', 'oui mi vien'] },
  {
    means: 'confirm',
    say: ['compt* sur moi', '(je|nous)? (confirm*|valid*) (ma presence|ma venue|le <rdv>|mon <rdv>|ce <rdv>|notre <rdv>|bien)?', '<rdv> (confirm*|valid*|note)', 'je (oublie|oublierai|raterai|rate|manquerai) (pas|rien)', 'sans faute', 'present|presente a le appel', 'ma reponse (c est|est) oui', 'la reponse (c est|est) oui', 'je (accepte|suis de accord)', 'presence confirmee'],
    examples: ['comptez sur moi', 'je confirme', 'je comfirme ma presence', 'rdv confirmé merci', "j'oublie pas", 'oui sans faute', 'ma réponse c’est oui'],
  },
  {
    means: 'confirm',
    say: ['ces bon', 'ce est (bon|ok|parfait|note|entendu|de accord|valide|nickel|super|tout bon|impec|impeccable|cale|regle|oui|top|genial|tres bien|bien)'],
    examples: ["c'est bon", 'c bon', 'ces bon', 'c noté', "c'est d'accord", 'c tout bon'],
  },
  {
    means: 'confirm',
    say: ['ca marche|roule|joue|colle|gaze', 'ca (me|nous) (va|convient|arrange)', 'ca (me va|me convient) (bien|tres bien|parfaitement)', 'pas de? <pb>', 'aucun <pb>', 'sans <pb>', 'y a pas de <pb>', '(ok|bon|parfait|bien) (pour|avec) moi', 'note', 'bien note', 'ca va (bien)? pour moi', 'tout est (bon|ok)'],
    examples: ['ça marche', 'sa march', 'ca roule', 'ça me convient', 'pas de souci', 'pas de pb', 'aucun problème', 'ok pour moi'],
  },
  {
    means: 'confirm',
    say: ['a <day>', 'a <day> <time>', 'a tout a le heure', 'a tout'],
    whole: true,
    asked: ['checkpoint', 'none'],
    examples: ['à demain', 'à jeudi !'],
  },
]

/** No: to the checkpoint, or of a day. */
export const NO: readonly PhraseRule[] = [
  {
    means: 'no',
    say: ['non', 'no', 'non merci', '👎', '❌', '🙅', 'negatif', 'jamais', 'pas question', 'hors de question', 'ah non', 'mais non', 'oh non', 'niet', 'certainement pas', 'bien sur que non', '🚫', 'surtout pas'],
    examples: ['non', 'Nan', 'noon', 'non merci', '👎', '🙅🏽'],
  },
  {
    means: 'decline',
    say: [
      '<je> <peux> <pas>',
      '<je> <peux> <pas> <venir>',
      '<je> <viens> <pas>',
      '<je> <serai> <pas> <la>',
      '<je> <serai> (absent|absente|indispo|indisponible|empeche|empechee|bloque|bloquee|coince|coincee)',
      '<je> vais (pas|plus) pouvoir',
      '<je> vais (pas|plus) pouvoir <venir>',
      '<je> arriv* pas a <venir>',
      '<je> <veux> <pas>',
      '<je> <veux> <pas> <venir>',
      '<je> <peux> vraiment? <pas>',
      'peux|peu|pourrai|pourrais <pas>',
      'viens|viendrai|vien <pas>',
    ],
    examples: ['je peu pa', 'jpe pa', 'je viens pas', 'je serais pas la', 'je vais pas pouvoir venir', "je n'arrive pas à venir", 'je veux pas venir', 'je pouré pa venir'],
  },
  {
    means: 'decline',
    say: [
      'impossible',
      '(ce est|ca|cela)? (impossible|infaisable|injouable)',
      'indisponible',
      'pas (dispo|dispos|disponible|libre|possible|la|present|presente|jouable|faisable)',
      '(ca|ce|cela) (sera|va|serait) (pas|plus) (etre)? possible',
      'ce est (pas|plus) possible',
      'ce est mort',
      'mort pour moi',
      '(ca|cela) (va|ira) (pas|plus) (le faire|etre possible|aller|marcher|etre bon)',
      '(ca|cela) (me arrange|me va|marche|colle|convient|me convient|va|ira|irait) (pas|plus)',
      'pas moyen',
      'ce est (non|pas bon)',
      '(ma|la) reponse (ce est|est) non',
      '(ai|pas) (pas|plus) (le temps|la possibilite)',
      'pas (le temps|la possibilite)',
      'absent',
      'absente',
      '<je> (renonce|laisse tomber|abandonne)',
      'pas (pour|a) moi',
    ],
    examples: ['impossible', 'pa posible', "c'est pas possible pour moi", 'c mort', 'pas dispo', 'ça va pas être possible', "ça m'arrange pas", 'la réponse est non'],
  },
  {
    means: 'decline',
    say: ['(annul*|supprim*|effac*|enlev*|retir*) (mon|le|ce|notre|votre|tous les)? <rdv>', '(annul*|supprim*|effac*) .. rendez vous', 'confirm* mon absence', '<je> (annule|annulerai|decline)', '<je> (dois|veux|voudrais|souhaite|prefere) annul*'],
    examples: ['annulez mon rdv svp', 'supprimez mon rdv', 'je confirme mon absence', "j'annule"],
  },
  { means: 'decline', say: ['<je> refuse', 'pas envie (de venir)?'], unsure: true, examples: [] },
  {
    means: 'decline',
    say: ['mi (vien|viens|peux|peu) pas', 'mwen pas ka vini', '(mwen|mi|an) (pe|peux) pas', 'an pas ka vini', 'mwen pas ka'],
    examples: ['mi vien pas', 'mwen pa ka vini'],
  },
]

/** Another date is wanted, and which is not said. */
export const CHANGE: readonly PhraseRule[] = [
  {
    means: 'reschedule',
    say: [
      '(un|une|le|a|de|pour|1)? (autre|nouveau|nouvelle|nouvel) (date|jour|creneau|moment|heure|horaire|rendez vous|fois|semaine|horaires|dates|rdv)',
      'autre chose comme (date|jour|creneau|horaire|heure)',
      'autres (dates|jours|creneaux|horaires)',
      'chang* .. (date|jour|heure|horaire|creneau|rendez vous)',
      '(on|je|nous|peut on) (peux|peut|pourrait|peu|doit|dois|veux|voudrais|pourrais|aimerais|pourrai)? chang*',
      'chang* (de|la|le)? (date|jour|heure|horaire|creneau)',
      '<change>',
      '(remett*|mett*) (a|le|mon)? (plus tard|rendez vous a plus tard|un autre)',
      'a la place',
      'plus (tard|tot) (dans la journee|le meme jour)?',
      'le? meme jour',
      'modifi* .. (date|jour|heure|horaire|rendez vous)',
      'deplac* .. rendez vous',
      '(ca|ce) tombe mal',
      'proposez (moi|nous)? .. (date|jour|creneau)',
      'reprogramm*',
      'replanifi*',
    ],
    examples: ['une autre date svp', 'un otre jour', 'on peut changer', 'je voudrais reporter', 'décaler svp', 'changer l’heure', 'le même jour mais plus tard', 'on peut remettre à plus tard'],
  },
  { means: 'reschedule', say: ['pas (a|pour)? (cette|ce|le) (date|jour|heure|creneau) (la)?', 'pas ce jour la'], unsure: true, examples: [] },
  {
    means: 'any',
    say: [
      'importe (quand|quel jour|quelle heure|quelle date|quel moment|lequel|laquelle|quel creneau)',
      'quand (vous|tu) (voulez|voudrez|veux|pouvez|preferez|souhaitez)',
      'peu importe (le jour|la date|le heure|quand|le moment)?',
      'ce est egal',
      'ca me est egal',
      '(comme|quand) ca? vous arrange',
      '(tous|tout) les jours',
      'tout me va',
      '(le plus|au plus) (tot|vite) (possible)?',
      'des que possible',
      'asap',
      'comme vous (voulez|preferez)',
      'tout le temps (dispo|libre)',
      'toute la semaine',
    ],
    examples: ["n'importe quand", 'nimporte quan', 'quand vous voulez', 'peu importe', 'le plus tôt possible'],
  },
]
