import type { Act, Asked, Reading, ToUnderstand, Wish } from '../../src/domain/reading.ts'
import { localDateTime, minutesOfDay } from '../../src/domain/localTime.ts'
import { decide, isCommand } from './acts/decide.ts'
import { commandIn, commanded, isTakenAway } from './acts/commands.ts'
import type { Decided } from './acts/commands.ts'
import { isUnasked } from './acts/actWithDates.ts'
import { besides } from './choices/besides.ts'
import { isOnButton } from './choices/commands.ts'
import { SETTLED, cautious, isDone } from './acts/cautious.ts'
import { choiceAmong, isOfSeveral } from './choices/choices.ts'
import { onlyOne } from './choices/option.ts'
import { saysMore } from './choices/signs.ts'
import { withoutCourtesies } from './text/courtesies.ts'
import { isExplained } from './acts/doubt.ts'
import { fold } from './text/folding.ts'
import { hearingOf } from './hearing/hearingOf.ts'
import { itemsOf } from './words/items.ts'
import type { Item } from './words/items.ts'
import type { Language } from './languages/languages.ts'
import type { Meter } from './meter.ts'
import { languageNamed } from './languages/namedLanguage.ts'
import { forbids } from './phrases/negations.ts'
import { has } from './phrases/phrase.ts'
import { isBesideQuestion, isOfOtherMatter } from './acts/otherMatters.ts'
import { parsed } from './acts/parsed.ts'
import type { Context, Parsed } from './acts/parsed.ts'
import { likeliestAct } from './acts/likeliestAct.ts'
import { tonguesOf } from './languages/tongues.ts'
import type { Tongue } from './languages/tongues.ts'
import type { Today } from './calendar/values.ts'

/** Acts and dates are read in so many characters; danger in all of them. */
const READ = 2000
const LABEL_READ = 120
/** "Satisfait(e)", "divorcé·e": what a label adds for her. */
const FOR_HER = /\((?:e|ne|le|ve|trice|se)s?\)|[·.](?:e|ne|le|ve|trice|se)s?(?=\P{L}|$)/giu

/** Acts that a date goes with. */
const DATED: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule', 'human'])

type Meant = Omit<Reading, 'safety'>

const langsOf = ({ lang, also = [] }: ToUnderstand): readonly string[] => [lang, ...also]

/** An act that resemblance finds is done without asking only when the message lies on the side of its examples. */
const SURE = 0
/** It must be so far ahead to take back what rules would do, or what they find beside a date; nearer, it only makes it doubtful. */
const FAR_AHEAD = 0.5

/** What answers a reminder. */
const OF_APPOINTMENT: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule'])
/** What is asked of this service, its messages and its appointments. */
const OF_SERVICE: ReadonlySet<Act> = new Set(['stop', 'resume', 'appointments', 'help', 'repeat'])
/** What is asked for in any words, and does the same as a button. */
const SHOWN: ReadonlySet<Act> = new Set(['human', 'help', 'who', 'appointments', 'my_data', 'erase'])
/** What answers a question with buttons is no answer to a reminder, nor is it known by its examples. */
const NOT_OF_CHOICE: ReadonlySet<Act> = new Set([...OF_APPOINTMENT, 'unknown'])

/** The examples hold few answers to questions with buttons: what is to be none must resemble another act much. */
const NO_ANSWER = 0.25

/** A yes for a no, or a no for a yes: never by resemblance alone. */
const isContrary = (one: Act, other: Act): boolean =>
  (one === 'confirm' && other === 'decline') || (one === 'decline' && other === 'confirm')

/** Whether the dates of a message settle what it means: they answer the question for a date, or one is wanted for another. */
const isSettled = ({ wish }: Parsed, asked: Asked): boolean =>
  wish !== null && (asked === 'slot' || (wish.wanted.length > 0 && wish.refused.length > 0))

/**
 * What a message means of which rules leave a word unexplained: they have one voice, the examples that it resembles another.
 * What rules explain to the last word is theirs alone.
 */
