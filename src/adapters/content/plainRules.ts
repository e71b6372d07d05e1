/** A fault that a machine can see in what people read. */
export interface PlainRule {
  readonly finds: RegExp
  readonly what: string
  readonly mend: string
}

const IN_FIGURES = /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/
const THREAT = { what: 'A word of threat or of sanction.', mend: 'Say the fact, and what the person can do.' }
const PROMISE = {
  what: 'A promise, perhaps in somebody else’s name.',
  mend: 'Say what is usual, or what you do yourself.',
}

const FRENCH: readonly PlainRule[] = [
  { finds: /·/, what: 'A middot.', mend: 'Say it without agreement with the person.' },
  {
    finds: /\p{L}\((?:e|ne|se|te|le|trice|euse)s?\)/u,
    what: 'A feminine between brackets.',
    mend: 'Say it without agreement with the person.',
  },
  {
    finds:
      /\bvous (?:êtes|serez|étiez) (?:\p{L}+ )?(?:inscrit|attendu|convoqué|obligé|accompagné|prévenu|sûr|certain|prêt|seul|content|satisfait|présent|absent|disponibles?é)e?\b/iu,
    what: 'An agreement with the person’s gender.',
    mend: 'Turn the sentence: "Vous venez ?" rather than "Vous serez présent".',
  },
  {
    ...THREAT,
    finds:
      /\b(?:sanctions?|radié|radiation|suspendu|suspension|obligation|obligatoires?(?<!n’est pas obligatoire)|manquement|(?<!pas (?:une|votre) )faute|convocation|convoqué|absence injustifiée|sous peine)\b/iu,
  },
  {
    ...PROMISE,
    finds:
      /\b(?:garantissons?|garanti|promets?|promettons|sera acceptée?|va accepter|va vous rappeler|répondra demain|anonymes?|secret)\b/iu,
  },
  { finds: IN_FIGURES, what: 'A date in figures.', mend: 'Say "mardi 12 mars".' },
]

const ENGLISH: readonly PlainRule[] = [
  {
    finds: /\b(?:he|she|him|his|hers?|himself|herself|sir|madam|mrs?|ms)\b/i,
    what: 'A word that gives somebody a gender.',
    mend: 'Say the name, "you", or "the team".',
  },
  {
    ...THREAT,
    finds:
      /\b(?:sanction(?:s|ed)?|penalt(?:y|ies)|suspend(?:ed)?|suspension|struck off|mandatory|compulsory|obligations?|obliged|you must|must not|(?<!not )have to (?!look after)|required to|failure to|failed to|fault|warning|summon(?:s|ed)?|otherwise|or else)\b/i,
  },
  {
    ...PROMISE,
    finds:
      /\b(?:guarantee[ds]?|promise[ds]?|we will|will (?:be accepted|accept|agree|call you back|answer you|reply)|for sure|anonymous|secret)\b/i,
  },
  { finds: IN_FIGURES, what: 'A date in figures.', mend: 'Say "Tuesday 12 March".' },
  {
    finds:
      /\b(?:in order to|regarding|prior to|furthermore|however|therefore|pursuant|hereby|via|asap|e\.g|i\.e)\b/i,
    what: 'An office word.',
    mend: 'Say it as you would aloud.',
  },
]

/** The rules of easy language that a machine can see, by language (no gender, no threat, no promise for others). */
export const PLAIN_RULES: Readonly<Record<string, readonly PlainRule[]>> = { fr: FRENCH, en: ENGLISH }
