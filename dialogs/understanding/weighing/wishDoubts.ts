import { isFrame, isHours, isWish } from './dayGroups.ts'
import type { Said } from '../fates/government.ts'
import type { Ruled } from './surroundings.ts'
import { areSameDays } from '../calendar/values.ts'
import type { Value } from '../calendar/values.ts'

/** An hour whose day was said of something else ("je finis à 10h vendredi, on peut se voir à 11h ?"): that day, or another. */
const isWithoutItsDay = (all: readonly Said[], kept: readonly Said[]): boolean => {
  const wishes = kept.filter(isWish)
  return all.some(({ value }) => value.kind === 'days') && wishes.length > 0 && wishes.every(isHours)
}

const isHourThenDay = (wishes: readonly Said[], rank: number): boolean => {
  const [before, one, next] = [wishes[rank - 1], wishes[rank], wishes[rank + 1]]
  const [hour, day, own] = [before, one, next].map((wish) => wish?.value.kind)
  return hour === 'hours' && day === 'days' && own === 'hours'
}

/** So many words of which nothing is known part two wishes. */
const APART = 2
const JOINED: ReadonlySet<Said['link']> = new Set(['or', 'and', 'comma', 'else', 'next'])

/** Two wishes that other words part ("dans 10 jours je n'aurai plus mon plâtre, donc la semaine du 31"): one may only explain. */
const areApart = (said: readonly Said[], { items, phrases }: Ruled): boolean => {
  const wishes = said.filter(isWish)
  return wishes.some(({ at, link }, rank) => {
    const before = wishes[rank - 1]?.at ?? at
    if (JOINED.has(link)) return false
    // "le pont ouvre à 8h. Vendredi 11h": an hour of another sentence than the day that has its own.
    if (link === 'stop' && isHourThenDay(wishes, rank)) return true
    let words = 0
    for (let place = before + 1; place < at; place += 1) {
      const item = items[place]
      if (item?.empty === false && !item.mark && phrases[place] === undefined) words += 1
    }
    return words >= APART
  })
}

/** "j'aimerais bien lundi mais j'ai pas de voiture": what stands in the way follows the wish, and no other date in its sentence. */
const isHindered = (said: readonly Said[], { items, phrases }: Ruled): boolean =>
  said.filter(isWish).some(({ at }) => {
    let place = at + 1
    while (items[place]?.empty === true && items[place]?.mark === false && items[place]?.word !== 'mais')
      place += 1
    if (items[place]?.word !== 'mais') return false
    let isTaken = false
    for (place += 1; items[place]?.mark === false; place += 1) {
      if (items[place]?.value !== undefined) return false
      isTaken ||= phrases[place]?.rule.means === 'taken'
    }
    return isTaken
  })

/** A day of which nothing more is said: no hour, no week that it is of. */
const isWhole = (said: readonly Said[], rank: number): boolean => {
  const [one, next] = [said[rank], said[rank + 1]]
  return one?.value.kind === 'days' && (next === undefined || !(isHours(next) || isFrame(next)))
}

const isSameDay = ({ value }: Said, other: Value): boolean =>
  value.kind === 'days' &&
  other.kind === 'days' &&
  value.weekday !== other.weekday &&
  areSameDays(value, other)

/** "après-demain non + c samedi, lundi c bon", on a Thursday: a day is wanted that is refused by another name. */
const isRefusedToo = (said: readonly Said[]): boolean => {
  const refused = said.filter((one, rank) => one.refused && !one.aside && isWhole(said, rank))
  return said.some(
    (one, rank) => isWish(one) && isWhole(said, rank) && refused.some(({ value }) => isSameDay(one, value)),
  )
}

/** "la semaine prochaine j'ai mon code mardi, mettez-moi jeudi": of the week that only explains, or of this one. */
const isOutOfItsWeek = (all: readonly Said[], kept: readonly Said[]): boolean => {
  const week = all.find((one) => isFrame(one) && !kept.some(({ at, aside }) => at === one.at && !aside))
  const isOfAny = (one: Said): boolean => one.value.kind === 'days' && one.value.weekday !== undefined
  return week !== undefined && kept.some((one) => one.at > week.at && isWish(one) && isOfAny(one))
}

/** What is left of a message when some of its days and hours only explain: whether what is wanted may be another than it seems. */
export const isInDoubt = (ruled: Ruled, said: readonly Said[], dropped: ReadonlySet<number>): boolean =>
  areApart(said, ruled) ||
  isHindered(said, ruled) ||
  isRefusedToo(said) ||
  isOutOfItsWeek(ruled.said, said) ||
  (dropped.size > 0 && isWithoutItsDay(ruled.said, said))
