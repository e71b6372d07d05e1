import type { ApplyEvent } from './ports/facts.ts'
import type { Clock } from './ports/clock.ts'
import type { Conversations, Stored, Todo } from './ports/conversations.ts'
import type { Deliver, Delivery, TodoLine } from './ports/deliver.ts'
import type { Log, LogEntry } from './ports/log.ts'
import type { DomainEvent } from '../domain/event.ts'

/** What the channel answered to each line of a turn. */
export interface Finished {
  readonly deliveries: readonly Delivery[]
}

export interface FinishTurn {
  /** Carries out a turn just written by this process. */
  now(person: string, version: number, todo: Todo): Promise<Finished>
  /** Carries out what a load found unfinished; `moved` when it has to be loaded again. */
  leftBehind(stored: Stored): Promise<'done' | 'moved'>
  /** Writes that the turns done since the last call are done, so that nobody looks at them again. */
  forgetDone(): Promise<void>
}

export interface FinishPorts {
  readonly conversations: Conversations
  readonly log: Log
  readonly apply: ApplyEvent
  readonly deliver: Deliver
  readonly clock: Clock
  readonly run: string
  /** Whether another run of the program is still alive; a dead one's lines on their way are uncertain. */
  readonly alive: (run: string) => boolean
  /** Nobody else serves this store: that a turn is done can be written later, with others. */
  readonly alone: boolean
  /** Makes a task for the operator of an event that could not be applied. */
  readonly park: (person: string, event: DomainEvent, fault: unknown) => Promise<void>
  /** Starts the turn that says what is true now; the words of the event reach the advisor all the same. */
  readonly sayMoved: (person: string, key: string, events: readonly DomainEvent[]) => Promise<void>
  readonly sleep: (ms: number) => Promise<void>
}

/** A delivery may take 40 s (waits on 429, then a deadline of 10 s); a line that leaves for longer belongs to nobody. */
const LEAVING_MS = 45_000
const TRIES = 5
const TRYING_MS = 30_000

/** Apply, say, forget: each repeatable, so that whoever finds a written turn can finish it. */
export function finishTurn(ports: FinishPorts): FinishTurn {
  /** Versions that this process has finished: the next turn need not look at them again. */
  const done = new Map<string, number>()
  const forgettable = new Map<string, number>()

  const carryOut = async (person: string, version: number, todo: Todo): Promise<Finished> => {
    const refused = await applyAll(ports, person, todo)
    const deliveries = await sayAll(ports, { person, version, todo }, refused)
    const moved = todo.events.filter((_, rank) => refused.has(rank))
    done.set(person, version)
    if (moved.length > 0) await sayMoved(person, `${todo.key}/moved`, moved)
    else if (isWaitedFor(ports, todo)) await ports.conversations.forget(person, version)
    else forgettable.set(person, version)
    return { deliveries }
  }

  /** The old turn stays in the store until this one is written over it: a crash in between finds it again. */
  const sayMoved = async (person: string, key: string, moved: readonly DomainEvent[]): Promise<void> => {
    try {
      await ports.sayMoved(person, key, moved)
    } finally {
      done.delete(person)
    }
  }

  return {
    now: carryOut,

    async leftBehind({ person, version, todo }) {
      if (todo === null || done.get(person) === version) return 'done'
      if (isLeaving(ports, todo)) {
        await ports.sleep(100)
        return 'moved'
      }
      await carryOut(person, version, todo)
      return 'moved'
    },

    async forgetDone() {
      const finished = [...forgettable]
      forgettable.clear()
      await Promise.all(finished.map(([person, version]) => ports.conversations.forget(person, version)))
      for (const [person, version] of finished) if (done.get(person) === version) done.delete(person)
    },
  }
}

/** Another process waits while lines are on their way to a connector (see below): it is told at once that they are gone. */
const isWaitedFor = ({ alone }: FinishPorts, { address, lines }: Todo): boolean =>
  !alone && address.channel !== 'web' && lines.length > 0

/** A line is on its way in a process that lives: it is waited for, not doubled. */
function isLeaving({ clock, alive, run }: FinishPorts, { lines, by }: Todo): boolean {
  if (by !== run && !alive(by)) return false
  return lines.some(({ sendingAt }) => sendingAt !== null && clock.real() - sendingAt < LEAVING_MS)
}

