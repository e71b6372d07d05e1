/**
 * Dates as whole numbers of days, for `localTime.ts` alone. Years are counted from March, so that the leap day comes last; then
 * the Gregorian calendar is integer arithmetic (its eras of 146,097 days, its months of 153 days in five).
 */

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** A malformed argument, which is a fault of the program. */
export const fault = (what: string, text: string | number): never => {
  throw new RangeError(`Not ${what}: ${JSON.stringify(text)}`)
}
/** 0 to 99, in two digits. */
export const two = (n: number): string => TWO_DIGITS[n] ?? fault('a number of two digits', n)
const four = (n: number): string => two(Math.floor(n / 100)) + two(n % 100)

/** The number that so many digits make, read where they stand (no allocation); NaN when one is not a digit. */
export const digitsAt = (text: string, from: number, count: number): number => {
  let value = 0
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN
  }
  return value
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 28 to 31; the month from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1)

/** Days from 1 March of the year -400 (everything below is then positive) to 1 January 1970. */
const BEFORE_1970 = 865_565

/** Days since 1970-01-01 of a day that exists, in the years 0 to 9999. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const marches = year + (month > 2 ? 400 : 399)
  const leaps = Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400)
  const sinceMarch = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return marches * 365 + leaps + sinceMarch - BEFORE_1970
}

/** `YYYY-MM-DD`; throws outside the years 0 to 9999. */
export const written = (year: number, month: number, day: number): string =>
  year >= 0 && year <= 9999 ? `${four(year)}-${two(month)}-${two(day)}` : fault('a year of four digits', year)

/** The date of so many days since 1970-01-01. */
export const dateOfDay = (number: number): string => {
  const days = number + BEFORE_1970
  const century = Math.floor((4 * days + 3) / 146_097)
  const ofCentury = days - Math.floor((century * 146_097) / 4)
  const year = Math.floor((4 * ofCentury + 3) / 1461)
  const sinceMarch = ofCentury - Math.floor((year * 1461) / 4)
  const months = Math.floor((5 * sinceMarch + 2) / 153)
  const day = sinceMarch - Math.floor((153 * months + 2) / 5) + 1
  return months < 10
    ? written(century * 100 + year - 400, months + 3, day)
    : written(century * 100 + year - 399, months - 9, day)
}

/** Whether there is such a day in the years 0 to 9999. */
export const exists = (year: number, month: number, day: number): boolean =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
