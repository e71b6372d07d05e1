import type { Checkpoint } from './caseload.ts'
import type { ContactHours } from './conversation.ts'
import type { LocalDateTime } from './localTime.ts'
import type { Window } from './reading.ts'

/**
 * What a turn decided, in the past tense: applied once, after the turn is written. `ref` is the number of the
 * request that a human will answer, drawn with the turn. `version` is that of the fact the person was told; `words` are
 * the person's own (or the button's), kept so that a human reads them even when the fact has moved meanwhile.
 */
export type DomainEvent =
  | { readonly type: 'consent_given'; readonly purpose: 'reminders'; readonly words: string }
  | { readonly type: 'consent_withdrawn'; readonly purpose: 'reminders' }
  | { readonly type: 'messages_stopped' }
  | { readonly type: 'messages_resumed' }
  | { readonly type: 'hours_chosen'; readonly hours: ContactHours }
  | { readonly type: 'language_chosen'; readonly lang: string }
  | {
      readonly type: 'checkpoint_confirmed'
      readonly checkpoint: string
      readonly version: number
      readonly words: string
    }
  | {
      readonly type: 'checkpoint_declined'
      readonly checkpoint: string
      readonly version: number
      readonly ref: string
      readonly words: string
    }
  | { readonly type: 'reason_given'; readonly ref: string; readonly reason: string }
  | {
      readonly type: 'date_wished'
      readonly checkpoint: string
      readonly version: number
      readonly ref: string
      readonly wanted: readonly Window[]
      readonly refused: readonly Window[]
      readonly words: string
    }
  /** A published hour was chosen: `at` is it as the person read it, `before` the date that it replaces. */
  | {
      readonly type: 'slot_taken'
      readonly checkpoint: string
      readonly version: number
      readonly slot: string
      readonly at: LocalDateTime
      readonly before: LocalDateTime
      readonly ref: string
      readonly words: string
    }
  | {
      readonly type: 'lateness_announced'
      readonly checkpoint: string
      readonly version: number
      readonly ref: string
      readonly words: string
    }
  | {
      readonly type: 'help_requested'
      readonly ref: string
      readonly words: string
      readonly how: ReplyBy
      /** To be answered on the next open day: a letter gives a time limit. */
      readonly urgent?: true
    }
  | { readonly type: 'counter_accepted'; readonly request: string; readonly version: number }
  | { readonly type: 'counter_refused'; readonly request: string; readonly version: number }
  | { readonly type: 'safety_card_shown' }
  | {
      readonly type: 'answer_withdrawn'
      readonly checkpoint: string
      readonly version: number
      /** The answer that stood before, and stands again. */
      readonly answer: Checkpoint['answer']
      /** Of the request that the answer had made. */
      readonly ref: string | null
      readonly words: string
    }
  | {
      readonly type: 'request_withdrawn'
      readonly ref: string
      readonly version: number
      readonly words: string
    }
  | { readonly type: 'consent_reopened'; readonly purpose: 'reminders' }

/** How a person wants the answer of a human. */
export type ReplyBy = 'here' | 'phone' | 'next_appointment'
