import type { Draw } from '../domain/draw.ts'
import type { Facts } from '../domain/facts.ts'
import type {
  Heard,
  Incoming,
  Line,
  OpenQuestion,
  Outcome,
  State,
  Utterance,
} from '../domain/conversation.ts'
import type { DomainEvent } from '../domain/event.ts'
import type { Instant, LocalDateTime } from '../domain/localTime.ts'
import type { Alarm, Asked, Reading, ToUnderstand } from '../domain/reading.ts'

export type { Draw }

/** Words to a reading; the French one is pure, others may cross to a worker. */
export type Understand = (message: ToUnderstand) => Reading | Promise<Reading>

/** Danger, a social security number, "urgence": read before anything is written, without state. */
export type Alert = (text: string) => Alarm

/** The dialogs: pure, never run again for a turn that is written. */
export type Converse = (state: State, heard: Heard, facts: Facts, draw: Draw) => Outcome

/** A line in the words of a language; pages and the command get theirs through it too. */
export type Say = (line: Line, lang: string) => Utterance

/** `now` is the service's clock (a demonstration may move it); `real` is for leases, tokens and signatures, in ms. */
export interface Clock {
  now(): Instant
  real(): number
}

/** Where a person can be reached: our own log (page, web chat, terminal), or a connector with its opaque reference. */
export type Address =
  | { readonly channel: 'web' }
  | { readonly channel: 'botFramework'; readonly reference: Readonly<Record<string, unknown>> }

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

/** What a connector answered when a line was given to it. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string }

/** A line of a written turn, on its way. */
export interface TodoLine {
  readonly seq: number
  readonly utterance: Utterance
  readonly asks: Asked | null
  readonly ifApplied: number | null
  /** Null until a connector's line is about to leave; then the real instant (ms). */
  readonly sendingAt: number | null
  /** Who marked it: one of those who would send it wins. */
  readonly sendingBy?: string
}

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

/** The event was applied, or refused because the fact it was decided on has moved. */
export type Applied = 'applied' | 'refused'
export type ApplyEvent = (person: string, event: DomainEvent, id: EventId) => Promise<Applied>
export interface EventId {
  /** Message key and rank: applying twice is once. */
  readonly key: string
  readonly at: Instant
}

export type LoadFacts = (person: string, now: Instant) => Promise<Facts | null>

/** Gives a line to a connector. `Delivery` is what it answered; it never throws. */
export type Deliver = (
  address: Address,
  line: TodoLine,
  about: { readonly person: string },
) => Promise<Delivery>

/** One message to the service, from whichever channel. */
export interface TurnRequest {
  readonly person: string
  /** Identifies the message: the same key again is the same message. */
  readonly key: string
  readonly incoming: Incoming
  readonly address: Address
  readonly clientId?: string
}

/** `seq` is the log number of the person's own line, 0 when they said nothing; `known`, the message had been treated before. */
export interface TurnReply {
  readonly seq: number
  readonly known: boolean
}

/** Resolves once the turn is durable; `said` once its lines are in the log and gone to the connector. */
export type HandleTurn = (request: TurnRequest) => Promise<TurnReply & { readonly said: Promise<void> }>

/** A link's code, a visit (cookie) and a Direct Line token all lead to one of these. */
export type Visitor =
  | { readonly kind: 'person'; readonly person: string; readonly device: string }
  | { readonly kind: 'staff'; readonly email: string; readonly device: string }

export type LinkState =
  | { readonly state: 'fresh'; readonly for: LinkFor }
  | { readonly state: 'used' | 'expired'; readonly for: LinkFor }
  | { readonly state: 'unknown' }

export type LinkFor =
  { readonly kind: 'person'; readonly person: string } | { readonly kind: 'staff'; readonly email: string }

/** One-use links and what they open. Codes and visits are 128 random bits, stored hashed; all on real time, 48 h. */
export interface Visits {
  createLink(to: LinkFor): Promise<string>
  linkState(code: string): Promise<LinkState>
  /** Spends the code: one caller only gets the visit. */
  spendLink(code: string): Promise<{ readonly visit: string; readonly visitor: Visitor } | null>
  /** Null when unknown, past, or hidden; using it renews it. */
  visitor(visit: string): Promise<Visitor | null>
  /** Ends every web visit of a person ("Cacher cette discussion"). */
  hideAll(person: string): Promise<void>
}

/** A request as an adapter reached by HTTP sees it; the http adapter serves it. */
export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly cookies: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly ip: string
}

export interface WebReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Server-sent events: called once the headers are out; `closed` tells when the client left. */
  readonly stream?: (write: (chunk: string) => void, closed: AbortSignal) => void
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS'
  /** restify's pattern, e.g. `/c/:code`. */
  readonly path: string
  /** Which rate limit applies, and to whom (default: the caller's address). */
  readonly limit?: 'page' | 'api' | 'asset'
  handle(request: WebRequest): Promise<WebReply>
}

/** A socket asked for on a path; the adapter decides whether it is opened. */
export interface Upgrade {
  readonly path: string
  handle(
    request: import('node:http').IncomingMessage,
    socket: import('node:stream').Duplex,
    head: Buffer,
  ): void
}

/** What an advisor (or a duty desk) may do with a request, each on the version that was shown. */
export type Act =
  | { readonly act: 'accept'; readonly at: LocalDateTime }
  | { readonly act: 'propose'; readonly at: LocalDateTime }
  | { readonly act: 'answer'; readonly words: string }
  | { readonly act: 'take' }
  | { readonly act: 'close' }

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

/** What a link's page may say before it is opened: never a name. */
export interface LinkView {
  readonly state: LinkState['state']
  readonly kind: 'person' | 'staff'
  readonly lang: string
  readonly organisation: { readonly name: string; readonly phone: string } | null
}
export interface Links {
  view(code: string): Promise<LinkView>
  /** Spends the code, and lets the conversation begin (its welcome, or the message the link was sent for). */
  open(code: string): Promise<{ readonly visit: string; readonly visitor: Visitor } | null>
  /** "Ce n'est pas moi": that address is stopped and a task made; repeating it changes nothing. */
  disown(code: string): Promise<void>
  /** "Demander un nouveau lien": one task for the referent, however often it is pressed. */
  askAgain(code: string): Promise<void>
}
