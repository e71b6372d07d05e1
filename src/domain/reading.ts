/** What the person means to do, as `understand` reads it; the list is a contract (README, "What it understands"). */
export type Act =
  | 'confirm'
  | 'decline'
  | 'reschedule'
  | 'human'
  | 'who'
  | 'stop'
  | 'resume'
  | 'help'
  | 'my_data'
  | 'erase'
  | 'language'
  | 'repeat'
  | 'skip'
  | 'undo'
  | 'appointments'
  | 'urgent'
  | 'answer'
  | 'unknown'

/** What the bot asked last: it decides what a bare "oui" or a bare date means. */
export type Asked = 'checkpoint' | 'slot' | 'choice' | 'open' | 'stopped' | 'none'

export type SafetyKind = 'suicide' | 'violence' | 'child' | 'shelter' | 'medical' | 'harassment'

/** A stretch of local time. Dates `YYYY-MM-DD`, both included, absent = any date; times `HH:MM`, local to the person. */
export interface Window {
  readonly from?: string
  readonly to?: string
  /** 1 (Monday) to 7, for a day that comes back every week. */
  readonly weekday?: number
  /** An exact time; without it `after` and `before` bound the day. */
  readonly at?: string
  readonly after?: string
  readonly before?: string
}

export interface Wish {
  readonly wanted: readonly Window[]
  readonly refused: readonly Window[]
}

/** One message, understood. `ask` says that it is uncertain and must be put to the person before anything is done. */
export interface Reading {
  readonly act: Act
  readonly wish: Wish | null
  readonly safety: SafetyKind | null
  readonly ask: boolean
  /** Index, from 0, of the button that was meant. */
  readonly choice?: number
  /** Language asked for, with act `language` (BCP 47). */
  readonly to?: string
}

export interface ToUnderstand {
  readonly text: string
  readonly asked: Asked
  /** Labels of the buttons shown, in the person's language. */
  readonly options?: readonly string[]
  /** ISO instant with offset. */
  readonly now: string
  /** IANA zone of the person. */
  readonly zone: string
  /** The language (BCP 47) in which they most likely write; French is read in every one. */
  readonly lang: string
  /** Others that they may write in, the likeliest first. */
  readonly also?: readonly string[]
}

/** Seen before anything is written, without state: danger, a social security number, the word "urgence". */
export interface Alarm {
  readonly safety: SafetyKind | null
  readonly nir: boolean
  readonly urgent: boolean
  /** Language (BCP 47) that words in danger are plainly written in: its card is given too. */
  readonly lang?: string
}