const compared = (decided: Decided, found: Parsed, text: string, { asked, meter }: Context): Decided => {
  if (asked === 'open' || decided.act === 'answer' || text === '') return decided
  if (isExplained(found) || isSettled(found, asked) || forbids(found.items)) return decided
  meter.steps += text.length
  const likely = likeliestAct(text, asked, decided.act)
  if (likely === null || likely.act === decided.act) return decided
  const { act, margin, lead } = likely
  if (asked === 'choice' && (NOT_OF_CHOICE.has(act) || margin < NO_ANSWER)) return decided
  if (OF_APPOINTMENT.has(act) && has(found.phrases, 'maybe', 'later')) return decided
  // "j'ai un entretien mardi à 14h", when nothing was asked: no answer for its dates.
  if (act === 'decline' && isUnasked(asked) && found.wish !== null && decided.act === 'unknown')
    return decided
  if ((OF_APPOINTMENT.has(act) || act === 'resume') && isBesideQuestion(found)) return decided
  if (isTakenAway(act, found) || (OF_SERVICE.has(act) && isOfOtherMatter(found))) return decided
  const isDated = (found.wish?.wanted.length ?? 0) > 0
  if (lead < FAR_AHEAD && (isDated || isDone(decided.act)))
    return isDated ? decided : { ...decided, ask: true }
  if (isContrary(act, decided.act)) return { ...decided, ask: true }
  const isUncalled = asked === 'none' && found.wish !== null && OF_APPOINTMENT.has(act)
  return { act, ask: isDone(act) && (isDated || isUncalled || margin < SURE) }
}

/** Who declines wants none of the days that they name: "jeudi j'ai pas le permis donc non". */
const refusedWith = (wish: Wish | null): Wish | null =>
  wish === null ? null : { wanted: [], refused: [...wish.refused, ...wish.wanted] }

/** "décalez le rdv de jeudi": the only day that is said is the one that is left. */
const isLeftOnly = ({ wish, own, phrases }: Parsed): boolean =>
  own &&
  has(phrases, 'reschedule') &&
  wish?.refused.length === 0 &&
  wish.wanted.every(({ at, after, before }) => (at ?? after ?? before) === undefined)

const readingOf = (found: Parsed, context: Context, text = ''): Meant => {
  const decided = decide(found, context.asked)
  const said = compared(decided, found, text, context)
  const { act, ask } = said
  const to = said.to ?? (act === 'language' ? languageNamed(found.items) : undefined)
  if (!DATED.has(act)) return { act, wish: null, ask, ...(to === undefined ? {} : { to }) }
  if (act === 'reschedule' && isLeftOnly(found)) return { act, wish: null, ask }
  const wish = act === 'decline' ? refusedWith(found.wish) : found.wish
  return { act, wish, ask: ask || found.ask || (found.own && act !== 'confirm') }
}

/** What the chosen button means; after a question with buttons it is an answer. */
const chosen = (label: Parsed, choice: number, context: Context): Meant => {
  if (context.asked === 'choice') return { act: 'answer', wish: null, ask: false, choice }
  const meant = readingOf(label, context)
  return { ...meant, act: meant.act === 'unknown' ? 'answer' : meant.act, ask: false, choice }
}

/** A button that says yes or no as the message does takes away none of its doubts: "je peux pas ?", "oui peut-être". */
const agreeing = (own: Meant, button: Meant | null): Meant =>
  button !== null && own.act === button.act ? { ...button, wish: own.wish ?? button.wish, ask: own.ask } : own

/**
 * The only button that does what the message asks for, and nothing else: "on peut décaler ?" for "Je veux changer la date". Asked
 * for a date, what is said of an appointment is read back, which a button is not.
 */
const byAct = (own: Meant, found: Parsed, options: readonly Parsed[], context: Context): Meant => {
  if (own.act === 'unknown' || own.ask || own.wish !== null) return own
  const isSameAsButton = OF_APPOINTMENT.has(own.act)
    ? context.asked !== 'slot' && isExplained(found)
    : SHOWN.has(own.act)
  if (!isSameAsButton) return own
  const choice = onlyOne(
    options.flatMap((label, place) => (readingOf(label, context).act === own.act ? [place] : [])),
  )
  const label = choice === null ? undefined : options[choice]
  return choice === null || label === undefined || saysMore(found, label) ? own : { ...own, choice }
}

/** "je viens mais j'aurai du retard" for the only button that says so. */
const byLateness = ({ phrases }: Parsed, options: readonly Parsed[]): Meant | null => {
  if (!has(phrases, 'late') || has(phrases, 'decline', 'reschedule')) return null
  const choice = onlyOne(options.flatMap((label, place) => (has(label.phrases, 'late') ? [place] : [])))
  return choice === null ? null : { act: 'answer', wish: null, ask: false, choice }
}

