import type { Instant } from '../domain/localTime.ts'
import type { Owe } from './danger.ts'
import type { FinishTurn } from './finishTurn.ts'
import type { Clock } from './ports/clock.ts'
import type { Decide, RunTurn } from './turn.ts'
import { localDate } from '../domain/localTime.ts'

export interface OwedPorts {
  readonly clock: Pick<Clock, 'now'>
  /** Writes a turn without looking at what is owed. */
  readonly runTurn: RunTurn
  readonly finish: FinishTurn
  readonly queue: <T>(person: string, task: () => Promise<T>) => Promise<T>
}

/** What this process owes to people whose card came from memory: nothing unasked on that day. */
export interface Owed {
  readonly owe: Owe
  /** Writes what is owed to a person whose turn has just read the store; true when anything was. */
  settle(person: string): Promise<boolean>
  /** Writes all of it. Rejects when the store does not answer: what is not written is still owed. */
  settleAll(): Promise<void>
}

interface Debt {
  readonly account: string
  readonly at: Instant
  readonly person: () => Promise<string | null>
}

/** More people than are in danger within one outage of one process; beyond, the oldest goes. */
const MOST = 10_000

/**
 * Holds in memory who was shown a card and when, never a word. It is written as a turn before anything else is decided
 * of that person in this process, so that no reminder comes first; another process may send one in the seconds before.
 * The day is the person's own, whose zone only the store tells. Writing twice changes nothing. It is lost when the
 * process dies: the person has had the numbers, and may then be reminded of an appointment on that same day.
 */
export function owedQuiet(ports: OwedPorts): Owed {
  const debts = new Map<string, Debt>()
  const isOwed = (debt: Debt): boolean => debts.get(debt.account) === debt

  const pay = async (debt: Debt, person: string | null): Promise<void> => {
    if (person !== null && isOwed(debt)) await writeQuiet(ports, person, debt.at)
    if (isOwed(debt)) debts.delete(debt.account)
  }

  return {
    owe(account, person) {
      debts.delete(account)
      const [oldest] = debts.keys()
      if (debts.size >= MOST && oldest !== undefined) debts.delete(oldest)
      debts.set(account, { account, at: ports.clock.now(), person })
    },

    async settle(person) {
      if (debts.size === 0) return false
      const all = await Promise.all(
        [...debts.values()].map(async (debt) => [debt, await debt.person()] as const),
      )
      const theirs = all.filter(([, who]) => who === person)
      for (const [debt] of theirs) await pay(debt, person)
      return theirs.length > 0
    },

    async settleAll() {
      const paid = [...debts.values()].map(async (debt) => {
        const person = await debt.person()
        if (person === null) await pay(debt, null)
        else await ports.queue(person, () => pay(debt, person))
      })
      await Promise.all(paid)
    },
  }
}

async function writeQuiet({ runTurn, finish }: OwedPorts, person: string, at: Instant): Promise<void> {
  const result = await runTurn({ person, key: `quiet/${at}` }, quietSince(at))
  if (result.kind !== 'written') return
  const { version, todo } = result.written
  // It is written: a sweep finishes what fails from here on.
  await finish.now(person, version, todo).catch(() => undefined)
}

/** As after a card of the dialogs, but for its words: the log does not hold what was said without it. */
function quietSince(at: Instant): Decide {
  return ({ state, address }, { person }) => {
    const quietOn = localDate(at, person.zone)
    if (state.quietOn !== undefined && state.quietOn >= quietOn) return null
    const outcome = {
      state: { ...state, quietOn, ...(state.goneOn !== undefined && { goneOn: null }) },
      events: [{ type: 'safety_card_shown' }],
      lines: [],
    } as const
    return { outcome, heard: null, address }
  }
}
