import type { Said } from '../fates/government.ts'

const isListed = ({ link, value }: Said): boolean =>
  link === 'or' || link === 'and' || (value.kind === 'days' && value.joined === true)

/** Whether it is wanted, as far as rules say. */
export const isWish = ({ refused, aside }: Said): boolean => !refused && !aside

export const isHours = ({ value }: Said): boolean => value.kind === 'hours'

/** "lundi 10h15", "ce matin à 8h"; two other times that touch are two: "je finis à 17h donc 17h30". */
const isOneTime = (before: Said, one: Said): boolean =>
  isHours(before) && isHours(one) ? before.value.shape === 'part' : isHours(before) || isHours(one)

/** Whether it is a week or a month, in which a day may stand. */
export const isFrame = ({ value }: Said): boolean => value.kind === 'days' && value.shape === 'frame'

/** "mardi de la semaine prochaine": a day and the period that it stands in. */
const isOneDay = (before: Said, one: Said): boolean =>
  !isHours(before) && !isHours(one) && isFrame(before) !== isFrame(one)

const isDay = ({ value }: Said): boolean => value.kind === 'days' && value.shape === 'day'

/** "lundi mardi mercredi je peux": days that touch each other and have one fate are a list. */
const isUnmarkedList = (before: Said, one: Said): boolean =>
  isDay(before) &&
  isDay(one) &&
  before.refused === one.refused &&
  before.aside === one.aside &&
  before.told === one.told

/** "je peux pas jeudi et lundi ça me va": words say of each what becomes of it, and not the same. */
const isToldApart = (before: Said, one: Said): boolean =>
  before.told && one.told && before.refused !== one.refused

/** Whether two touch each other and say one time, or stand in one list with nothing else between ("mardi ou jeudi"). */
const belong = (before: Said, one: Said): boolean =>
  (one.at === before.at + 1 &&
    (isOneTime(before, one) || isOneDay(before, one) || isUnmarkedList(before, one))) ||
  (one.at <= before.at + 2 && isListed(one) && !isToldApart(before, one))

/** Days and hours that belong together have one role. */
export const groupsOf = (said: readonly Said[]): readonly (readonly Said[])[] => {
  const groups: Said[][] = []
  for (const [rank, one] of said.entries()) {
    const before = said[rank - 1]
    if (before !== undefined && belong(before, one)) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}
