import type { Person } from './caseload.ts'
import type { State } from './conversation.ts'
import type { Calendar } from './gate.ts'
import type { Instant, LocalDate } from './localTime.ts'
import type { PlannedMessage } from './plannedMessage.ts'
import type { Forecast } from './planning.ts'
import { inChosenHours } from './contactHours.ts'
import { firstState } from './conversation.ts'
import { nextOpening } from './gate.ts'
import { addDays, instantOf, localDate } from './localTime.ts'
import { heldBack } from './planning.ts'

/** What is known of a message beyond the rules that give it. */
export interface Standing {
  /** As it stands in the outbox, if it was planned. */
  readonly planned: PlannedMessage | undefined
  readonly person: Person
  /** What the person has told the bot; null before the first words. */
  readonly state: State | null
  readonly calendar: Calendar
  /** The checkpoint's day, local to the person. */
  readonly day: LocalDate
}

/** What becomes of a forecast as things stand: the sender, asked at each instant, comes to the same end. */
export function leaving(forecast: Forecast, standing: Standing): Forecast {
  const { planned, state } = standing
  if (forecast.outcome !== 'send' || forecast.at === null) return forecast
  if (planned?.status === 'merged') return without(forecast, 'merge', planned.reason ?? '')
  if (planned?.status === 'expired') return without(forecast, 'drop', 'too late')
  const at = planned?.status === 'due' && planned.at > forecast.at ? planned.at : forecast.at
  return heldFor(state ?? firstState(standing.person.language), { ...forecast, at }, standing)
}

const without = (forecast: Forecast, outcome: 'merge' | 'drop', reason: string): Forecast => ({
  ...forecast,
  at: null,
  outcome,
  reason,
})

function heldFor(
  state: State,
  forecast: Forecast & { readonly at: Instant },
  { person, calendar, day }: Standing,
): Forecast {
  const leavesOn = localDate(forecast.at, calendar.zone)
  const held = heldBack(state, person, leavesOn)
  if (held !== null && held !== 'postponed') return without(forecast, 'drop', held)
  const next = instantOf(`${addDays(leavesOn, 1)}T00:00`, calendar.zone)
  const opened = held === null ? forecast.at : nextOpening(next, calendar)
  if (opened > forecast.lastUseful) return without(forecast, 'drop', 'too late')
  const at = atChosenHours(opened, { state, forecast, calendar, day })
  return at === forecast.at ? forecast : { ...forecast, at, reason: 'postponed' }
}

interface Choosing extends Pick<Standing, 'calendar' | 'day'> {
  readonly state: State
  readonly forecast: Forecast
}

/** The part of day that the person chose, except on the day itself, or when that would be too late. */
function atChosenHours(at: Instant, { state, forecast, calendar: { zone }, day }: Choosing): Instant {
  if (localDate(at, zone) === day) return at
  const chosen = inChosenHours(at, state.hours, zone)
  return chosen > forecast.lastUseful ? at : chosen
}
