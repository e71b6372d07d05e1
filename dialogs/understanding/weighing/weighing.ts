import type { Asked } from '../../../src/domain/reading.ts'
import { groupsOf, isHours, isWish } from './dayGroups.ts'
import { isThingWord } from '../fates/elements.ts'
import type { Said } from '../fates/government.ts'
import type { Meter } from '../meter.ts'
import { likeliestRole } from './roles.ts'
import type { Role } from './roles.ts'
import type { Ruled } from './surroundings.ts'
import { isBesideDate, isTold, isToldAfter, isToldBeside } from './told.ts'
import { isInDoubt } from './wishDoubts.ts'

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

/** "mercredi ce serait mieux": a day that a word makes a wish of. */
const isToldWish = (group: readonly Said[]): boolean =>
  group.every((one) => isWish(one) && one.told) && group.some((one) => !isHours(one))

const doubted = (one: Said): Said => ({ ...one, sure: false })

/** What says itself what becomes of it: "décaler de jeudi à vendredi". */
const isLeft = ({ value }: Said): boolean => value.kind === 'days' && value.left === true

/** "pas ce week-end", "je travaille sauf lundi", "mais avant 15h30": the small word before it leaves no other way. */
const isPlainly = (role: Role, { refused, alone, excepted, value }: Said): boolean =>
  alone && (role === 'wanted' ? refused : !refused && (excepted || value.shape === 'bound'))

const REFUSING: ReadonlySet<string | undefined> = new Set(['decline', 'bad'])
const OFFERING: ReadonlySet<string | undefined> = new Set(['propose', 'prefer', 'reschedule'])

/** What the nearest phrase means on one side, small words apart. */
const meantBeside = (from: number, step: 1 | -1, { items, phrases }: Ruled): string | undefined => {
  let at = from + step
  while (phrases[at] === undefined && items[at]?.empty === true && items[at]?.mark === false) at += step
  return phrases[at]?.rule.means
}

/** "pas ok pour demain", "14h30 c'est pas top": a refusal right beside the day leaves no other way. */
const isRefusedRightBeside = (group: readonly Said[], ruled: Ruled): boolean => {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined) return false
  if (!group.every(({ refused, told, aside }) => refused && told && !aside)) return false
  return REFUSING.has(meantBeside(first.at, -1, ruled)) || REFUSING.has(meantBeside(last.at, 1, ruled))
}

/** "mettez moi le 22", "je préfère lundi": nor does an offer right before it. */
const isOfferedRightAfter = (group: readonly Said[], ruled: Ruled): boolean =>
  group.every((one) => isWish(one) && one.told) &&
  group.some((one) => !isHours(one)) &&
  OFFERING.has(meantBeside(group[0]?.at ?? 0, -1, ruled))

/** "je ne pourrai honorer le rendez-vous du 9": a word that decides of it leaves no other use of the only day. */
const isPlainlyTold = (group: readonly Said[]): boolean =>
  group.every(({ told, refused, alone, aside }) => told && refused && !alone && !aside)

/** "mardi 10h ?" */
const isOffered = (group: readonly Said[], { items }: Ruled): boolean =>
  items[(group.at(-1)?.at ?? 0) + 1]?.word === '?'

/** "avant 16h": it says itself what it leaves out. */
const isBound = ({ value }: Said): boolean => value.kind === 'hours' && value.shape === 'bound'

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

/** What rules alone say: of other languages there are no examples. */
export const unweighed = ({ said }: Ruled): Weighed => ({ said, isSure: false, dropped: new Set() })

/** What may stand in a list of days besides them and marks. */
const LISTING = new Set(
  'ou et soit sinon bien alors le la les a de du svp stp merci bonjour bonsoir madame monsieur'.split(' '),
)

/** "le 19, le 5 ou le 17 mars", and nothing else: there is nothing to be weighed. */
const isPlainList = ({ items }: Ruled): boolean =>
  items.every(({ word, value, mark }) => value !== undefined || mark || LISTING.has(word))

/** Whether rules want what is told of something else, beside an answer or a date, and the examples do not plainly want it too. */
const isOnlyTold = (
  group: readonly Said[],
  {
    ruled,
    groups,
    role,
    isClear,
  }: { ruled: Ruled; groups: readonly (readonly Said[])[]; role: Role; isClear: boolean },
): boolean =>
  group.every(isWish) &&
  ((isToldBeside(group, ruled) && !(role === 'wanted' && isClear)) ||
    (!(role === 'wanted' && isClear) && isBesideDate(group, groups, ruled)))

