import type { Instant } from '../../domain/localTime.ts'
import type { Asked } from '../../domain/reading.ts'
import type { Delivery } from './deliver.ts'

/** One line of a conversation's log; `seq` grows by one from 1, and a reader stops at the first gap. */
export interface LogEntry {
  readonly person: string
  readonly seq: number
  readonly from: 'bot' | 'person'
  readonly text: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly asks: Asked | null
  /** Key of `locales/` of a bot's line; empty for a person's. */
  readonly about: string
  readonly at: Instant
  /** Direct Line's own id of the activity, echoed so that a client can tell "sent". */
  readonly clientId?: string
  /** Not said after all, since what it was about had moved: holds its number, is shown to nobody. */
  readonly dropped?: true
  readonly delivery?: Delivery
}

export interface Log {
  /** Inserts under person and number; twice is once. */
  append(entries: readonly LogEntry[]): Promise<void>
  /** Entries after a number, in order, up to the first gap. */
  read(person: string, after: number, limit: number): Promise<readonly LogEntry[]>
  /** Notes what a connector answered, when it did not simply take the line. */
  mark(person: string, seq: number, delivery: Delivery): Promise<void>
  /** Calls when something may have been added, from any process; returns how to stop. */
  watch(person: string, changed: () => void): () => void
}
