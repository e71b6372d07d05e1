import type { State } from '../domain/conversation.ts'
import type { Facts } from '../domain/facts.ts'
import type { Calendar } from '../domain/gate.ts'
import type { Instant } from '../domain/localTime.ts'
import type { MessageOutcome, PlannedMessage } from '../domain/plannedMessage.ts'
import type { ReminderRule } from '../domain/planning.ts'
import type { FinishTurn } from './finishTurn.ts'
import type { Leases, Outbox, Taken } from './outbox.ts'
import type { Clock } from './ports/clock.ts'
import type { Converse } from './ports/dialogs.ts'
import type { Delivery } from './ports/deliver.ts'
import type { Draw } from '../domain/draw.ts'
import type { Log } from './ports/log.ts'
import type { Stored } from './ports/conversations.ts'
import type { Decision, RunTurn } from './turn.ts'
import { inChosenHours } from '../domain/contactHours.ts'
import { isOpen, nextOpening } from '../domain/gate.ts'
import { addDays, addDuration, instantOf, toEpoch } from '../domain/localTime.ts'
import { calendarOf } from '../domain/office.ts'
import { heldBack } from '../domain/planning.ts'

export interface SendPorts {
  readonly outbox: Outbox
  readonly leases: Leases
  readonly clock: Clock
  readonly converse: Converse
  readonly draw: Draw
  readonly log: Log
  readonly runTurn: RunTurn
  readonly finish: FinishTurn
  readonly rules: readonly ReminderRule[]
  readonly queue: <T>(person: string, task: () => Promise<T>) => Promise<T>
  /** Told of a message that could not be treated; it is tried again. */
  readonly failed: (fault: unknown) => void
}

/** What a run of the sender did with one message. */
export interface Sent {
  readonly message: PlannedMessage
  readonly outcome: MessageOutcome
  readonly at: Instant
}

/** No larger than what is in flight: what an open intent names after a crash is uncertain. */
const GROUP = 50

/** Takes what is due in the shards that it leases, group by group, until nothing is; a send is a turn of the bot. */
export function sendDueMessages(ports: SendPorts): () => Promise<readonly Sent[]> {
  return async () => {
    const shards = await ports.leases.hold()
    const sent: Sent[] = []
    for (;;) {
      const group = await ports.outbox.due(ports.clock.now(), shards, GROUP)
      if (group.length === 0) return sent
      const intent = await ports.outbox.openIntent(
        group.map(({ id }) => id),
        shards,
      )
      if (intent === null) return sent
      const now = ports.clock.now()
      const taken = await Promise.all(group.map((message) => sendOrTryAgain(ports, message, group)))
      await ports.outbox.close(intent, taken, now)
      sent.push(...ended(group, taken, now))
    }
  }
}

function ended(group: readonly PlannedMessage[], taken: readonly Taken[], at: Instant): readonly Sent[] {
  return taken.flatMap((one, index) => {
    const message = group[index]
    return one.kind === 'ended' && message !== undefined ? [{ message, outcome: one.outcome, at }] : []
  })
}

/** One message that cannot be treated holds up no other: it stays due, a little later. */
async function sendOrTryAgain(
  ports: SendPorts,
  message: PlannedMessage,
  group: readonly PlannedMessage[],
): Promise<Taken> {
  try {
    return await sendOrMerge(ports, message, group)
  } catch (fault) {
    ports.failed(fault)
    const { id, person } = message
    return { id, person, kind: 'later', at: addDuration(ports.clock.now(), TRY_AGAIN), reason: 'failed' }
  }
}

const TRY_AGAIN = 'PT5M'

/** After an outage several reminders of one date are due together: the last of them says it all. */
function sendOrMerge(
  ports: SendPorts,
  message: PlannedMessage,
  group: readonly PlannedMessage[],
): Promise<Taken> {
  const newer = group.find((other) => isAboutTheSame(message, other) && other.due > message.due)
  if (newer?.what.kind !== 'reminder') return send(ports, message)
  return Promise.resolve(end(message, 'merged', newer.what.rule))
}

const isAboutTheSame = ({ what: one }: PlannedMessage, { what: other }: PlannedMessage): boolean =>
  one.kind === 'reminder' && other.kind === 'reminder' && one.checkpoint === other.checkpoint

