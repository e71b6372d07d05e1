import type { ContactHours } from './conversation.ts'
import type { Instant, LocalTime } from './localTime.ts'
import { instantOf, localDate } from './localTime.ts'

/** When the part of day that a person chose begins on their clock; the gate is open from 09:00 to 19:00. */
const BEGINS: Readonly<Record<ContactHours, LocalTime>> = {
  any: '00:00',
  morning: '09:00',
  afternoon: '13:00',
  evening: '17:00',
}

/** The instant itself once the chosen hours of that day have begun (or are over), else their beginning. */
export function inChosenHours(instant: Instant, hours: ContactHours | null, zone: string): Instant {
  const begins = instantOf(`${localDate(instant, zone)}T${BEGINS[hours ?? 'any']}`, zone)
  return begins > instant ? begins : instant
}
