import type { Instant, LocalDate, LocalDateTime, LocalTime } from './localTime.ts'
import type { Alarm, Asked, Reading, Window } from './reading.ts'
import type { Frame } from './frame.ts'
import type { Done } from './done.ts'
import type { DomainEvent } from './event.ts'
import { MAIN, spokenIn } from './language.ts'

/**
 * A value that a sentence needs; how it is said belongs to the language (`dialogs/speech.ts`). What dates and hours say beside
 * themselves depends on who reads them, and `reader.ts` writes it for every value alike: with `today` a far date says its
 * year, with its `zone` an hour says whose it is, with `own` what it is for a reader elsewhere (no window: it cannot be told).
 */
export type Param =
  | string
  | number
  | { readonly date: LocalDate; readonly today?: LocalDate }
  | {
      readonly moment: LocalDateTime
      readonly today?: LocalDate
      readonly zone?: string
      readonly own?: LocalDateTime
    }
  | { readonly time: LocalTime; readonly zone?: string }
  | {
      readonly windows: readonly Window[]
      readonly today?: LocalDate
      readonly zone?: string
      readonly own?: readonly Window[]
    }
  /** The name of a zone, for a reader of another. */
  | { readonly clock: string }
  | { readonly line: Line }

export type Params = Readonly<Record<string, Param>>

/** A button: what it stands for, and the key of its label. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly params?: Params
}

/** The button that hides the conversation. A channel that can hide does so when it is pressed: no turn is made of it. */
export const HIDE = 'menu.hide'

/** Something to say, before it has words: a key of `locales/`, its values, and the buttons of a question. */
export interface Line {
  readonly key: string
  readonly params?: Params
  readonly choices?: readonly Choice[]
  /** Language (BCP 47) of this one line, when it is not the conversation's. */
  readonly lang?: string
  /** What a question waits for; its presence makes the line a question. */
  readonly asks?: Asked
  /** Said only if the event of this rank (in the turn) was accepted. */
  readonly ifApplied?: number
}

/** A line in words, as a channel shows it. Line breaks are `\n`; the text is plain, never Markdown. */
export interface Utterance {
  readonly text: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly key: string
}

/** The question now open: the log number it was shown under, and what it waits for. */
export interface OpenQuestion {
  readonly seq: number
  readonly asks: Asked
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly at: Instant
  /** Set when this question was laid over another that still waited for an answer. */
  readonly over?: boolean
}

/** A purpose that a person agrees to or refuses; silence is `unasked`, "plus tard" is `later` and counts as not answered. */
export interface Consent {
  readonly reminders: 'unasked' | 'yes' | 'no' | 'later'
  /** When and in which words' version it was answered. */
  readonly at?: Instant
  readonly words?: string
}

export type ContactHours = 'any' | 'morning' | 'afternoon' | 'evening'

/** Everything that the bot remembers of a conversation between two turns; plain data, and the same after JSON and back. */
export interface State {
  /** Language (BCP 47) in which they are spoken to. */
  readonly lang: string
  /** Language that they asked for and that is not spoken here: it may be the one in which they write. */
  readonly asksFor?: string
  /** The robot has said that it is one. */
  readonly greeted: boolean
  readonly noticed: boolean
  readonly consent: Consent
  readonly hours: ContactHours | null
  /** "stop" was said: nothing leaves unasked until the person comes back. */
  readonly stopped: boolean
  /** Conversations in progress; the last one is being talked about, those below wait. */
  readonly frames: readonly Frame[]
  readonly open: OpenQuestion | null
  /** Misunderstandings in a row; from two on a human is offered. */
  readonly misses: number
  /** Key of the last question or information said, to say it again on demand. */
  readonly lastSaid: readonly Line[]
  /** Local date of the last safety card: nothing unasked leaves that day. */
  readonly quietOn?: LocalDate
  /** Local date on which the person last went on after a card; null when none has been gone on from since it was shown. */
  readonly goneOn?: LocalDate | null
  /** Instant of the person's last own words. */
  readonly lastHeard?: Instant
  /** The button that was answered last, if nothing was heard since: pressed twice, it counts once. */
  readonly pressed?: Press | null
  /** What the person did in the last 24 hours, the latest last: it may be undone. */
  readonly done?: readonly Done[]
}

/** A button that was pressed: of the question with this log number. */
export interface Press {
  readonly choice: string
  readonly question: number
  readonly at: Instant
}

/** What came in, before it is understood. `shown` is the last question that this device had been shown. */
export type Incoming =
  | { readonly kind: 'words'; readonly text: string; readonly shown: number | null }
  | { readonly kind: 'choice'; readonly choice: string; readonly question: number }
  | { readonly kind: 'opening' }

/** What the dialogs answer to: words with their reading, a button, an opening, or something due. */
export type Heard =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly reading: Reading
      readonly alarm: Alarm
      readonly shown: number | null
      /** A bank account in it was replaced by dots before anything was written. */
      readonly masked?: true
      /** The operator of the channel keeps what was written there, whatever is masked here. */
      readonly keptElsewhere?: true
    }
  | { readonly kind: 'choice'; readonly choice: string; readonly question: number }
  | { readonly kind: 'opening' }
  | { readonly kind: 'due'; readonly message: Due }
  | { readonly kind: 'refused'; readonly event: DomainEvent; readonly ref: string }

/** What the bot says first: a reminder, or a human's answer that it carries. */
export type Due =
  | { readonly kind: 'reminder'; readonly rule: string; readonly checkpoint: string; readonly late: boolean }
  | {
      readonly kind: 'accepted'
      readonly request: string
      readonly checkpoint: string
      readonly at: LocalDateTime
      readonly before: LocalDateTime
    }
  | {
      readonly kind: 'countered'
      readonly request: string
      readonly version: number
      readonly checkpoint: string
      readonly at: LocalDateTime
    }
  | { readonly kind: 'answered'; readonly request: string; readonly by: string; readonly words: string }

/** The result of one turn of the dialogs: nothing has been done yet. */
export interface Outcome {
  readonly state: State
  readonly events: readonly DomainEvent[]
  readonly lines: readonly Line[]
}

/** The state of somebody to whom the bot has never spoken, in their language (BCP 47) or, if it is not spoken, the main one. */
export function firstState(lang: string): State {
  return {
    lang: spokenIn(lang) ?? MAIN,
    greeted: false,
    noticed: false,
    consent: { reminders: 'unasked' },
    hours: null,
    stopped: false,
    frames: [],
    open: null,
    misses: 0,
    lastSaid: [],
  }
}

/**
 * The languages in which a person may write, the likeliest first. They may differ from the one in which they are spoken to:
 * whoever writes Arabic is answered in French until they ask for English.
 */
export function writtenIn({ lang, asksFor }: State, ofCaseload: string): readonly [string, ...string[]] {
  const isChosen = lang !== (spokenIn(ofCaseload) ?? MAIN)
  const all = [...(asksFor === undefined ? [] : [asksFor]), ...(isChosen ? [lang] : []), ofCaseload, lang]
  const [first = lang, ...others] = new Set(all)
  return [first, ...others]
}
