import type { State } from '../domain/conversation.ts'
import type { Known } from '../domain/facts.ts'
import type { Instant } from '../domain/localTime.ts'
import type { PlannedMessage } from '../domain/plannedMessage.ts'
import type { Forecast, ReminderRule } from '../domain/planning.ts'
import type { Territory } from '../domain/territory.ts'
import type { PlanChange } from './cases.ts'
import type { Outbox } from './outbox.ts'
import type { Clock } from './ports/clock.ts'
import { forecastOf, heldBack, plannedOf } from '../domain/planning.ts'
import { firstState } from '../domain/conversation.ts'
import { calendarOf } from '../domain/office.ts'
import { CROWD, spread } from '../domain/spread.ts'

export interface PlanPorts {
  readonly known: (person: string) => Promise<Known | null>
  readonly territoryOf: (id: string) => Territory
  readonly rules: readonly ReminderRule[]
  readonly outbox: Outbox
  readonly clock: Clock
  /** Off in a demonstration: everybody's reminder leaves at its hour. */
  readonly spreads: boolean
  readonly stateOf: (person: string) => Promise<State | null>
}

/** Facts and rules give messages: those that are wanted are put, those that no longer are withdrawn. Planning twice is harmless. */
export function planMessages(ports: PlanPorts): (person: string) => Promise<void> {
  return async (person) => {
    const [known, existing] = await Promise.all([ports.known(person), ports.outbox.of(person)])
    if (known === null) return
    const change = planChange(ports, { known, existing, now: ports.clock.now() })
    const stands = await standing(ports, known, existing)
    const fresh = change.put.filter(({ id }) => !stands.has(id))
    const put = ports.spreads ? await spreadOut(ports, known, fresh) : fresh
    await ports.outbox.apply({ ...change, put })
  }
}

/** Ids that planning leaves as they are; what was withdrawn comes back, but not while the person is reminded of nothing. */
async function standing(
  { stateOf }: PlanPorts,
  { person }: Known,
  existing: readonly PlannedMessage[],
): Promise<ReadonlySet<string>> {
  const kept = existing.filter(({ status }) => status !== 'withdrawn')
  if (kept.length === existing.length) return new Set(kept.map(({ id }) => id))
  const state = (await stateOf(person.id)) ?? firstState(person.language)
  const held = heldBack(state, person, '') !== null
  return new Set((held ? existing : kept).map(({ id }) => id))
}

/** Those of an hour in which a thousand leave already go a little later. */
async function spreadOut(
  { outbox, territoryOf }: PlanPorts,
  { person }: Known,
  messages: readonly PlannedMessage[],
): Promise<readonly PlannedMessage[]> {
  const calendar = { ...calendarOf(territoryOf(person.territory)), zone: person.zone }
  return await Promise.all(
    messages.map(async (message) => {
      if (message.status !== 'due' || (await outbox.leavingWithin(message.at)) < CROWD) return message
      const { at, lastUseful } = message
      return { ...message, at: spread(at, { person: person.id, lastUseful, calendar }) }
    }),
  )
}

export interface Planning {
  readonly known: Known
  /** Messages of the person, whatever became of them: what has left changes what is still wanted. */
  readonly existing: readonly PlannedMessage[]
  readonly now: Instant
}

/** What planning would change, so that an act can write it in its own transaction. */
export function planChange(
  ports: Pick<PlanPorts, 'rules' | 'territoryOf'>,
  { known, existing, now }: Planning,
): PlanChange {
  const forecasts = forecastsOf(ports, { known, existing, now })
  const wanted = new Set(forecasts.filter(stays).map(({ id }) => id))
  const reasons = new Map(forecasts.map(({ id, reason }) => [id, reason]))
  const withdraw = existing
    .filter(({ what, status, id }) => what.kind === 'reminder' && status === 'due' && !wanted.has(id))
    .map(({ id, person }) => ({ id, person, reason: reasons.get(id) ?? 'moved' }))
  return { put: forecasts.flatMap(placed), withdraw }
}

/** Everything that the rules give for the checkpoints of a person, whatever becomes of it. */
export function forecastsOf(
  { rules, territoryOf }: Pick<PlanPorts, 'rules' | 'territoryOf'>,
  { known: { person, checkpoints }, existing, now }: Planning,
): readonly Forecast[] {
  const calendar = { ...calendarOf(territoryOf(person.territory)), zone: person.zone }
  const setting = { now, calendar, planned: existing }
  return checkpoints.flatMap((checkpoint) => forecastOf(checkpoint, rules, setting))
}

/** The sender itself drops what is too late: it may be about to leave. */
const stays = ({ outcome, reason }: Forecast): boolean => outcome === 'send' || reason === 'too late'

/** Never silent: what is already too late or merged is listed as such. */
function placed(forecast: Forecast): readonly PlannedMessage[] {
  const { at, outcome, reason, due } = forecast
  if (outcome === 'send' && at !== null) return [plannedOf({ ...forecast, at })]
  const ended = { ...plannedOf({ ...forecast, at: due }), reason }
  if (outcome === 'merge') return [{ ...ended, status: 'merged' }]
  return reason === 'too late' ? [{ ...ended, status: 'expired' }] : []
}
