import type { PlainRule } from './plainRules.ts'
import { DATE_IN_FIGURES, oneOf, words } from './wholeWords.ts'

/** Up to three of them stand between a verb and what it says of the person. */
const ADVERBS = String.raw`(?:(?:pas|plus|jamais|bien|mieux|mal|très|trop|si|assez|peu|déjà|encore|toujours|aussi|tous|toutes|tout|toute|enfin|ici|là|peut-être|maintenant|désormais|aujourd’hui|\p{L}+ment) ){0,3}`
/** Words that end like a participle or an adjective and agree with nobody. */
const UNCHANGED = oneOf(
  '(?:lun|mar|mercre|jeu|vendre|same)di',
  'midi|ici|aussi|ainsi|parmi|voici|quasi|demi|merci|ni|si',
  'plus|dessus|menu|refus|abus|(?:ci-)?dessus|avant|devant|durant|pendant|maintenant|autant|souvent|comment|dont',
  String.raw`\p{L}+[gq]ue|\p{L}+ment|deux|eux|ceux|mieux|leurs?|ailleurs|plusieurs|heures?|mettre`,
)
/** What agrees with the person: participles by their end, adjectives and names of trades by their end or by name. */
const AGREEING = String.raw`(?!${UNCHANGED}(?!\p{L}))${oneOf(
  String.raw`\p{L}+é(?:e?s?)`,
  String.raw`\p{L}+[^aeou\P{L}]i(?:e?s?)`,
  String.raw`\p{L}+[^aeogq\P{L}]u(?:e?s?)|reçue?s?|vue?s?|lue?s?|élue?s?`,
  String.raw`\p{L}*(?:mis|pris|quis|assis|clos|crit|dit|duit|truit)(?:e?s?)`,
  String.raw`\p{L}*(?:ouvert|offert|couvert|teint|traint|treint|plaint|joint|sout|sous|satisfait|distrait)(?:e?s?)`,
  String.raw`\p{L}+[aeé]nt(?:e?s?)`,
  String.raw`\p{L}+(?:eux|euse|euses|if|ifs|ive|ives|eurs?|rices?|onnels?|onnelles?|iciens?|iciennes?)`,
  String.raw`(?:prêt|sûr|certain|seul|grand|petit|fort|lent|court|chaud|froid|sourd|mort|gentil|franc|idiot|adroit|humain|prochain|voisin|cousin|idéal|normal|égal|spécial|loyal)(?:e|le)?s?`,
  String.raw`inqui(?:et|ète)s?|bon(?:ne)?s?|mauvaise?s?|nouv(?:eau|elle|eaux|elles)|ancien(?:ne)?s?|citoyen(?:ne)?s?|quitte?s?`,
  String.raw`(?:premi|derni|étrang|ouvri|conseill)(?:er|ère)s?|veu(?:f|ve)s?|première?s?`,
)}`
const ARTICLE = String.raw`(?:(?:le|la|les|un|une|des) |l’)?`
/** What says something of the person: "êtes", "serez-vous", "soyez", "restez", "avez été", "tu es". */
const YOU_ARE = oneOf(
  '(?:êtes|serez|étiez|seriez|soyez|restez|resterez|restiez|demeurez|devenez|deviendrez|semblez|semblerez|paraissez)(?:-vous)?',
  '(?:avez|aviez|aurez|auriez|ayez)(?:-vous)? (?:pas )?(?:déjà )?(?:bien )?été',
  'vous (?:vous )?(?:sentez|sentirez|sentiez)',
  '(?:tu|t’|n’) ?(?:es|étais|seras|serais|restes|deviens|sembles)|tu as été',
  'je (?:ne )?(?:suis|serai|reste|deviens|serais)|j’(?:étais|ai été)',
)
const BE = '(?:être|rester|devenir|demeurer|paraître|sembler|avoir été)'
/** "vous devez être", "vous avez le droit d’être", "merci d’être", "pour être", "en étant" */
const TO_BE = oneOf(
  String.raw`(?<!rendez-)vous (?:ne |n’|y )?(?:\p{L}+ ){1,3}?(?:d’)?${BE}`,
  `(?:pour|sans|avant d’|afin d’|merci d’|prière d’|faut|faudra) ?${BE}`,
  'étant|en étant|en restant|ayant été',
)
/** "on vous a convoqué": verbs that have the person as their object, so that the participle agrees. */
const DONE_TO = oneOf(
  'convoqué|appelé|rappelé|inscrit|invité|prévenu|contacté|attendu|reçu|vu|accompagné|aidé|compris|entendu|écouté|radié|orienté|informé',
  'accueilli|choisi|désigné|remplacé|relancé|sanctionné|oublié|exclu|noté présent|mis|placé|retenu|averti',
)

