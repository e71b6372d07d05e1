import type { State } from '../domain/conversation.ts'
import type { Instant } from '../domain/localTime.ts'
import type { MessageOutcome } from '../domain/plannedMessage.ts'
import type { Forecast } from '../domain/planning.ts'
import type { PlanPorts } from './planMessages.ts'
import { leaving } from '../domain/leaving.ts'
import { calendarOf } from '../domain/office.ts'
import { forecastsOf } from './planMessages.ts'

export interface ForecastPorts extends Pick<PlanPorts, 'known' | 'territoryOf' | 'rules' | 'outbox'> {
  readonly stateOf: (person: string) => Promise<State | null>
}

/** These have left, or tried to: nothing of them is still to come. */
const GONE: readonly (MessageOutcome | 'due' | undefined)[] = ['delivered', 'refused', 'uncertain']

/** What a person would still receive and when, and what they would not and why, as things stand; changes nothing. */
export function forecastMessages(
  ports: ForecastPorts,
): (person: string, now: Instant) => Promise<readonly Forecast[]> {
  return async (id, now) => {
    const [known, existing, state] = await Promise.all([
      ports.known(id),
      ports.outbox.of(id),
      ports.stateOf(id),
    ])
    if (known === null) return []
    const { person, checkpoints } = known
    const calendar = { ...calendarOf(ports.territoryOf(person.territory)), zone: person.zone }
    const all = forecastsOf(ports, { known, existing, now }).flatMap((forecast) => {
      const planned = existing.find((one) => one.id === forecast.id)
      if (GONE.includes(planned?.status)) return []
      const checkpoint = checkpoints.find((one) => one.id === forecast.checkpoint)
      const day = checkpoint?.startsAt.slice(0, 10) ?? ''
      return leaving(forecast, { planned, person, state, calendar, day })
    })
    return all.map((one) => mergedInto(one, all))
  }
}

/** Held back until a later one of the same date is due, a message is merged into it. */
function mergedInto(one: Forecast, all: readonly Forecast[]): Forecast {
  const { at, checkpoint, due } = one
  if (at === null) return one
  const newer = all.find(
    (other) => other.checkpoint === checkpoint && other.due > due && other.at !== null && other.at <= at,
  )
  return newer === undefined ? one : { ...one, at: null, outcome: 'merge', reason: newer.rule }
}
