import type { OpenQuestion } from '../../domain/conversation.ts'
import type { Instant } from '../../domain/localTime.ts'
import type { LogEntry } from './log.ts'

/** What a page or a web chat shows of a conversation. */
export interface ConversationView {
  readonly person: string
  readonly firstName: string
  readonly lang: string
  readonly zone: string
  readonly organisation: { readonly name: string; readonly phone: string }
  /** First name of the referent, or the organisation's name when there is none. */
  readonly contact: string
  /** The last entries, in order. */
  readonly entries: readonly LogEntry[]
  readonly open: OpenQuestion | null
  readonly now: Instant
}

export type ViewConversation = (person: string) => Promise<ConversationView | null>