const GENDER: readonly PlainRule[] = [
  {
    finds:
      /[·•‧∙⋅]|\p{L}\.(?:e|es|ne|nes|trice|trices|euse|ère)s?(?!\p{L})|(?<!\p{L})(?:il|elle|celui|ceux|iel)\/\p{L}|(?<!\p{L})iels?(?!\p{L})/iu,
    what: 'A middot.',
    mend: 'Say it without agreement with the person.',
    bad: ['Vous serez présent·e.', 'Inscrit•e', 'Vous êtes présent.e ?', 'Il/elle répond.'],
    good: ['Écrivez à la CNIL : cnil.fr.', 'Une personne / A person'],
  },
  {
    finds:
      /\p{L} ?\((?:e|es|s|ne|nes|se|te|le|les|ve|ée|ère|ière|trice|euse|esse)s?\)|\p{L}(?:[/](?:e|ne|se|te|le|ve|ée)|[/-](?:es|nes|ère|ière|trice|euse|esse|(?<=\p{L}-)e))s?(?!\p{L})/iu,
    what: 'A feminine between brackets.',
    mend: 'Say it without agreement with the person.',
    bad: [
      'Inscrit(e)',
      'Inscrit (e)',
      'Conseiller(ère)',
      'présent/e',
      'présent-e',
      'conseiller/ère',
      'Les inscrit(e)s',
    ],
    good: [
      'Envoyez-le encore.',
      'Appelez (heure de Paris).',
      'Dites-le autrement.',
      'Une personne / A person',
    ],
  },
  {
    finds: new RegExp(
      [
        words(`(?:${YOU_ARE}|${TO_BE}) ${ADVERBS}${ARTICLE}${AGREEING}`).source,
        words(`vous (?:ai|a|as|avons|ont|avait|avaient|aura|auront) ${ADVERBS}${DONE_TO}(?:e?s?)`).source,
      ].join('|'),
      'iu',
    ),
    what: 'An agreement with the person’s gender.',
    mend: 'Turn the sentence: "Vous venez ?" rather than "Vous serez présent".',
    bad: [
      'Vous serez radié.',
      'Vous êtes convoqué lundi.',
      'Vous êtes obligé de venir.',
      'Vous êtes accompagné par une équipe.',
      'Vous êtes accompagnée par une équipe.',
      'Vous n’êtes plus inscrit',
      'Vous n’êtes pas encore inscrite',
      'Vous êtes venu hier',
      'Vous vous êtes trompé.',
      'Êtes-vous sûre ?',
      'Soyez prêt.',
      'Soyez le bienvenu.',
      'Vous restez inscrit',
      'Vous devez être présente',
      'Vous pouvez être accompagné.',
      'Vous avez le droit d’être aidé.',
      'Merci d’être présent.',
      'Restez connecté',
      'Vous avez été convoqué.',
      'Vous semblez inquiet.',
      'Vous êtes le premier.',
      'Vous êtes demandeur d’emploi.',
      'Vous êtes content ?',
      'Vous vous sentez seul ?',
      'On vous a convoqué.',
      'Julie vous a déjà appelée.',
      'Tu es prêt ?',
      'Je suis inscrit',
      'Vous êtes très heureuse.',
    ],
    good: [
      'Vous avez demandé : une autre date.',
      'Vous avez prévenu d’un retard.',
      'Vous êtes d’accord ?',
      'Vous êtes en retard.',
      'Vous n’êtes pas libre mercredi ?',
      'Vous êtes ici pour votre rendez-vous.',
      'Je suis un robot. Je ne suis pas une personne.',
      'Je serai en retard',
      'Votre rendez-vous est annulé.',
      'Votre rendez-vous peut être annulé.',
      'Le numéro peut être masqué.',
      'Votre demande a été reçue.',
      'Julie vous a répondu.',
      'Ce que vous avez dit avant reste noté.',
      'Vous êtes toujours libre lundi ?',
      'Vous êtes une personne importante.',
    ],
  },
  {
    finds:
      /(?<!\p{L})(?:monsieur|madame|messieurs|mesdames|mademoiselle|mme|mlle)(?!\p{L})|(?:^|[.!?,»\n] ?|bonjour )ch(?:er|ère)s? (?=\p{L}|\{)|(?<!\p{L})bonjour à (?:tous|toutes)(?!\p{L})/iu,
    what: 'A form of address that gives the person a gender.',
    mend: 'Say "Bonjour", and the first name.',
    bad: [
      'Cher candidat,',
      'Bonjour Monsieur',
      'Madame, Monsieur,',
      'Chère {{firstName}}',
      'Bonjour à tous.',
    ],
    good: ['Bonjour {{firstName}}.', 'Ce n’est pas cher.'],
  },
]

const LOST = String.raw`(?:coup|supprim|arrêt|retir|rédui|diminu|bloqu|baiss|suspend|annul|perd|perte|cess)\p{L}*`
const MONEY = String.raw`(?:rsa|droits|droit(?! d)|allocations?|indemnités?|aides?|prime|primes|argent|versements?|paiements?|revenus?)`

const THREAT: PlainRule = {
  finds: new RegExp(
    words(
      oneOf(
        String.raw`sanction\p{L}*|radi(?:é|ée|és|ées|er|ation|ations|era|erons|eront)|suspen(?:du|due|dus|dues|dre|dra|sion|sions)`,
        String.raw`obligations?|obligé(?:e?s?)|obligatoirement|oblige|(?<!pas )obligatoires?|pas obligatoires?[^.!?\n]*(?<!\p{L})mais`,
        String.raw`manquements?|(?<!pas (?:une|votre|de votre) )faute|convo(?:cations?|qué|quée|qués|quées|quer|quons|que)|(?:in|non )justifié(?:e?s?)|ne (?:respectez|honorez|suivez) pas`,
        String.raw`sous peine|mise en demeure|pénalit\p{L}+|pénalis\p{L}+|amende|poursuites|avertissements?|(?<!ou |pas )puni(?:r|e|s|es|tion)?`,
        String.raw`risqu(?:ez|es|e) (?:de|d’|une|un|la|le|votre|vos)|au risque|conséquences?|exig(?:é|ée|er|eons|ent|e)|impérati\p{L}+|contraint\p{L}*`,
        String.raw`derni(?:er|ère)s? (?:chance|fois|relance|avertissement|délai|rappel)|ultime|trop tard`,
        String.raw`avez (?:encore |déjà )?(?:manqué|raté|oublié|loupé|négligé|refusé|échoué)|n’avez (?:pas|rien|jamais) (?:répondu|prévenu|honoré|respecté|fait|donné|justifié|signalé)`,
        String.raw`n’êtes (?:pas|jamais) (?:venu|présenté|allé)(?:e?s?)|ne vous êtes pas (?:présenté|excusé|manifesté)(?:e?s?)`,
        String.raw`vous (?:ne )?(?:devez|devrez|deviez)|(?:devez|devrez)-vous|il (?:ne |vous )?(?:faut|faudra)|tenus? de|êtes tenue? |prière de`,
        String.raw`sinon,? (?:vous|votre|vos|nous)|(?<!au )à défaut|faute de (?:réponse|venir|répondre)|sans réponse de votre part`,
        String.raw`perd(?:re|ez|rez|iez) (?:vos|votre|tous)|perte de`,
        String.raw`${MONEY}[^.!?\n]*(?<!\p{L})${LOST}|${LOST} (?:de |du |des |votre |vos |le |la |les |tous )*${MONEY}`,
      ),
    ).source,
    'iu',
  ),
  what: 'A word of threat or of sanction.',
  mend: 'Say the fact, and what the person can do.',
  bad: [
    'Vous serez sanctionné',
    'On va vous radier',
    'Vous serez radié.',
    'Votre RSA sera coupé',
    'Vos droits seront suspendus',
    'Nous arrêtons vos aides.',
    'Vous risquez de perdre vos droits',
    'C’est votre dernière chance',
    'Vous avez manqué votre rendez-vous',
    'Vous n’êtes pas venu.',
    'Vous n’avez pas répondu.',
    'Vous devez venir',
    'Il faut venir.',
    'Venir est obligatoire.',
    'Venir n’est pas obligatoire, mais répondre l’est',
    'Sinon, vous perdez votre place.',
    'Voici votre convocation.',
    'Répondez, sous peine de radiation.',
  ],
  good: [
    'Répondre n’est pas obligatoire.',
    "Répondre n'est pas obligatoire.",
    'Ce n’est pas votre faute.',
    'Sinon, j’envoie votre souhait à {{contact}} ?',
    'Une personne peut vous répondre sur vos droits.',
    'Je ne décide rien sur vos droits.',
    'Vous avez le droit d’arrêter.',
    'Il n’est pas fait pour contrôler ou punir.',
    'La connexion est coupée.',
    'Rien n’est perdu.',
    'Votre ancien rendez-vous est annulé.',
    'Je dois garder mes enfants',
  ],
}

/** Who is not the robot. */
const SOMEBODY = oneOf(
  String.raw`\{\{(?:contact|by|organisation|name)\}\}`,
  String.raw`(?:votre |vos |une? |la |le |les |l’|son |sa |ses |cette |notre |nos |mon |ma |quelques )(?:autre )?(?:conseill\p{L}+|personnes?|équipes?|référent\p{L}*|accompagnat\p{L}+|collègues?|agences?|mission|structures?|organismes?|professionnel\p{L}*|interlocut\p{L}+|gens|département|caf|service)`,
  'quelqu’un|on|nous|personne',
)
/** Words between who does it and what is done. */
const BETWEEN = String.raw`(?: (?!peut(?!\p{L})|peuvent)(?:\p{L}+’)?\p{L}+(?:-\p{L}+)*){0,4}?`
const FUTURE = String.raw`(?!pour)\p{L}+r(?:a|ont|ons)`
const PRONOUNS = '(?:ne |n’|y |en |lui |leur |vous |le |la |les |l’)*'

const PROMISE: PlainRule = {
  finds: new RegExp(
    words(
      oneOf(
        String.raw`${SOMEBODY}${BETWEEN} (?:l’|m’|t’|y )?${FUTURE}`,
        String.raw`${SOMEBODY}${BETWEEN} (?:va|vont|allons) ${PRONOUNS}\p{L}+(?:er|ir|re)`,
        String.raw`(?:va|vont|allons) vous (?:l’|le |la |les |en |y )?\p{L}+(?:er|ir|re)|vous (?:l’|le |la |les |en |y )?${FUTURE}`,
        String.raw`(?:demande|souhait|date|dates|droits?|rsa|rendez-vous|place|dossier|aide|message|messages|réponse)(?: \p{L}+){0,2} ser(?:a|ont) (?:bien |tous |toutes )?(?:accept|accord|valid|maintenu|gard|conserv|étudi|prise?|répondu|traité|lu)\p{L}*`,
        String.raw`garanti\p{L}*|promet\p{L}*|promis\p{L}*|promesses?|(?:nous|on|vous|je) assur\p{L}+|j’assur\p{L}+|à coup sûr|sans faute|certainement|forcément`,
        String.raw`vous (?:aurez|obtiendrez|recevrez|toucherez|garderez|gagnerez|trouverez|allez (?:avoir|recevoir|obtenir|toucher|garder))`,
        String.raw`sous (?:\d+|\{\{\w+\}\}|deux|trois|quarante-huit) ?(?:h|heures?|jours?)`,
        String.raw`anonym\p{L}*|secr(?:et|ets|ète|ètes)|confidenti\p{L}*`,
        String.raw`(?:on|quelqu’un) vous (?:répond|appelle|rappelle|écrit|contacte|reçoit)|(?:répond|appelle|rappelle|vient|répondent|appellent|rappellent) (?:tout de suite|immédiatement|dans l’heure|demain)`,
      ),
    ).source,
    'iu',
  ),
  what: 'A promise, perhaps in somebody else’s name.',
  mend: 'Say what is usual, what somebody can do, or what you do yourself.',
  bad: [
    'Votre conseiller vous rappellera demain',
    'Une personne va vous appeler tout de suite',
    'Une personne va vous envoyer un nouveau lien.',
    'Si {{contact}} n’est pas là, son équipe le lira.',
    '{{contact}} vous répondra.',
    '{{organisation}} va accepter.',
    'La personne qui vous suit acceptera.',
    'Quelqu’un vous rappelle demain.',
    'On vous appellera.',
    'Nous vous répondrons.',
    'Vous aurez une place ce soir',
    'Votre souhait sera accepté.',
    'Vos messages restent confidentiels',
    'C’est anonyme.',
    'Nous assurons une réponse sous 48 h',
    'Réponse sous {{days}} jours.',
    'Je vous le promets.',
  ],
  good: [
    'Une personne peut vous répondre.',
    'L’équipe peut lire votre message.',
    'En général, {{organisation}} répond avant le {{before}}.',
    '{{contact}} vous appelle {{moment}}.',
    'Je vous écris avant votre prochain rendez-vous.',
    'Une personne pourra vous répondre.',
    'Quand pouvons-nous vous écrire ?',
    'Vous pourrez répondre ?',
    'D’accord. Vous choisirez plus tard.',
    'Je serai en retard',
  ],
}

const HARD = oneOf(
  String.raw`nonobstant|susmentionné\p{L}*|susvisé\p{L}*|ci-(?:joint\p{L}*|après|dessus|dessous|inclus)|veuillez|afin (?:de|d’|que)|néanmoins|toutefois|cependant|dès lors|conformément|le cas échéant|à compter d\p{L}+|en vue d\p{L}+|dans le cadre d\p{L}+`,
  String.raw`relati(?:f|ve)s? (?:à|aux?)|relève(?:nt|r)? d\p{L}+|procéd\p{L}+|effectu\p{L}+|bénéfici\p{L}+|modalités?|dispositifs?|prestations?|notifications?|notifi\p{L}+|référente?s? uniques?|parcours d’insertion|préalable\p{L}*`,
  String.raw`ultérieur\p{L}*|sollicit\p{L}+|attest(?:er|ez|ation|ations)|justificatifs?|échéances?|emploi salarié|susceptible\p{L}*|notamment|en outre|par ailleurs|lors d\p{L}+|via|usag(?:er|ère)s?|allocataires?|demandeurs? d’emploi`,
  String.raw`supprimer vos données|transmett\p{L}+|ledit|ladite|desdits?|auquel|duquel|lequel|laquelle d|en l’espèce|stipul\p{L}+|octroy\p{L}+|éligib\p{L}+|mentionné\p{L}*|précité\p{L}*|interlocut\p{L}+`,
)
const KNOWN_LETTERS = 'SMS|RSA|CAF|CNIL'

/** In this order: gender, threat, promise, figures, hard words. */
export const FRENCH: readonly PlainRule[] = [
  ...GENDER,
  THREAT,
  PROMISE,
  {
    finds: DATE_IN_FIGURES,
    what: 'A date in figures.',
    mend: 'Say "mardi 12 mars".',
    bad: ['le 12/03', 'le 12-03', '12.03.2026', 'Le 4/3/26.', '2026-03-12'],
    good: ['mardi 12 mars', 'Appelez le 01.02.03.04.05.', 'Le 39 19.', 'Appelez le 01-02-03-04-05.'],
  },
  {
    finds: words(HARD),
    what: 'An office word.',
    mend: 'Say it as you would aloud.',
    bad: [
      'Nonobstant votre demande, venez.',
      'Veuillez répondre.',
      'Afin de répondre, écrivez.',
      'Voici une notification.',
    ],
    good: ['Écrivez un message.', 'Qui suit mon dossier ?'],
  },
  {
    finds: words(String.raw`(?!(?:${KNOWN_LETTERS})(?!\p{L}))\p{Lu}{2,}`, 'u'),
    what: 'Letters that stand for words.',
    mend: `Say the words; only ${KNOWN_LETTERS.replaceAll('|', ', ')} are known by all.`,
    bad: ['Votre CER relève du PPAE.', 'Le PLIE vous suit.'],
    good: ['Envoyez un SMS au 114.', 'Votre RSA', 'À bientôt.'],
  },
]
