/**
 * How much, how good, how often: the words of people on the scales that buttons show: patterns, as `sayings.ts` reads them.
 */

/** What changes the word that follows, or says how much by itself. */
export type Modifier = 'boost' | 'soften' | 'little' | 'not' | 'notAtAll'

export interface ModifierRow {
  readonly means: Modifier
  /** It may also be the whole answer. */
  readonly alone?: boolean
  readonly say: readonly string[]
}

export const MODIFIERS: readonly ModifierRow[] = [
  {
    means: 'boost',
    alone: true,
    say: [
      ...['tout a fait', 'completement', 'totalement', 'entierement', 'absolument', 'carrement', 'a fond'],
      ...['pleinement', 'parfaitement', 'clairement', 'a 100', '100', 'cent pour cent', 'evidemment'],
    ],
  },
  {
    means: 'boost',
    say: [
      ...['tres', 'trop', 'vraiment', 'hyper', 'super', 'ultra', 'archi', 'extremement', 'vachement'],
      ...['horriblement', 'super trop', 'grave', 'bien trop', 'drolement', 'sacrement', 'mega', 'franchement'],
    ],
  },
  {
    means: 'soften',
    alone: true,
    say: [
      ...['plutot', 'assez', 'un peu', 'un petit peu', 'en gros', 'globalement', "dans l'ensemble", 'a peu pres'],
      ...['relativement', 'moyennement', 'presque', 'plus ou moins', 'vite fait', 'un chouia', 'un poil'],
      ...['legerement', 'un tout petit peu', 'un ti peu', 'un ptit peu'],
    ],
  },
  {
    means: 'little',
    alone: true,
    say: [
      ...['pas trop', 'pas vraiment', 'pas tout a fait', 'pas tellement', 'pas tres', 'pas plus que ca', 'pas tant que ca', 'guere'],
      ...['pas beaucoup', 'pas specialement', 'pas forcement', 'plutot pas', 'pas des masses', 'tres peu', 'pas super'],
      ...['pas si', 'pas toujours', 'assez peu', 'pas assez', 'pas franchement'],
    ],
  },
  { means: 'little', say: ['peu'] },
  { means: 'not', say: ['pas', 'plus', 'non', 'jamais', 'aucunement', "loin d'être", 'tout sauf'] },
  {
    means: 'notAtAll',
    alone: true,
    say: [
      ...['pas du tout', 'absolument pas', 'vraiment pas', 'pas le moins du monde', 'en aucun cas', 'du tout'],
      ...['jamais de la vie', 'certainement pas', 'vraiment pas du tout', 'pas du tout du tout', 'carrement pas'],
      ...['nullement', 'surement pas', 'mais pas du tout', 'non non non', 'alors la non'],
    ],
  },
]

const faces = (said: string, all: string): readonly (readonly [string, string])[] =>
  all.split(' ').map((face) => [face, said] as const)

/** What the faces of a scale say. */
export const FACES: ReadonlyMap<string, string> = new Map([
  ...faces('super', '😀 😃 😄 😁 🤩 😍 🥳'),
  ...faces('content', '🙂 😊 ☺ 😌'),
  ...faces('moyen', '😐 😑 😶'),
  ...faces('mauvais', '🙁 ☹ 😕 😟'),
  ...faces('horrible', '😡 😠 😢 😭 😞 😣 😖'),
])

/** The scales: of yes and no and their share, of good and bad, of how often, of better and worse. */
export type Scale = 'yes' | 'good' | 'often' | 'change'

/** What holds a word of a scale and says nothing on it: "bonne journée", "j'en sais rien". */
export const IDLE: readonly string[] = [
  ...['sais pas', 'sais pas trop', 'sais pas vraiment', 'sais plus', 'sais plus trop', 'attendais a (pire|mieux|moins|plus)'],
  ...['sais rien', 'sais .. rien', 'sait rien', 'toujours pas',  'bien recu', 'bien le bonjour', 'bonne journee', 'bonne soiree', 'bonne sante', 'bon appetit'],
  ...['bonne annee', 'bonne fete', 'bonnes fetes', 'bon courage', 'bon week-end', 'bon weekend', 'bonne nuit', 'bonne continuation'],
  ...['bon bah', 'bon ben', 'bon alors', 'bon bref', 'ah bon', 'bien a vous', 'bien sur', 'bien entendu', 'trop drole', 'de bonne heure'],
  ...['rien compris', 'comprends rien', 'compris rien', 'le bon endroit', 'bonne chance', 'bonne route', 'tout de suite', "tout à l'heure"],
  ...['tout seul', 'toute seule', 'tout le monde', 'tout ce', 'mal au', 'mal a la', 'mal de', 'mal aux', 'mal dos', 'comme tout', 'bonne reception'],
  ...['plus tard', 'plus rien', 'bon anniversaire', 'super u', 'top chrono', 'mieux vaut tard', 'trop tard', 'trop loin', 'trop tot', 'bien oblige'],
]