/** "ophtalmo à 11h20 😅 je suis dispo le 18": hours right after a thing that has its own. */
const isOfThing = (group: readonly Said[], { items }: Ruled): boolean => {
  const [first] = group
  const before = items[(first?.at ?? 0) - 1]
  return before !== undefined && isThingWord(before) && group.every((one) => isHours(one) && one.aside)
}

/** "je pourrai pas demain, ya pas de bus avant 9h": the reason of a refusal that has its own day refuses nothing more. */
const isReasonOnly = (group: readonly Said[], { said }: Ruled): boolean =>
  group.every(({ refused, aside }) => refused && aside) &&
  said.some((one) => one.refused && one.told && !one.aside && !isHours(one) && !group.includes(one))

/** What only explains, as the examples know it, and is all the same taken for an answer, to be asked: "mon contrat finit le 30". */
const doubtedIfTold = (group: readonly Said[], ruled: Ruled): readonly Said[] =>
  group.every(isWish) && isTold(group, ruled) ? group.map(doubted) : group

/**
 * Where examples speak clearly, days and hours are what they are in the examples; elsewhere they are what rules say. What
 * stands alone takes more to be another than rules say, and answers the question for a date.
 */
export const weighed = (ruled: Ruled, { asked, meter }: { asked: Asked; meter: Meter }): Weighed => {
  const groups = groupsOf(ruled.said)
  const isAlone = groups.length === 1
  if (groups.length > MOST || (!isAlone && isPlainList(ruled))) return unweighed(ruled)
  const said: Said[] = []
  const dropped = new Set<number>()
  /** What rules want, and the examples do not know as a wish. */
  const strange: (readonly Said[])[] = []
  let isSure = true
  for (const group of groups) {
    meter.steps += group.length
    const { role, gap } = likeliestRole(ruled, group)
    const isAgreed = group.every((one) => agrees(one, role))
    const isClear = gap > CLEAR
    const isPlain =
      isAlone ||
      isOffered(group, ruled) ||
      (role === 'aside' && isToldWish(group)) ||
      (role === 'refused' && group.every(isBound))
    if (group.some(isLeft) || group.some((one) => isPlainly(role, one))) said.push(...group)
    else if (role === 'wanted' && isRefusedRightBeside(group, ruled)) said.push(...group)
    else if (role === 'wanted' && gap < CERTAIN && isOfThing(group, ruled)) said.push(...group)
    else if (role !== 'wanted' && isOfferedRightAfter(group, ruled)) said.push(...group)
    else if (isOnlyTold(group, { ruled, groups, role, isClear })) for (const { at } of group) dropped.add(at)
    else if (role === 'aside' && isClear && isReasonOnly(group, ruled))
      for (const { at } of group) dropped.add(at)
    else if (!isClear || (!isAgreed && gap < CERTAIN && isPlain)) {
      isSure = false
      said.push(...group)
      if (!isAgreed && group.every((one) => isWish(one) && !one.told)) strange.push(group)
    } else if (isLeftOut(group, role) && !(isAlone && (asked === 'slot' || isPlainlyTold(group))))
      for (const { at } of group) dropped.add(at)
    else if (role === 'aside') said.push(...doubtedIfTold(group, ruled))
    else said.push(...group.map((one) => (isAgreed ? confirmed(one, role, asked) : withRole(one, role, gap))))
  }
  const isUntold = isAlone && !isSure && asked === 'slot' && isToldAfter(groups[0] ?? [], ruled)
  if (isUntold || isInDoubt(ruled, said, dropped)) return { said: said.map(doubted), isSure: false, dropped }
  const odd = new Set(strange.flat())
  // Asked for a date, the only one that may be wanted is.
  const isOnlyWish =
    asked === 'slot' && strange.length === 1 && said.every((one) => !isWish(one) || odd.has(one))
  if (isAlone || isOnlyWish) return { said, isSure, dropped }
  return { said: said.map((one) => (odd.has(one) ? doubted(one) : one)), isSure, dropped }
}
