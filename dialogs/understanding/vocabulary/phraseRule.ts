import type { Act, Asked } from '../../../src/domain/reading.ts'

/**
 * What a phrase means: an act of the contract, or a cue about the days said around it.
 *
 * - `yes`, `no`: a bare "oui", "non": an answer, or the fate of the day said just before ("jeudi non")
 * - `free`, `taken`: the days around it are possible, are not ("je suis dispo", "je travaille"); alone, `free` is a yes
 * - `not`, `only`, `prefer`, `than`: about the days that follow ("sauf jeudi", "seulement jeudi", "plutôt", "plutôt… que jeudi")
 * - `if`: the day that follows is a first choice ("si jeudi c'est pas possible alors vendredi")
 * - `than` after no "plutôt" is `only` ("je peux que jeudi")
 * - `fine`: a mild yes ("c'est bon"): after "non", nobody knows
 * - `bad`: another time is wanted ("trop tôt")
 * - `unclear`: says something of the days around it, nobody knows what ("j'ai pas la voiture lundi")
 * - `outside`: another question ("vous êtes ouverts le samedi ?")
 * - `later`: the person will come back to it ("je vous rappelle demain")
 * - `late`: they come, and not on time ("je serai en retard")
 * - `propose`: the days after it are offered, the day of the appointment is not accepted ("on dit mardi ?", "remettez ça à lundi")
 * - `reason`: what stands after explains what stands before ("mardi parce que lundi je travaille")
 * - `because`: what stands before explains what stands after ("je travaille lundi donc mardi")
 * - `or`: what stands after is another choice ("ou alors")
 * - `but`: what stands after is another thing ("par contre")
 * - `correct`: what was said before is taken back ("jeudi, enfin non, vendredi")
 * - `against`: the days that follow are what another is preferred to ("plutôt que jeudi")
 * - `any`: any date will do
 * - `whole`: the day said before it is meant whole, an hour said after it is another day's ("mardi toute la journée ou jeudi à 14h")
 * - `deny`: turns round the answer that it governs ("aucune chance que je vienne", "pas de raison que je vienne pas")
 * - `maybe`: nothing is sure ("je vais essayer"); `doubt`: the answer beside it is to be asked again ("normalement oui")
 * - `idiom`: means nothing here, and its words mean nothing apart ("pas mal", "n'importe quoi")
 */
export type Meaning =
  | Act
  | 'yes'
  | 'no'
  | 'free'
  | 'taken'
  | 'not'
  | 'only'
  | 'prefer'
  | 'than'
  | 'against'
  | 'if'
  | 'fine'
  | 'bad'
  | 'later'
  | 'late'
  | 'unclear'
  | 'outside'
  | 'propose'
  | 'reason'
  | 'because'
  | 'or'
  | 'but'
  | 'correct'
  | 'any'
  | 'whole'
  | 'deny'
  | 'maybe'
  | 'doubt'
  | 'idiom'

/** One row of a table of phrases. */
export interface PhraseRule {
  readonly means: Meaning
  /** The patterns; pattern.ts says how they are written. */
  readonly say: readonly string[]
  /** Messages that must be read so: the tests of this row. */
  readonly examples: readonly string[]
  /** For a cue: messages and what they wish for, on Wednesday 3 September 2025 at 10:00, asked for a date. */
  readonly wishes?: Readonly<Record<string, string>>
  /** Only after these questions; any without it. */
  readonly asked?: readonly Asked[]
  /** Uncertain by itself: to be asked. */
  readonly unsure?: boolean
  /** Counts only when the whole message is that, courtesies apart: "stop" is, "non stop" is not. */
  readonly whole?: boolean
  /** Counts only when it is all that is said between two marks: "je parle pas bien, arabe svp". */
  readonly alone?: boolean
  /** Said with "pas", it means the contrary: "j'annule pas", "pas d'empêchement". */
  readonly turns?: boolean
  /** A reason: said alone of the appointment, it may be a refusal, and is put to the person. */
  readonly excuse?: boolean
  /** Says that something is possible or needed, not that they come: alone, it is no yes. */
  readonly impersonal?: boolean
  /** Only at the end of the message: "merci, à jeudi". */
  readonly ends?: boolean
  /** Only when the message asks: "j'ai rendez-vous demain ?" */
  readonly question?: boolean
  /** Language asked for, with `language`. */
  readonly to?: string
  /** Names the language asked for, with `language`. */
  readonly names?: boolean
}

const BLANK: Partial<Record<keyof PhraseRule, undefined>> = {
  ...{ means: undefined, say: undefined, examples: undefined, wishes: undefined, asked: undefined },
  ...{ unsure: undefined, whole: undefined, alone: undefined, turns: undefined, excuse: undefined },
  ...{ impersonal: undefined, ends: undefined, question: undefined, to: undefined, names: undefined },
}

/** A row with every field written, in one order: what reads rows meets objects of one shape. */
export const wholeRule = (rule: PhraseRule): PhraseRule => ({ ...BLANK, ...rule }) as PhraseRule