async function applyAll(ports: FinishPorts, person: string, todo: Todo): Promise<ReadonlySet<number>> {
  const refused = new Set<number>()
  for (const [rank, event] of todo.events.entries()) {
    const id = { key: `${todo.key}#${rank}`, at: todo.at }
    if ((await applyOrPark(ports, person, event, id)) === 'refused') refused.add(rank)
  }
  return refused
}

/** Five tries or 30 s, then a task for the operator: a person is never blocked for ever. */
async function applyOrPark(
  ports: FinishPorts,
  person: string,
  event: DomainEvent,
  id: { readonly key: string; readonly at: string },
): Promise<'applied' | 'refused'> {
  const since = ports.clock.real()
  for (let tries = 1; ; tries += 1) {
    try {
      return await ports.apply(person, event, id)
    } catch (fault) {
      if (tries >= TRIES || ports.clock.real() - since > TRYING_MS) {
        await ports.park(person, event, fault)
        return 'applied'
      }
      await ports.sleep(50 * 2 ** tries)
    }
  }
}

interface Saying {
  readonly person: string
  readonly version: number
  readonly todo: Todo
}

async function sayAll(ports: FinishPorts, saying: Saying, refused: ReadonlySet<number>): Promise<Delivery[]> {
  const entries = entriesOf(saying, refused)
  const logged = entries.length > 0 ? ports.log.append(entries) : Promise.resolve()
  const [deliveries] = await Promise.all([deliverAll(ports, saying, { refused, logged }), logged])
  return deliveries
}

interface Logging {
  readonly refused: ReadonlySet<number>
  readonly logged: Promise<void>
}

/** In order; our own log is written meanwhile, and a mark on one of its lines only after that. */
async function deliverAll(
  ports: FinishPorts,
  saying: Saying,
  { refused, logged }: Logging,
): Promise<Delivery[]> {
  if (saying.todo.address.channel === 'web') return saying.todo.lines.map(() => ({ kind: 'delivered' }))
  const deliveries: Delivery[] = []
  for (const line of saying.todo.lines) {
    if (isDropped(line, refused)) continue
    const delivery = await sayToConnector(ports, saying, line)
    if (delivery.kind !== 'delivered') {
      await logged
      await ports.log.mark(saying.person, line.seq, delivery)
    }
    deliveries.push(delivery)
  }
  return deliveries
}

/** Marked as leaving first, by compare-and-set; whoever finds the mark after a crash closes the line without sending it. */
async function sayToConnector(
  ports: FinishPorts,
  { person, version, todo }: Saying,
  line: TodoLine,
): Promise<Delivery> {
  if (line.sendingAt !== null) return { kind: 'uncertain', reason: 'process ended while sending' }
  const mine = await ports.conversations.markSending(person, version, {
    seq: line.seq,
    at: ports.clock.real(),
  })
  if (!mine) return await toldByAnother(ports, person, line)
  return await ports.deliver(todo.address, line, { person })
}

/** Another process took the line, and notes what becomes of it. */
async function toldByAnother({ log }: FinishPorts, person: string, { seq }: TodoLine): Promise<Delivery> {
  const [entry] = await log.read(person, seq - 1, 1)
  return entry?.delivery ?? { kind: 'delivered' }
}

const isDropped = ({ ifApplied }: TodoLine, refused: ReadonlySet<number>): boolean =>
  ifApplied !== null && refused.has(ifApplied)

function entriesOf({ person, todo }: Saying, refused: ReadonlySet<number>): readonly LogEntry[] {
  const said = todo.lines.map((line) =>
    botEntry(person, todo.at, { line, dropped: isDropped(line, refused) }),
  )
  return todo.heard === null ? said : [personEntry(person, todo.at, todo.heard), ...said]
}

function botEntry(
  person: string,
  at: string,
  { line, dropped }: { readonly line: TodoLine; readonly dropped: boolean },
): LogEntry {
  const { seq, utterance, asks } = line
  if (dropped) return { person, seq, from: 'bot', text: '', choices: [], asks: null, about: '', at, dropped }
  return {
    person,
    seq,
    from: 'bot',
    text: utterance.text,
    choices: utterance.choices,
    asks,
    about: utterance.key,
    at,
  }
}

function personEntry(person: string, at: string, heard: NonNullable<Todo['heard']>): LogEntry {
  const { seq, text, clientId } = heard
  const entry: LogEntry = { person, seq, from: 'person', text, choices: [], asks: null, about: '', at }
  return clientId === undefined ? entry : { ...entry, clientId }
}
