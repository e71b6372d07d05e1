import type { DigitGroup } from './digitGroups.ts'

/** Signs of a number without its key, and with it. */
export const BODY = 13
export const WHOLE = 15

/**
 * Sex, year, month, department (2A and 2B too), commune, order; then the key, if it is there. No department, commune or order
 * is zero: https://www.insee.fr/fr/metadonnees/definition/c1409
 */
const PARTS = /^[1-478]\d{4}(?:(?!00)\d\d|2[AB])(?!000)\d{3}(?!000)\d{3}(?:\d\d)?$/
/** A man or a woman whose number is final, born in a month that is known. */
const ORDINARY = /^[12]..(?:0[1-9]|1[0-2])/
/** A month, or what stands for one that is unknown, or whose numbers are used up. */
const MONTH_OR_CODE = /^...(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)/

/** Whether the signs may be a social security number, whatever its month. */
export const hasParts = (signs: string): boolean => PARTS.test(signs)
/** Whether they may be the number of most people: what can be asked of digits that nothing else tells from another number. */
export const isOrdinary = (signs: string): boolean => ORDINARY.test(signs)
export const hasMonthOrCode = (signs: string): boolean => MONTH_OR_CODE.test(signs)

/** Whether the last two of fifteen are the key: 97 less the rest of the thirteen by 97; 2A counts as 19 and 2B as 18. */
export const hasRightKey = (signs: string): boolean => {
  if (signs.length !== WHOLE) return false
  const body = Number(signs.slice(0, BODY).replace('2A', '19').replace('2B', '18'))
  return 97 - (body % 97) === Number(signs.slice(BODY))
}

/** How many signs stand before the end of a group, when groups follow the parts. */
const ENDS_OF_PARTS: ReadonlySet<number> = new Set([1, 3, 5, 7, 10, BODY, WHOLE])
const FEWEST_PARTS = 4

/** Grouped as on the card; parts may be left together. A first group of more than the sex may be a code before a telephone. */
export const isGroupedAsOnCard = (groups: readonly DigitGroup[]): boolean => {
  let signs = 0
  return (
    groups.length >= FEWEST_PARTS &&
    groups[0]?.signs.length === 1 &&
    groups.every((group) => ENDS_OF_PARTS.has((signs += group.signs.length)))
  )
}

/** Lengths of groups when somebody writes by one, by two or by four digits; what is left over comes first or last. */
const EVENLY = /^(?:1{13}|1{15}|2{6,7}1|12{6,7}|4{3}[13])$/
const LAST_DAY = 31
const isDay = ({ signs }: DigitGroup): boolean =>
  signs.length < 3 && Number(signs) >= 1 && Number(signs) <= LAST_DAY

/** Grouped evenly, and neither days nor a telephone in pairs after another number. */
export const isGroupedEvenly = (groups: readonly DigitGroup[]): boolean => {
  const [, second] = groups
  if (!EVENLY.test(groups.map(({ signs }) => signs.length).join(''))) return false
  const isByOne = groups.every(({ signs }) => signs.length === 1)
  const isTelephone = second?.signs.length === 2 && second.signs.startsWith('0')
  return isByOne || !(isTelephone || groups.every(isDay))
}

/** A number written by one holds fewer pairs, were some left together. */
const FEWEST_PAIRS = 3

/** "Le 8, le 9 ou le 16" without the words: what it makes up may have a right key by chance. */
export const areDays = (groups: readonly DigitGroup[]): boolean =>
  groups.filter(({ signs }) => signs.length === 2).length >= FEWEST_PAIRS &&
  groups.every((group) => isDay(group) && !group.signs.startsWith('0'))
