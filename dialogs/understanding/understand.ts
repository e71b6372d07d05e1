import type { Reading, ToUnderstand } from '../../src/domain/reading.ts'
import { localDateTime, minutesOfDay } from '../../src/domain/localTime.ts'
import { SETTLED, isDone } from './acts/cautious.ts'
import { READ } from './acts/parsed.ts'
import type { Meant } from './acts/readingOf.ts'
import type { Today } from './calendar/values.ts'
import { answered, langsOf } from './choices/answered.ts'
import { hearingOf } from './hearing/hearingOf.ts'
import { tonguesOf } from './languages/tongues.ts'
import type { Tongue } from './languages/tongues.ts'
import type { Meter } from './meter.ts'
import { itemsOf } from './words/items.ts'

/** The last instant and zone asked about: a turn has one, a file of messages few. */
let last: { readonly now: string; readonly zone: string; readonly today: Today } | null = null

const todayAt = (now: string, zone: string): Today => {
  if (last?.now === now && last.zone === zone) return last.today
  const local = localDateTime(now, zone)
  const today = { date: local.slice(0, 10), minute: minutesOfDay(local.slice(11)) }
  last = { now, zone, today }
  return today
}

/** A request for a language is made in that one. */
const asked = (said: Meant): Meant =>
  isDone(said.act) && said.act !== 'language' ? { ...said, ask: true } : said

/** Whether one reads what the other does: what two languages have in common is not in doubt. */
const isSame = (one: Meant, other: Meant): boolean =>
  one.act === other.act && JSON.stringify(one.wish) === JSON.stringify(other.wish)

/** What is read in the likeliest language; what is read in another, or among words of another, is asked unless French says the same. */
const inTongues = ([first, second]: readonly [Tongue, Tongue?], read: (tongue: Tongue) => Meant): Meant => {
  const said = read(first)
  const isPlain = first.isTheirs && !first.isMixed
  if (second === undefined || (isPlain && said.act !== 'unknown')) return isPlain ? said : asked(said)
  if (isPlain) return said === SETTLED ? said : asked(read(second))
  const other = read(second)
  // "i dont understand": another language is asked for by writing it.
  if (other.act === 'language' && other.to === first.language.code) return other
  if (said === SETTLED) return said
  if (said.act === 'unknown') return asked(other)
  return isSame(said, other) ? said : asked(said)
}

/**
 * What a message means, given what was asked last; pure, and linear in its length. Danger is read in all of it, acts and dates in
 * its first 2,000 characters; dates are those of `zone` at the instant `now`. The first call makes or takes from the shelf what is
 * learnt from examples (some seconds without it). Throws a RangeError for an unknown zone or an instant that is none.
 */
export const understand = (message: ToUnderstand, meter: Meter = { steps: 0 }): Reading => {
  const { items: all, safety } = hearingOf(message.text, meter)
  const context = { asked: message.asked, today: todayAt(message.now, message.zone), meter }
  const isShort = message.text.length <= READ
  const read = ({ language, isMixed }: Tongue): Meant => {
    const words =
      isShort && language.code === 'fr' ? all : itemsOf(message.text.slice(0, READ), language.reader, meter)
    return answered(message, words, { language, context, isMixed })
  }
  return { ...inTongues(tonguesOf(message.text, langsOf(message)), read), safety }
}
