import type { Window } from '../../../src/domain/reading.ts'
import { weekdayOf } from '../../../src/domain/localTime.ts'
import { onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { isCounted } from './quantities.ts'

const isSameDay = (said: Window, label: Window): boolean =>
  said.from === undefined ||
  said.from === label.from ||
  (label.from !== undefined && said.from === said.to && weekdayOf(said.from) === weekdayOf(label.from))

/** Hours that are neither before nor after the part of the day that a button names: "vers 15h" and "L'après-midi". */
const isInPart = (said: Window, label: Window): boolean =>
  said.at === undefined
    ? (said.after ?? '') < (label.before ?? '24') && (said.before ?? '24') > (label.after ?? '')
    : said.at >= (label.after ?? '') && said.at < (label.before ?? '24')

const isSameHour = (said: Window, label: Window): boolean =>
  label.at === undefined ? isInPart(said, label) : isAtHour(said, label)

const isAtHour = (said: Window, label: Window): boolean =>
  (said.at === undefined || said.at === label.at) &&
  (said.after ?? '') <= (label.at ?? '') &&
  (said.before ?? '24') >= (label.at ?? '')

/** Hours alone are of no button that names none: "22h - 6h" is not "Le week-end". */
const mayMeet = (said: Window, label: Window): boolean =>
  said.from !== undefined ||
  said.weekday !== undefined ||
  label.at !== undefined ||
  label.after !== undefined ||
  label.before !== undefined

/** "jeudi", "l'après-midi" for the only button with such a date. */
export const byDate = ({ wish, phrases }: Option, options: readonly Option[]): number | null => {
  const [said] = wish?.wanted ?? []
  if (
    said === undefined ||
    wish?.wanted.length !== 1 ||
    wish.refused.length > 0 ||
    phrases.some(({ rule }) => rule.means === 'prefer') ||
    isCounted(options)
  )
    return null
  return onlyOne(
    options.flatMap((option, place) => {
      const [label] = option.wish?.wanted ?? []
      return label !== undefined && mayMeet(said, label) && isSameDay(said, label) && isSameHour(said, label)
        ? [place]
        : []
    }),
  )
}
