import type { PhraseRule } from '../phrases.ts'

/** Languages that may be asked for: the code (BCP 47), then its names, in French, in itself, in English. */
const LANGUAGES: readonly (readonly [to: string, names: string])[] = [
  ['fr', 'francais francaise french frances'],
  ['en', 'anglais english ingles'],
  ['ar', 'arabe arabic عربي العربية عربية عربى'],
  ['es', 'espagnol espanol castellano spanish'],
  ['pt', 'portugais portugues portuguese'],
  ['tr', 'turc turkce turkish'],
  ['ru', 'russe русскии русском русски russian'],
  ['uk', 'ukrainien українською українська ukrainian'],
  ['ps', 'pachto pashto pachtou pachtoune پښتو'],
  ['prs', 'dari farsi persan دری فارسی فارسي'],
  ['ro', 'roumain romana romanian'],
  ['it', 'italien italiano'],
  ['de', 'allemand deutsch german'],
  ['sq', 'albanais shqip'],
  ['so', 'somali'],
  ['ti', 'tigrinya'],
  ['bn', 'bengali'],
  ['zh', 'chinois mandarin 中文'],
  ['vi', 'vietnamien'],
  ['ta', 'tamoul'],
  ['gcf', 'creole kreyol'],
  ['zdj', 'shimaore mahorais comorien'],
]

const inLanguage = ([to, names]: readonly [string, string]): PhraseRule => ({
  means: 'language',
  to,
  say: [
    `(en|in|em|по|на|باللغة|ب) ${names.replaceAll(' ', '|')}`,
    `(parler|repasser|passer|continuer|ecrire|mettre) (en|a)? ${names.replaceAll(' ', '|')}`,
    `(parlez|parles) (vous|tu|que|seulement)? ${names.replaceAll(' ', '|')}`,
    `(parle|comprends) (que|seulement|uniquement|juste) ${names.replaceAll(' ', '|')}`,
    `(speak|hablo|habla|falo) ${names.replaceAll(' ', '|')}`,
  ],
  examples: [`en ${names.split(' ')[0]}`],
})

const alone = ([to, names]: readonly [string, string]): PhraseRule => ({
  means: 'language',
  to,
  say: [names.replaceAll(' ', '|'), `${names.replaceAll(' ', '|')} (please|por favor)`],
  whole: true,
  examples: [names.split(' ')[0] ?? ''],
})

const spoken = ([to, names]: readonly [string, string]): PhraseRule => ({
  means: 'language',
  to,
  say: [`je (parle|lis) ${names.replaceAll(' ', '|')}`],
  whole: true,
  unsure: true,
  examples: [`je parle ${names.split(' ')[0]}`],
})

/** Another language is asked for. */
export const LANGUAGE_REQUESTS: readonly PhraseRule[] = [
  ...LANGUAGES.map(inLanguage),
  ...LANGUAGES.map(alone),
  ...LANGUAGES.map(spoken),
  {
    means: 'language',
    say: [
      'chang* (de|la|ma)? langue',
      '(autre|quelle|quelles) (langue|langues)',
      '(parle|parl*|comprend*|lis|lit|ecris|sais) pas (bien|tres bien|trop|beaucoup)? (parler|lire|ecrire)? le? francais',
      '(parle|lis|comprends) (mal|peu|un peu) le? francais',
      'pas francais',
      'traduc*',
      'traduire',
      'change language',
      'no (hablo|entiendo) frances',
      '(dont|do not|not) speak french',
    ],
    examples: ['changer de langue', 'une otre langue', 'je parle pas français', 'je comprends pas le français'],
  },
]
