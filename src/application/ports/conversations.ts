import type { State } from '../../domain/conversation.ts'
import type { DomainEvent } from '../../domain/event.ts'
import type { Instant } from '../../domain/localTime.ts'
import type { Address, TodoLine } from './deliver.ts'

/** What a written turn still has to do. */
export interface Todo {
  readonly key: string
  readonly at: Instant
  /** Run of the process that wrote it, and the real instant (ms). */
  readonly by: string
  readonly since: number
  readonly heard: { readonly seq: number; readonly text: string; readonly clientId?: string } | null
  readonly events: readonly DomainEvent[]
  readonly lines: readonly TodoLine[]
  readonly address: Address
}

export interface Stored {
  readonly person: string
  readonly version: number
  /** Last log number given. */
  readonly seq: number
  readonly state: State
  readonly todo: Todo | null
  /** Where the person was last heard, for what the bot says first. */
  readonly address: Address
  /** Set when the key asked for is already there: what was answered then. */
  readonly known: { readonly seq: number } | null
}

export interface NextStored {
  readonly key: string
  readonly seq: number
  readonly state: State
  readonly todo: Todo
  readonly address: Address
}

/** One document a person, with its version. */
export interface Conversations {
  /** Null for a person who has none yet. */
  load(person: string, key: string): Promise<Stored | null>
  create(person: string, state: State): Promise<void>
  /** Compare-and-set on the version; durable (majority) when true. */
  write(person: string, version: number, next: NextStored): Promise<boolean>
  /** Marks a connector's line as leaving; false when somebody else has. */
  markSending(
    person: string,
    version: number,
    line: { readonly seq: number; readonly at: number },
  ): Promise<boolean>
  /** The turn of that version is done; harmless when the conversation has moved on. */
  forget(person: string, version: number): Promise<void>
  /** Turns that nobody finished, written before that real instant (ms). */
  unfinished(before: number, limit: number): Promise<readonly string[]>
}
