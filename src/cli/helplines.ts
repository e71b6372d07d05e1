import type { LocalDate } from '../domain/localTime.ts'
import type { Helpline } from '../domain/helpline.ts'
import { unverified, wronglyDated } from '../domain/helpline.ts'
import { everyHelpline } from '../domain/territory.ts'

type Listed = Pick<Helpline, 'number' | 'verifiedOn'>

/**
 * What an operator must be told of the numbers shown to people in danger: those that nobody verified within a year, and each
 * date that cannot be one, with the form that is wanted. Null when all is well.
 */
export function helplinesToMend(today: LocalDate, lines: readonly Listed[] = everyHelpline): string | null {
  const old = unverified(today, lines)
  if (old.length === 0) return null
  const numbers = old.map(({ number }) => number).join(', ')
  const wrong = wronglyDated(today, lines).map(({ number, verifiedOn }) => `${number} has "${verifiedOn}"`)
  const form =
    wrong.length === 0 ? '' : ` ${wrong.join(', ')}: verifiedOn is a day until today, written YYYY-MM-DD.`
  return `Helplines not verified by a person within a year: ${numbers}.${form} Read each official page, and date it in src/domain/helplines.json.`
}
