import type { OpenQuestion, Outcome } from '../domain/conversation.ts'
import type { Facts } from '../domain/facts.ts'
import type { FinishTurn } from './finishTurn.ts'
import type { Address, TodoLine } from './ports/deliver.ts'
import type { Clock } from './ports/clock.ts'
import type { Conversations, Stored, Todo } from './ports/conversations.ts'
import type { LoadFacts } from './ports/facts.ts'
import type { Say } from './ports/dialogs.ts'
import { firstState } from '../domain/conversation.ts'

/** What a turn decides, from what was read; it may be asked again after a lost race. Null: there is nothing to do. */
export type Decide = (stored: Stored, facts: Facts) => Promise<Decision | null> | Decision | null

export interface Decision {
  readonly outcome: Outcome
  /** What the person said, as it may be written; null when the bot speaks first. */
  readonly heard: { readonly text: string; readonly clientId?: string } | null
  readonly address: Address
}

export interface Written {
  readonly version: number
  readonly todo: Todo
}

/** The turn was written (and now has to be finished), had been before, or there was nothing to write. */
export type TurnResult =
  | { readonly kind: 'written'; readonly written: Written; readonly seq: number }
  | { readonly kind: 'known'; readonly seq: number }
  | { readonly kind: 'nothing' }

export interface TurnPorts {
  readonly conversations: Conversations
  readonly loadFacts: LoadFacts
  readonly say: Say
  readonly clock: Clock
  /** This run of the process: tells our own unfinished turns from a dead process's. */
  readonly run: string
  readonly finish: FinishTurn
  /** Writes first what is owed to the person; when anything was, the conversation is read again. */
  readonly settle?: (person: string) => Promise<boolean>
}

export type RunTurn = (about: { person: string; key: string }, decide: Decide) => Promise<TurnResult>

/** Enough for 256 rivals on one conversation; beyond, the message is given back to the channel, which sends it again. */
const MOST_RACES = 300

/**
 * The one write of a turn: load, decide, compare-and-set; a lost race begins again, since nothing had been done.
 * A turn left unfinished (by a crash) is finished first. Rejects when the store does not answer: nothing is acknowledged.
 */
export function runTurn(ports: TurnPorts): RunTurn {
  return async ({ person, key }, decide) => {
    for (let race = 0; race < MOST_RACES; race += 1) {
      const result = await attempt(ports, { person, key }, decide)
      if (result !== 'lost') return result
    }
    throw new Error('The conversation moved too often; the message was not taken.')
  }
}

async function attempt(
  ports: TurnPorts,
  { person, key }: { person: string; key: string },
  decide: Decide,
): Promise<TurnResult | 'lost'> {
  const now = ports.clock.now()
  const [loaded, facts] = await Promise.all([
    ports.conversations.load(person, key),
    ports.loadFacts(person, now),
  ])
  if (facts === null) return { kind: 'nothing' }
  if (loaded === null) {
    await ports.conversations.create(person, firstState(facts.person.language))
    return 'lost'
  }
  if (loaded.todo !== null && (await ports.finish.leftBehind(loaded)) === 'moved') return 'lost'
  if ((await ports.settle?.(person)) === true) return 'lost'
  if (loaded.known !== null) return { kind: 'known', seq: loaded.known.seq }
  const decision = await decide(loaded, facts)
  if (decision === null) return { kind: 'nothing' }
  return await write(ports, { stored: loaded, key, now }, decision)
}

interface At {
  readonly stored: Stored
  readonly key: string
  readonly now: string
}

async function write(
  ports: TurnPorts,
  { stored, key, now }: At,
  { outcome, heard, address }: Decision,
): Promise<TurnResult | 'lost'> {
  const heardSeq = heard === null ? stored.seq : stored.seq + 1
  const lines = numbered(ports.say, outcome, heardSeq)
  const todo: Todo = {
    key,
    at: now,
    by: ports.run,
    since: ports.clock.real(),
    heard: heard === null ? null : { ...heard, seq: heardSeq },
    events: outcome.events,
    lines,
    address,
  }
  const state = { ...outcome.state, open: openAfter(outcome, lines, now) }
  const next = { key, seq: heardSeq + lines.length, state, todo, address }
  const won = await ports.conversations.write(stored.person, stored.version, next)
  if (!won) return 'lost'
  return {
    kind: 'written',
    written: { version: stored.version + 1, todo },
    seq: heard === null ? 0 : heardSeq,
  }
}

function numbered(say: Say, { lines, state }: Outcome, after: number): readonly TodoLine[] {
  return lines.map((line, index) => ({
    seq: after + 1 + index,
    utterance: say(line, state.lang),
    asks: line.asks ?? null,
    ifApplied: line.ifApplied ?? null,
    sendingAt: null,
  }))
}

/** The last line that asks is the question now open; a turn without one leaves the dialogs' own word on it. */
function openAfter({ state }: Outcome, lines: readonly TodoLine[], now: string): OpenQuestion | null {
  const asking = lines.findLast(({ asks }) => asks !== null)
  if (asking === undefined || asking.asks === null) return state.open
  const over = state.open?.over === true
  return {
    seq: asking.seq,
    asks: asking.asks,
    choices: asking.utterance.choices,
    at: now,
    ...(over && { over }),
  }
}
