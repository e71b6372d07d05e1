import type { CaseloadFaultCode, FaultParams } from './caseloadFault.ts'
import type { Territory } from './territory.ts'
import { dialable } from './caseloadPhone.ts'
import { nearest, quotable } from './caseloadFault.ts'
import { dateOf, isLocalDate, isLocalDateTime, isLocalTime, isZone } from './localTime.ts'
import { parseOpeningHours } from './openingHours.ts'

/** Why a value was not taken. */
export interface Rejected {
  readonly code: CaseloadFaultCode
  readonly params?: FaultParams
  readonly suggestion?: string
}

/** The territories that a file may name, those that the deployment added included. */
export type Territories = ReadonlyMap<string, Territory>

/** Gives a value that is not empty its one form, or says why it has none. */
export type ReadValue = (text: string, territories: Territories) => string | Rejected

const rejected = (code: CaseloadFaultCode, value: string, suggestion?: string): Rejected => ({
  code,
  params: { value: quotable(value) },
  ...(suggestion === undefined ? {} : { suggestion }),
})

/** A value without its form is not repeated: it may be somebody's name or address. */
const unsaid = (code: CaseloadFaultCode): Rejected => ({ code })

/** Any words, white space (a line break too) made one space. */
export const words: ReadValue = (text) => text.replaceAll(/\s+/g, ' ')

/** A sender's own identifier: anything on one line. */
export const ref: ReadValue = (text) => (/[\t\n\r\u2028\u2029]/.test(text) ? unsaid('control') : text)

/** One of these words, whatever its case. */
export const oneOf =
  (...known: readonly string[]): ReadValue =>
  (text) =>
    known.find((word) => word.toLowerCase() === text.toLowerCase()) ?? {
      code: 'one_of',
      params: { value: quotable(text), list: known.join(', ') },
      ...suggested(nearest(text, known)),
    }

const suggested = (suggestion: string | undefined): { readonly suggestion?: string } =>
  suggestion === undefined ? {} : { suggestion }

/** A code of a list that others keep, in capitals. */
export const capitals: ReadValue = (text) => text.replaceAll(/\s+/g, ' ').toUpperCase()

/** An e-mail address, in small letters: it is also a key to look somebody up by. */
export const email: ReadValue = (text) =>
  text.length <= 254 &&
  /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@.<>(),;:"\\[\]]+(?:\.[^\s@.<>(),;:"\\[\]]+)+$/.test(text)
    ? text.toLowerCase()
    : unsaid('email')

/** A telephone number, kept as it was written; `dialable` gives its other form. */
export const phone: ReadValue = (text) => (dialable(text) === null ? unsaid('phone') : text)

/** An id of a territory. */
export const territory: ReadValue = (text, territories) =>
  territories.has(text) ? text : rejected('territory', text, nearestTerritory(text, territories))

const nearestTerritory = (text: string, territories: Territories): string | undefined => {
  const named = [...territories.values()].find(({ name, shortName }) => name === text || shortName === text)
  return named?.id ?? nearest(text, territories.keys())
}

/** An IANA zone. */
export const zone: ReadValue = (text) =>
  knownZones.has(text) || isKnownZone(text)
    ? text
    : rejected('zone', text, nearest(text, Intl.supportedValuesOf('timeZone')))

/** `isZone` is slow, and a file of fifty thousand lines names a handful of zones. */
const knownZones = new Set<string>()
const isKnownZone = (text: string): boolean => {
  const known = isZone(text)
  if (known) knownZones.add(text)
  return known
}

/** Opening hours, as `parseOpeningHours` reads them. */
export const openingHours: ReadValue = (text) =>
  'hours' in parseOpeningHours(text) ? text.replaceAll(/\s+/g, ' ') : rejected('hours', text)

/** `04/03/2026`, `4-3-2026` or `2026/03/04` as an ISO date, null when no such day is written. */
const guessedDate = (text: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (day !== undefined) return dateOf(Number(year), Number(month), Number(day))
  const [, first, second, third] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? []
  return first === undefined ? null : dateOf(Number(first), Number(second), Number(third))
}

const guessedMoment = (text: string): string | null => {
  const [, day = '', hour = '', minutes = '00'] =
    /^(\S+?)(?:T|,?\s+)(?:à\s*)?(\d{1,2})\s*[:h]\s*(\d\d)?(?::\d\d(?:\.0+)?)?$/i.exec(text) ?? []
  const date = guessedDate(day)
  const time = `${hour.padStart(2, '0')}:${minutes}`
  return date !== null && isLocalTime(time) ? `${date}T${time}` : null
}

/** A day that exists. */
export const date: ReadValue = (text) =>
  isLocalDate(text) ? text : rejected('date', text, guessedDate(text) ?? undefined)

/** A day that exists and an hour, local to the person. */
export const moment: ReadValue = (text) =>
  isLocalDateTime(text) ? text : rejected('moment', text, guessedMoment(text) ?? undefined)

const LONGEST_MINUTES = 1440

/** Whole minutes, from one to a day. */
export const minutes: ReadValue = (text) =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_MINUTES
    ? String(Number(text))
    : rejected('minutes', text)

const SPOKEN = [
  'fr',
  'en',
  'ar',
  'es',
  'pt',
  'tr',
  'ru',
  'uk',
  'ro',
  'fa',
  'ps',
  'ti',
  'so',
  'bn',
  'ht',
  'sq',
  'hy',
]
const inFrench = new Intl.DisplayNames(['fr'], { type: 'language' })
const byName = new Map(SPOKEN.map((tag) => [inFrench.of(tag) ?? tag, tag]))

/** A language tag (BCP 47), such as `fr` or `pt-BR`. */
export const language: ReadValue = (text) => {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(text))
    return rejected('language', text, byName.get(text.toLowerCase()))
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text
  } catch {
    return rejected('language', text)
  }
}

/** The object id of an account in Microsoft Entra. */
export const entraId: ReadValue = (text) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text.toLowerCase() : unsaid('entra_id')

/** A quarter of a year: `2026-Q1`. */
export const quarter: ReadValue = (text) =>
  /^\d{4}-Q[1-4]$/i.test(text) ? text.toUpperCase() : rejected('quarter', text)
