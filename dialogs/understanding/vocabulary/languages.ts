import type { PhraseRule } from '../phrases.ts'

/** Languages that may be asked for: the code (BCP 47), then its names, in French, in itself, in English. */
const LANGUAGES: readonly (readonly [to: string, names: string])[] = [
  ['fr', 'francais francaise french frances'],
  ['en', 'anglais anglaise english ingles anglai'],
  ['ar', 'arabe arabes arabic darija derja عربي العربية عربية عربى'],
  ['es', 'espagnol espagnole espanol castellano spanish'],
  ['pt', 'portugais portugaise brasileiro bresilien portugues portuguese'],
  ['tr', 'turc turque turkce turkish'],
  ['ru', 'russe русскии русском русски russian'],
  ['uk', 'ukrainien ukrainienne українською українська ukrainian'],
  ['ps', 'pachto pachtoun pashto pachtou pachtoune پښتو'],
  ['prs', 'dari farsi persan دری فارسی فارسي'],
  ['ro', 'roumain roumaine romana romanian'],
  ['it', 'italien italienne italian italiano'],
  ['de', 'allemand allemande deutsch german'],
  ['sq', 'albanais shqip'],
  ['so', 'somali somalien soomaali'],
  ['ti', 'tigrinya tigrigna ትግርኛ'],
  ['bn', 'bengali bangla বাংলা'],
  ['zh', 'chinois mandarin 中文'],
  ['vi', 'vietnamien vietnamese'],
  ['ta', 'tamoul tamil'],
  ['bm', 'bambara malinke dioula'],
  ['sw', 'swahili kiswahili'],
  ['ff', 'peul pular fulfulde poular'],
  ['wo', 'wolof'],
  ['ln', 'lingala'],
  ['snk', 'soninke'],
  ['mg', 'malgache malagasy'],
  ['ku', 'kurde kurmandji'],
  ['ka', 'georgien georgienne'],
  ['hy', 'armenien armenienne'],
  ['pl', 'polonais polonaise'],
  ['hi', 'hindi'],
  ['ur', 'ourdou urdu'],
  ['sr', 'serbe'],
  ['gcf', 'creole kreyol creol kreol'],
  ['zdj', 'shimaore shimahore mahorais comorien shikomori'],
]

const inLanguage = ([to, names]: readonly [string, string]): PhraseRule => ({
  means: 'language',
  to,
  say: [
    `(en|in|em|an|по|на|باللغة|ب|تكلم|اتكلم|تتكلم) ${names.replaceAll(' ', '|')}`,
    `<speak> (en|a|in|to|vous|tu|que|le|la|l|du)? ${names.replaceAll(' ', '|')}`,
    `(comprends|comprend|compren|parle|lis|parler|lire) (mieux|plutot|uniquement|seulement|surtout|juste) (en|le|l)? ${names.replaceAll(' ', '|')}`,
    `${names.replaceAll(' ', '|')} (please|por favor|svp|plutot|possible|seulement|uniquement|only|ce est mieux|serait mieux)`,
    `(parler|ecrire|ecrivez|parlez|parles|traduire|traduisez|traduction|traducteur|interprete|repondre|repondez|continuer|expliquer|expliquez) .. (en|vers) ${names.replaceAll(' ', '|')}`,
    `(soient|etre|mets|met|mettez|mettre|passez|passer|passe|revenez|revenir|repasser|repassez|repasse) (tout|les messages|ca)? (en|au|a le|a) ${names.replaceAll(' ', '|')}`,
    `(interprete|traducteur|traductrice) ${names.replaceAll(' ', '|')}`,
    `(messages|sms|message|texte|textes|questions) (soient|sont|arrivent)? (en)? ${names.replaceAll(' ', '|')}`,
    `(parle|parler|comprends|comprend|lis|lire|connais) (que|seulement|uniquement|juste) (le|l)? ${names.replaceAll(' ', '|')}`,
    `(speak|hablo|habla|falo|fala|falam|pale|koz|parlez|parles|avez|avez vous) (en|le|du)? ${names.replaceAll(' ', '|')}`,
  ],
  examples: [`en ${names.split(' ')[0]}`],
})

const alone = ([to, names]: readonly [string, string]): PhraseRule => ({
  means: 'language',
  to,
  say: [names.replaceAll(' ', '|'), `(langue|version|parle|la|en|le|l)? ${names.replaceAll(' ', '|')}`],
  alone: true,
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

/** "I do not understand", said in the language that is understood. */
const foreign = ([to, say, example]: readonly [to: string, say: string, example: string]): PhraseRule => ({
  means: 'language',
  to,
  say: say.split('/'),
  examples: [example],
})

const FOREIGN = [
  ['en', 'i? (dont|do not|cant|cannot) (speak|understand|read) ..', 'i dont understand'],
  ['es', 'no (entiendo|comprendo|hablo) ..', 'no entiendo'],
  ['pt', '(nao|não) (entendo|compreendo|falo|percebo) ..', 'não entendo'],
  ['ar', '(لا|ما) (افهم|فهمت|اتكلم|نفهم|فهمتش) ..', 'لا افهم'],
  ['ru', 'не (понимаю|говорю) ..', 'не понимаю'],
] as const

/** Another language is asked for. */
export const LANGUAGE_REQUESTS: readonly PhraseRule[] = [
  ...LANGUAGES.map(inLanguage),
  ...LANGUAGES.map(alone),
  ...LANGUAGES.map(spoken),
  ...FOREIGN.map(foreign),
  {
    means: 'language',
    say: [
      'chang* (de|la|ma)? langue',
      '(autre|autres|quelle|quelles|ma|sa|notre|plusieurs) (langue|langues)',
      '<pas> (bien|tres bien|trop|beaucoup|tout)? (comprendre|compris|comprends|comprend|parle|parler|lis|lire|ecris|sais) (bien|tres bien|trop|beaucoup|tout)? (parler|lire|ecrire)? (le|en|du)? francais',
      '(moi|je) <pas> (bien|trop|tres bien|beaucoup)? (parler|comprendre|lire)? (le)? francais',
      '(francais|langue) (est|ce est|tres|trop) (difficile|complique|dur)',
      '(mal|peu|un peu|petit) (parler|le)? francais',
      'je comprend* (pas|mal) (bien|tres bien|trop|tout)? (le)? francais',
      '(parle|parl*|comprend*|lis|lit|ecris|sais) pas (bien|tres bien|trop|beaucoup)? (parler|lire|ecrire)? le? francais',
      '(parle|lis|comprends) (mal|peu|un peu) le? francais',
      'pas francais',
      '(a le aise|bien|fort|forte|bonne|bon|doue) (en|avec le) francais',
      'francais (est|ce est)? (tres|trop)? (difficile|complique|dur)',
      'comprend* pas .. francais',
      '(pas|mal|peu|difficile|dur) .. francais',
      'francais .. (pas|mal|difficile|dur|complique)',
      '(pas|autre|ma|quelle|notre) langue',
      'traduc*',
      '(pouvez|peux|peut|faut|peu) (vous|tu|on)? (me)? traduire', 'traduire (les|vos|le|ce|ces|mes)? <messages>',
      'change language',
      'no (hablo|entiendo) frances',
      '(dont|do not|not) speak french',
    ],
    examples: ['changer de langue', 'une otre langue', 'je parle pas français', 'je comprends pas le français', 'je comprends pas bien le français', 'moi pas bien français'],
  },
]