/** To a question with buttons, what counts when more is said than yes or no; null when it only comments. */
const meantBesides = (words: readonly Item[], { language, context }: Setting): Meant | null => {
  const asked = 'checkpoint'
  const found = parsed(words, language, { ...context, asked })
  const counts = besides(found)
  if (counts === 'date') return readingOf(found, { ...context, asked })
  if (counts === 'nothing') return { act: 'unknown', wish: null, ask: false }
  const command = counts === 'command' ? commandIn(found, asked) : undefined
  return command === undefined ? null : { ...commanded(command, found), wish: null, ask: true }
}

/** The last instant and zone asked about: a turn has one, a file of messages few. */
let last: { readonly now: string; readonly zone: string; readonly today: Today } | null = null

const todayAt = (now: string, zone: string): Today => {
  if (last?.now === now && last.zone === zone) return last.today
  const local = localDateTime(now, zone)
  const today = { date: local.slice(0, 10), minute: minutesOfDay(local.slice(11)) }
  last = { now, zone, today }
  return today
}

/** The buttons read last, by what their reading depends on. */
const labels = new Map<string, { readonly label: Parsed; readonly steps: number }>()
const LABELS_KEPT = 256

/** A button, read once for all the messages that answer it, in the language that it is written in. */
const labelOf = (text: string, langs: readonly string[], context: Context): Parsed => {
  const { asked, today, meter } = context
  const always = `${langs.join()} ${asked} ${text}`
  const now = `${today.date} ${today.minute} ${always}`
  const before = labels.get(always) ?? labels.get(now)
  if (before !== undefined) {
    meter.steps += before.steps
    return before.label
  }
  const steps = meter.steps
  const { language } = tonguesOf(text, langs)[0]
  const label = parsed(itemsOf(text, language.reader, meter), language, context)
  if (labels.size >= LABELS_KEPT) labels.clear()
  // A button that names no day and no hour is the same on any day.
  const isDated = label.items !== label.words
  labels.set(isDated ? now : always, { label, steps: meter.steps - steps })
  return label
}

/** An answer without its greetings and thanks, which are of no button; null when it has none. */
const plainAnswer = (text: string, { language, context }: Setting): Parsed | null => {
  const folded = fold(text.slice(0, READ))
  const said = withoutCourtesies(folded)
  return said === folded ? null : parsed(itemsOf(said, language.reader, context.meter), language, context)
}

const meant = (message: ToUnderstand, words: readonly Item[], setting: Setting): Meant => {
  const { language, context, isMixed } = setting
  const found = parsed(words, language, context)
  const isFrench = language.code === 'fr'
  const resembling = isFrench && !isMixed ? message.text.slice(0, READ) : ''
  const trusted = (said: Meant): Meant => (isFrench ? said : cautious(said, found, language))
  const own = (): Meant => trusted(readingOf(found, context, resembling))
  const options = (message.options ?? []).map((label) =>
    labelOf(label.slice(0, LABEL_READ).replace(FOR_HER, ''), langsOf(message), context),
  )
  const answer = options.length === 0 ? found : (plainAnswer(message.text, setting) ?? found)
  const mayShare = context.asked === 'choice' && !isCommand(found, context.asked, isOnButton(options))
  const late = context.asked === 'choice' ? null : byLateness(found, options)
  if (late !== null) return trusted(late)
  const choice = choiceAmong(answer, options, { isAsked: context.asked === 'choice', mayShare })
  const label = choice === null ? undefined : options[choice.place]
  if (choice !== null && label !== undefined) {
    const button = trusted(chosen(label, choice.place, context))
    if (choice.isNamed) return button
    return context.asked === 'choice'
      ? (meantBesides(words, setting) ?? button)
      : agreeing(own(), saysMore(found, label) ? null : button)
  }
  if (mayShare && isOfSeveral(answer.words, options)) return { act: 'answer', wish: null, ask: false }
  return context.asked === 'choice' ? own() : byAct(own(), found, options, context)
}

interface Setting {
  readonly language: Language
  readonly context: Context
  /** Words of another language stand in it: what it resembles in French says nothing. */
  readonly isMixed: boolean
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

/** What a message means, given what was asked last; pure, and linear in its length. */
export const understand = (message: ToUnderstand, meter: Meter = { steps: 0 }): Reading => {
  const { items: all, safety } = hearingOf(message.text, meter)
  const context = { asked: message.asked, today: todayAt(message.now, message.zone), meter }
  const isShort = message.text.length <= READ
  const read = ({ language, isMixed }: Tongue): Meant => {
    const words =
      isShort && language.code === 'fr' ? all : itemsOf(message.text.slice(0, READ), language.reader, meter)
    return meant(message, words, { language, context, isMixed })
  }
  return { ...inTongues(tonguesOf(message.text, langsOf(message)), read), safety }
}