/** One compare-and-set for the person, under the message's own id: a "stop" that came in between wins. */
async function send(ports: SendPorts, message: PlannedMessage): Promise<Taken> {
  const { id, person } = message
  return await ports.queue(person, async () => {
    let refusal: Taken | null = null
    const result = await ports.runTurn({ person, key: id }, (stored, facts) => {
      refusal = whyNotNow(ports, message, { state: stored.state, facts })
      if (refusal !== null) return null
      const decided = decision(ports, message, { stored, facts })
      return decided.outcome.lines.length > 0 ? decided : null
    })
    if (result.kind === 'known') return outcome(message, await readOutcome(ports.log, person, result.seq))
    if (result.kind === 'nothing') return refusal ?? end(message, 'withdrawn', 'gone')
    const { version, todo } = result.written
    const { deliveries } = await ports.finish.now(person, version, todo)
    return outcome(message, deliveries)
  })
}

function decision(
  { converse, draw }: SendPorts,
  message: PlannedMessage,
  { stored, facts }: { stored: Stored; facts: Facts },
): Decision {
  const late = toEpoch(facts.now) - toEpoch(message.at) > LATE_MS
  const what = message.what.kind === 'reminder' ? { ...message.what, late } : message.what
  const outcome = converse(stored.state, { kind: 'due', message: what }, facts, draw)
  const waits = stored.state.stopped || facts.person.addressDisownedAt !== undefined
  return { outcome, heard: null, address: waits ? { channel: 'web' } : stored.address }
}

/** Behind the instant that was planned (not behind the rule: a message held for a reason is not late), the words own up to it. */
const LATE_MS = 3 * 3_600_000
/** A reminder waits while the person was writing. */
const TALKING = 'PT15M'

const end = ({ id, person }: PlannedMessage, outcome: MessageOutcome, reason: string | null): Taken => ({
  id,
  person,
  kind: 'ended',
  outcome,
  reason,
})

interface Read {
  readonly state: State
  readonly facts: Facts
}

/** Re-read at the last moment: the fact, consent, pause, the contact rules and the gate. */
function whyNotNow({ rules }: SendPorts, message: PlannedMessage, { state, facts }: Read): Taken | null {
  const { what } = message
  if (what.kind !== 'reminder') return null
  const found = facts.checkpoints.find(({ id }) => id === what.checkpoint)
  if (found === undefined || !message.id.endsWith(found.startsAt)) return end(message, 'withdrawn', 'moved')
  const rule = rules.find(({ id }) => id === what.rule)
  if (found.answer !== null && rule?.unlessAnswered !== false) return end(message, 'withdrawn', 'answered')
  const held = heldBack(state, facts.person, facts.today)
  if (held === 'postponed') return later(message, tomorrow(facts), 'postponed')
  if (held !== null) return end(message, 'withdrawn', held)
  const day = found.startsAt.slice(0, 10)
  return (
    closedOrTalking(message, state, facts) ?? (day === facts.today ? null : tooEarly(message, state, facts))
  )
}

function closedOrTalking(message: PlannedMessage, state: State, facts: Facts): Taken | null {
  const { now } = facts
  const calendar = calendarIn(facts)
  if (now > message.lastUseful) return end(message, 'expired', 'too late')
  if (!isOpen(now, calendar)) return later(message, nextOpening(now, calendar), 'postponed')
  if (state.lastHeard === undefined) return null
  const quiet = addDuration(state.lastHeard, TALKING)
  return quiet > now && quiet <= message.lastUseful ? later(message, quiet, 'talking') : null
}

/** Before the day itself, a reminder waits for the part of day that the person chose. */
function tooEarly(message: PlannedMessage, { hours }: State, { now, person }: Facts): Taken | null {
  const chosen = inChosenHours(now, hours, person.zone)
  return chosen > now && chosen <= message.lastUseful ? later(message, chosen, 'postponed') : null
}

const calendarIn = ({ territory, person }: Facts): Calendar => ({
  ...calendarOf(territory),
  zone: person.zone,
})

function tomorrow(facts: Facts): Instant {
  const { zone } = facts.person
  return nextOpening(instantOf(`${addDays(facts.today, 1)}T00:00`, zone), calendarIn(facts))
}

function later(message: PlannedMessage, at: Instant, reason: string): Taken {
  if (at > message.lastUseful) return end(message, 'expired', 'too late')
  return { id: message.id, person: message.person, kind: 'later', at, reason }
}

/** The worst answer of the channel to the lines of the message is its outcome. */
function outcome(message: PlannedMessage, deliveries: readonly Delivery[]): Taken {
  const bad = deliveries.find(({ kind }) => kind !== 'delivered')
  if (bad === undefined || bad.kind === 'delivered') return end(message, 'delivered', null)
  return end(message, bad.kind, bad.reason)
}

/** Already written before a crash: what the connector answered, if not simply yes, stands in the log. */
async function readOutcome(log: Log, person: string, first: number): Promise<readonly Delivery[]> {
  const entries = await log.read(person, first - 1, 5)
  return entries.filter(({ from }) => from === 'bot').flatMap(({ delivery }) => delivery ?? [])
}
