import type { Asked } from '../../src/domain/reading.ts'
import type { Said } from './government.ts'
import type { Meter } from './meter.ts'
import { likeliestRole } from './resemblance/roles.ts'
import type { Role } from './resemblance/roles.ts'
import type { Ruled } from './resemblance/surroundings.ts'

/** So much nearer must days and hours be to the examples of one role than to the others to count. */
const CLEAR = 0.5

/** So much nearer, what rules say is no longer doubtful either. */
const CERTAIN = 1

/** Nobody names so many days in an answer: what names more is read by rules alone. */
const MOST = 16

/** Days and hours after what rules say of them was weighed against the examples that they resemble. */
export interface Weighed {
  readonly said: readonly Said[]
  /** Rules and examples agree on all of them. */
  readonly isSure: boolean
  /** The places of those that are neither wanted nor refused. */
  readonly dropped: ReadonlySet<number>
}

const isListed = ({ link, value }: Said): boolean =>
  link === 'or' || link === 'and' || (value.kind === 'days' && value.joined === true)

const isWish = ({ refused, aside }: Said): boolean => !refused && !aside

const doubted = (one: Said): Said => ({ ...one, sure: false })

const isHours = ({ value }: Said): boolean => value.kind === 'hours'

/** "lundi 10h15", "ce matin à 8h"; two other times that touch are two: "je finis à 17h donc 17h30". */
const isOneTime = (before: Said, one: Said): boolean =>
  isHours(before) && isHours(one) ? before.value.shape === 'part' : isHours(before) || isHours(one)

const isFrame = ({ value }: Said): boolean => value.kind === 'days' && value.shape === 'frame'

/** "mardi de la semaine prochaine": a day and the period that it stands in. */
const isOneDay = (before: Said, one: Said): boolean =>
  !isHours(before) && !isHours(one) && isFrame(before) !== isFrame(one)

/** Whether two touch each other and say one time, or stand in one list with nothing else between ("mardi ou jeudi"). */
const belong = (before: Said, one: Said): boolean =>
  (one.at === before.at + 1 && (isOneTime(before, one) || isOneDay(before, one))) ||
  (one.at <= before.at + 2 && isListed(one))

/** Days and hours that belong together have one role. */
const groupsOf = (said: readonly Said[]): readonly (readonly Said[])[] => {
  const groups: Said[][] = []
  for (const [rank, one] of said.entries()) {
    const before = said[rank - 1]
    if (before !== undefined && belong(before, one)) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

/** What says itself what becomes of it: "décaler de jeudi à vendredi". */
const isLeft = ({ value }: Said): boolean => value.kind === 'days' && value.left === true

/** "pas ce week-end": the small word before it leaves no other way. */
const isPlainlyRefused = ({ refused, alone }: Said): boolean => refused && alone

/** Whether what rules say of a day or an hour may be that role: a reason is refused until another is wanted. */
const agrees = ({ refused, aside, value }: Said, role: Role): boolean =>
  role === 'aside' ? aside : role === 'refused' ? refused || value.decided === true : !refused

/** Those that only explain are left out, unless rules refuse them until another is wanted. */
const isLeftOut = (group: readonly Said[], role: Role): boolean =>
  role === 'aside' && !group.every(({ refused, aside }) => refused && aside)

const withRole = (one: Said, role: Role, gap: number): Said => ({
  ...one,
  sure: one.sure || gap > CERTAIN,
  refused: role === 'refused' && one.value.decided !== true,
  aside: false,
})

/**
 * What rules say, confirmed: nothing is to be asked any more. Asked whether they come, a day that is taken is refused; asked for a
 * date, it only explains.
 */
const confirmed = (one: Said, role: Role, asked: Asked): Said => ({
  ...one,
  sure: true,
  aside: one.aside && role !== 'wanted' && (role === 'aside' || asked === 'slot'),
})

/** An hour whose day was said of something else ("je finis à 10h vendredi, on peut se voir à 11h ?"): that day, or another. */
const isWithoutItsDay = (all: readonly Said[], kept: readonly Said[]): boolean => {
  const wishes = kept.filter(isWish)
  return all.some(({ value }) => value.kind === 'days') && wishes.length > 0 && wishes.every(isHours)
}

/** "la semaine prochaine j'ai mon code mardi, mettez-moi jeudi": the Thursday of that week, or the next. */
const isWithoutItsFrame = (all: readonly Said[], kept: readonly Said[]): boolean => {
  const isExplained = (one: Said): boolean =>
    !kept.some((other) => other.at === one.at && (isWish(other) || !other.aside))
  const frame = all.find((one) => isFrame(one) && isExplained(one))
  return (
    frame !== undefined &&
    kept.some(
      (one) =>
        isWish(one) && one.at > frame.at && one.value.kind === 'days' && one.value.weekday !== undefined,
    )
  )
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

/** What rules alone say: of other languages there are no examples. */
export const unweighed = ({ said }: Ruled): Weighed => ({ said, isSure: false, dropped: new Set() })

/**
 * Where examples speak clearly, days and hours are what they are in the examples; elsewhere they are what rules say. What
 * stands alone is left to rules when they tell what becomes of it, and answers the question for a date.
 */
export const weighed = (ruled: Ruled, { asked, meter }: { asked: Asked; meter: Meter }): Weighed => {
  const groups = groupsOf(ruled.said)
  if (groups.length > MOST) return unweighed(ruled)
  const isAlone = groups.length === 1
  const isSettled =
    isAlone && ruled.said.some(({ told, alone, value }) => (told && !alone) || value.spans.length === 0)
  const said: Said[] = []
  const dropped = new Set<number>()
  let isSure = true
  for (const group of groups) {
    meter.steps += group.length
    const { role, gap } = likeliestRole(ruled, group)
    const isAgreed = group.every((one) => agrees(one, role))
    const isClear = gap > CLEAR
    if (group.some(isLeft) || (role === 'wanted' && group.some(isPlainlyRefused))) said.push(...group)
    else if (!isClear || (isSettled && !isAgreed && gap < CERTAIN)) {
      isSure = false
      // One of several wishes that the examples do not know as one.
      said.push(...(isAgreed || isAlone || !group.every(isWish) ? group : group.map(doubted)))
    } else if (isLeftOut(group, role) && !(isAlone && asked === 'slot'))
      for (const { at } of group) dropped.add(at)
    else if (role === 'aside') said.push(...group)
    else said.push(...group.map((one) => (isAgreed ? confirmed(one, role, asked) : withRole(one, role, gap))))
  }
  const isDoubtful =
    areApart(said, ruled) ||
    isWithoutItsFrame(ruled.said, said) ||
    (dropped.size > 0 && isWithoutItsDay(ruled.said, said))
  if (!isDoubtful) return { said, isSure, dropped }
  return { said: said.map(doubted), isSure: false, dropped }
}
