import type { PlainRule } from './plainRules.ts'
import { DATE_IN_FIGURES, oneOf, words } from './wholeWords.ts'

const MONEY = '(?:benefits?|rights|rsa|allowance|money|payments?|place|aid)'

/** In this order: gender, threat, promise, figures, office words, letters. */
export const ENGLISH: readonly PlainRule[] = [
  {
    finds: words('he|she|him|his|hers?|himself|herself|sir|madam|mrs?|ms|dear'),
    what: 'A word that gives somebody a gender.',
    mend: 'Say the name, "you", or "the team".',
    bad: ['Ask her.', 'Dear Sir', 'She answers you.'],
    good: ['Ask the team.', 'There is no answer yet.'],
  },
  {
    finds: words(
      oneOf(
        String.raw`sanction(?:s|ed)?|penalt(?:y|ies)|suspend(?:ed)?|suspension|struck off|mandatory|compulsory|obligations?|obliged|you must|must not|must you|you should|(?<!not )have to(?! look after)|(?<!not )need to|required to|forced to`,
        String.raw`failure to|failed to|fail to|fault|warnings?|summon(?:s|ed)?|otherwise|or else|consequences?|punished|too late`,
        String.raw`(?:last|final) (?:chance|reminder|notice|call|time to)|risk (?:of )?los\p{L}+|at risk|you (?:have )?(?:already )?(?:missed|forgot|forgotten|ignored|failed)|you (?:did not|didn’t|have not|haven’t|never) (?:come|came|answer|answered|attend|attended|reply|replied|show|tell|told)`,
        String.raw`los(?:e|es|ing|t) (?:\p{L}+ )?${MONEY}|${MONEY} (?:will|can|may|could) be (?:cut|stopped|reduced|lost|taken|cancelled)|(?:cut|stop|reduce|take) (?:\p{L}+ )?${MONEY}`,
      ),
    ),
    what: 'A word of threat or of sanction.',
    mend: 'Say the fact, and what the person can do.',
    bad: [
      'You must answer.',
      'You have to come.',
      'You will lose your benefits',
      'Your RSA will be cut.',
      'This is your last chance',
      'You missed your appointment',
      'You did not answer.',
    ],
    good: [
      'You do not have to come.',
      'I have to look after my children',
      'Nothing is lost.',
      'The connection is lost.',
    ],
  },
  {
    finds: new RegExp(
      [
        words(
          oneOf(
            'guarantee[ds]?|promise[ds]?|for sure|certainly|anonymous|secret|confidential|we will|we’ll|we are going to',
            String.raw`you(?: will|’ll) (?:get|have|receive|keep|obtain)|within (?:\d+|\{\{\w+\}\}|two|three) (?:hours?|days?)`,
          ),
        ).source,
        // "{{contact}} will call you on {{moment}}" is the appointment itself.
        String.raw`(?<!(?<![\p{L}\p{N}])(?:I|you|Will) |^|[.!?\n] ?)(?<![\p{L}\p{N}])(?:will|(?:is|are) going to|’ll)(?![\p{L}\p{N}])(?!(?<=\{\{contact\}\} will) call you (?:on|today))`,
      ].join('|'),
      'iu',
    ),
    what: 'A promise, perhaps in somebody else’s name.',
    mend: 'Say what is usual, what somebody can do, or what you do yourself.',
    bad: [
      'Julie will call you back.',
      'Julie is going to call you',
      'The team will read it.',
      'Your wish will be accepted.',
      'Your data is confidential',
      'You will get a place tonight.',
      'We answer within 48 hours.',
    ],
    good: [
      'Will you come?',
      'Yes, I will come',
      'The team can read your message.',
      '{{contact}} will call you on {{moment}}.',
      'OK. You will choose later.',
      'You told us: you will be late.',
    ],
  },
  {
    finds: DATE_IN_FIGURES,
    what: 'A date in figures.',
    mend: 'Say "Tuesday 12 March".',
    bad: ['Come on 4/3.', 'On 12-03.', '12.03.2026'],
    good: ['Tuesday 12 March, at 9:30'],
  },
  {
    finds: words(
      String.raw`in order to|regarding|prior to|furthermore|however|therefore|pursuant|hereby|via|asap|e\.g|i\.e|notwithstanding|aforementioned|please find|shall|whereas|subsequent\p{L}*|notifications?|beneficiar\p{L}+|provisions?|eligib\p{L}+|upon`,
    ),
    what: 'An office word.',
    mend: 'Say it as you would aloud.',
    bad: ['However, come.', 'Regarding your file.', 'You have a notification.'],
    good: ['Write a message.'],
  },
  {
    finds: words(String.raw`(?!(?:SMS|RSA|CAF|CNIL|OK)(?!\p{L}))\p{Lu}{2,}`, 'u'),
    what: 'Letters that stand for words.',
    mend: 'Say the words; only SMS, RSA, CAF, CNIL and OK are known by all.',
    bad: ['Your CER is ready.'],
    good: ['OK. I send nothing.', 'Send an SMS to 114.'],
  },
]