export interface ScaleRow {
  /** Its place: from -3 to 3, of how often from 0 (never) to 4 (always). */
  readonly at: number | 'neither'
  readonly say: readonly string[]
}

/** A bare yes or no is of a scale only where buttons say yes and no. */
export const SCALES: Readonly<Record<Scale, readonly ScaleRow[]>> = {
  yes: [
    {
      at: 3,
      say: [
        ...['beaucoup', 'enormement', "d'accord sur tout", 'tout', 'totalite', 'en entier', 'la totalite', 'a mort'],
        ...['je confirme a', 'plus que oui', 'mille fois oui', 'grave', 'tellement', 'completement oui', 'plein de choses'],
        ...['est clair', 'evident', 'et comment', 'un max', 'sans hesiter', 'les yeux fermes', 'mille fois', '1000 fois', 'a 200', 'main au feu', 'des deux mains'],
        ...['limpide', 'cinq sur cinq', '5 sur 5', 'comme de l’eau de roche'],
      ],
    },
    { at: 2, say: ["d'accord", 'oui', 'exact', 'est vrai', 'ouais', 'effectivement'] },
    {
      at: 0.8,
      say: [
        ...['en partie', 'partiellement', 'moitie', 'la moitie', 'pas tout', 'pas entierement', 'pas completement'],
        ...['une partie', 'un bout', 'a moitie', 'pas totalement', 'quelques', 'certaines', 'pas toutes', 'pas tous'],
        ...['oui mais pas tout', 'oui mais pas entierement', 'oui mais pas completement', 'moitie moitie'],
      ],
    },
    { at: -2, say: ['non', "pas d'accord", 'nan', 'faux', 'pas encore'] },
    {
      at: -3,
      say: [
        ...['rien', 'rien du tout', 'que dalle', 'nada', 'zero', 'des clous', 'walou', 'keud', "pas d'accord du tout"],
        ...['jamais de la vie', 'pire ennemi', 'du chinois', 'charabia', 'pige rien', 'parle a un mur', 'parler a un mur', 'exactement le contraire', 'tout faux'],
        ...["d'accord avec rien", 'absolument rien', 'aucunement', 'nib', 'quedal', 'queue dalle', 'que neni', 'nenni'],
      ],
    },
    {
      at: 'neither',
      say: [
        ...['neutre', 'sans avis', 'sans opinion', "pas d'avis", "pas d'opinion", 'entre les deux', 'entre deux'],
        ...['ni oui ni non', 'aucun avis', 'mi figue mi raisin'],
      ],
    },
  ],
  good: [
    {
      at: 3,
      say: [
        ...['parfait', 'parfaite', 'super', 'top', 'au top', 'genial', 'geniale', 'excellent', 'excellente', 'nickel'],
        ...['impeccable', 'formidable', 'ravi', 'ravie', 'enchantee', 'adore', 'extra', 'merveilleux'],
        ...['merveilleuse', 'magnifique', 'rien a redire', 'nickel chrome', 'au poil', 'du tonnerre', 'mortel', 'tip top'],
        ...['gadiamb', 'rien a jeter', 'aux anges', 'le pied', 'au taquet', 'tout baigne', 'sauve la mise', 'un jeu d’enfant', '2 clics', 'trop content', 'trop contente', 'bonne surprise'],
        ...['que du bon', 'que du bonheur', 'les doigts dans le nez', 'kiffe', 'je kiffe', 'fantastique', 'incroyable'],
        ...['rien a dire de mal', 'comble', 'comblee', 'meilleur', 'meilleure', 'le top', 'de la balle', 'chapeau'],
        ...['limpide', 'limpides', 'cristallin', 'le bonheur', 'trop fort', 'un regal', 'impec', 'fingers in the nose', '10 sur 10', '20 sur 20', '5 etoiles'],
      ],
    },
    {
      at: 2,
      say: [
        ...['bien', 'bon', 'bonne', 'bons', 'bonnes', 'satisfait', 'satisfaite', 'satisfaits', 'content', 'contente'],
        ...['contents', 'utile', 'utiles', 'positif', 'positive', 'cool', 'sympa', 'sympathique', 'facile', 'interessant'],
        ...['interessante', 'convient', 'ca roule', 'tranquille', 'simple', 'me plait', 'me plaisait', 'aime', 'heureux'],
        ...['heureuse', 'agreable', 'a aise', "à l'aise", 'a ete utile', 'ma aide', "m'a aide", "m'a bien aide"],
        ...['coup de pouce', 'pouce en l’air', 'un poids de mes epaules', 'enleve un poids'],
        ...['servi', 'ca baigne', 'ca gaze', 'les doigts', 'faciles', 'plutot bien', 'ca se passe bien', 'efficace'],
        ...['facilement', 'fastoche', 'ca marche bien', 'ca le fait', 'pas a me plaindre', 'je gere', 'appris des', 'appris plein'],
      ],
    },
    {
      at: 1.2,
      say: [
        ...['ca va', 'correct sans plus', 'bien sans plus', 'va bien sans plus', 'pas mal', 'correct', 'correcte', 'convenable', 'peut aller', 'pas trop mal'],
        ...['ca passe', 'acceptable', 'pas a plaindre', 'pas trop a me plaindre', 'pas degueu', 'potable', 'pas mauvais'],
        ...['pas mauvaise', 'jouable', 'gerable', 'faisable', 'pas complique', 'pas si mal', 'on fait aller', "je m'adapte"],
      ],
    },
    {
      at: 0,
      say: [
        ...['moyen', 'moyenne', 'moyens', 'souci couca', 'comme ci comme ca', 'mitige', 'mitigee', 'passable'],
        ...['pourrait etre mieux', 'pourrait aller mieux', 'pas ouf ouf', 'mi figue mi raisin', 'ca depend des jours'],
        ...['des hauts et des bas', 'moyen moyen', 'sans plus', 'comme si comme ca', 'moitie moitie', 'cahin caha', 'moyennement'],
        ...['peut mieux faire', 'esperais mieux', 'aurait pu etre mieux', 'ya mieux', 'y a mieux', 'entre bien et mal', 'ca va ca vient', 'bien et pas bien', 'pas bien pas mal'],
      ],
    },
    { at: 0.8, say: ['mieux que rien', 'toujours ca de pris', 'deux trois trucs'] },
    { at: -0.5, say: ['bof', 'bof bof', 'mouais', 'mouai', 'mwe', 'boff', 'pas fameux', 'pas fameuse'] },
    {
      at: -1,
      say: [
        ...['pas top', 'pas terrible', 'pas genial', 'pas geniale', 'pas ouf', 'pas folichon', 'pas super', 'pas extra'],
        ...['pas la joie', 'pas top top', 'pas le top', 'pas la folie', 'pas dingue', 'pas fou'],
        ...['peu decu', 'peu decue', 'pas la grande forme', 'pas enchantee', 'pas emballe', 'pas emballee'],
      ],
    },
    {
      at: -2,
      say: [
        ...['mal', 'mauvais', 'mauvaise', 'decu', 'decue', 'inutile', 'inutiles', 'insatisfait', 'insatisfaite', 'mecontent'],
        ...['mecontente', 'negatif', 'difficile', 'difficiles', 'dur', 'dure', 'complique', 'compliquee', 'galere', 'sert a rien'],
        ...['ma servi a rien', 'perte de temps', 'ca va pas', 'va pas fort', 'deception', 'deplorable', 'penible', 'ca va mal', 'chaud'],
        ...['laisse tomber', 'laissee tomber', 'a quoi bon', 'degoute', 'degoutee', 'le seum', 'le cafard', 'dans les chaussettes', 'fond du trou', 'silence radio', 'du vent', 'belles promesses'],
        ...['servi a rien', 'pas aide', 'chiant', 'relou', 'lourd', 'glacial', 'glaciale', 'tendu', 'tendue', 'nerve', 'en chie', 'rame'],
      ],
    },
    {
      at: -3,
      say: [
        ...['nul', 'nulle', 'horrible', 'catastrophe', 'catastrophique', 'cata', 'pourri', 'pire', 'affreux', 'affreuse'],
        ...['nul a chier', 'zero pointe', 'grosse deception', 'une honte', 'honteux', 'honteuse', 'lamentable', 'a chier', 'scandaleux'],
        ...['en peux plus', 'dans un violon', 'epee dans l’eau', 'croix et la banniere', 'usine a gaz', 'galere monstre', 'poisson rouge', 'tombe de haut', 'tombee de haut', 'foutu'],
        ...['horreur', 'une horreur', 'enfer', "l'enfer", 'ca va pas du tout', 'merdique', 'de la merde', 'calvaire', 'cauchemar', 'degueulasse', 'insupportable'],
        ...['la pire', 'a vomir', 'zero', 'nullissime', 'minable', 'impossible', 'infernal', 'infernale', 'deteste', 'execrable'],
      ],
    },
    {
      at: 'neither',
      say: [
        ...['neutre', 'sans avis', 'sans opinion', "pas d'avis", 'entre les deux', 'entre deux', 'aucun avis'],
        ...["pas d'opinion", 'ni bien ni mal', 'ni bon ni mauvais', 'normal', 'normale'],
      ],
    },
  ],
  often: [
    {
      at: 0,
      say: [
        ...['jamais', 'pas une seule fois', 'pas une fois', 'zero fois', 'aucune fois', 'jamais de la vie', 'pas une seule'],
        ...['jamais arrive', 'jamais jamais', 'arrive jamais', "m'arrive jamais", 'ca arrive jamais', 'zero'],
      ],
    },
    {
      at: 1,
      say: [
        ...['rarement', 'presque jamais', 'quasi jamais', 'quasiment jamais', 'pas souvent', 'tres peu', 'tres rarement'],
        ...['peu souvent', 'pratiquement jamais', 'une fois de temps en temps', 'rare', 'exceptionnellement', 'pas beaucoup'],
        ...['une ou deux fois', 'une fois ou deux', 'tous les 36 du mois', 'pas regulierement', 'peu'],
      ],
    },
    {
      at: 2,
      say: [
        ...['parfois', 'de temps en temps', 'des fois', 'quelquefois', 'ca arrive', 'il arrive', "m'arrive", 'occasionnellement'],
        ...['quelques fois', 'par moments', 'par moment', 'de temps a autre', 'a occasion', 'certains jours', 'ca depend des jours'],
        ...['pas toujours', 'pas tout le temps', 'pas tous les jours', 'une fois sur deux', 'un jour sur deux', 'un peu', 'ponctuellement'],
        ...['pas chaque jour', "à l'occasion", 'tantot'],
      ],
    },
    {
      at: 3,
      say: [
        ...['souvent', 'regulierement', 'la plupart du temps', 'presque tous les jours', 'tres souvent', 'presque toujours'],
        ...['plusieurs fois par semaine', 'assez souvent', 'frequemment', 'presque tout le temps', 'quasi tous les jours', 'beaucoup'],
        ...['trop souvent', 'super souvent', 'une bonne partie du temps', 'quasiment tous les jours', 'plus souvent', 'presque chaque jour'],
      ],
    },
    {
      at: 4,
      say: [
        ...['toujours', 'tous les jours', 'chaque jour', 'quotidien', 'quotidiennement', 'non stop', 'tout le temps', 'chak jour'],
        ...['jour et nuit', 'tous les matins', 'tous les soirs', 'chaque matin', 'chaque soir', 'en permanence', 'sans arret', 'h 24'],
        ...['constamment', '7 jours sur 7', '7 sur 7', '7 7', 'plusieurs fois par jour', 'systematiquement', 'a chaque fois', 'tous les temps'],
      ],
    },
  ],
  change: [
    {
      at: 2,
      say: [
        ...['davantage', 'moins pire', 'moins mal', 'moins dur', 'mieux', "mieux qu'avant", "ca s'améliore", 'ameliore', 'amelioration', 'bien mieux', 'va mieux', 'ca progresse', 'en progres', 'bon chemin'],
        ...['ca avance', 'remonte', 'la pente', 'nette amelioration', 'plus facile', 'de mieux en mieux', 'vers le haut', 'beaucoup mieux'],
      ],
    },
    {
      at: 0,
      say: [
        ...['pareil', 'pareille', "pareil qu'avant", 'ca change pas', "comme d'habitude", "comme d'ab", 'comme dab', 'idem', 'rien a change', 'rien de change', 'rien de nouveau'],
        ...['toujours pareil', 'inchange', 'meme chose', 'la meme chose', 'stable', 'ni mieux ni pire', 'rien change', "rien n'a changé", "comme d'hab", 'pas change', 'kif kif'],
        ...['comme avant', 'a pas bouge', 'pas bouge', 'ca bouge pas', 'identique', 'change rien', 'au meme point', 'kifkif', 'ca stagne'],
        ...['pas de changement', 'ni mieux ni moins bien', 'sans changement'],
      ],
    },
    {
      at: -2,
      say: [
        ...['moins bien', 'pire', 'esperais mieux', 'attendais mieux', 'de pire en pire', 'ca empire', 'empire', 'pas mieux', 'etait mieux avant', 'moins bon', 'se degrade'],
        ...['degrade', 'deteriore', 'mal en pis', 'plus dur', 'plus difficile', 'recule', 'pas mieux du tout', 'regresse', 'vers le bas'],
        ...["moins bien qu'avant", 'mieux avant', "pas d'amélioration", 'plus mal'],
      ],
    },
  ],
}
