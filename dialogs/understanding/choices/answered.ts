import type { Act, ToUnderstand } from '../../../src/domain/reading.ts'
import { cautious } from '../acts/cautious.ts'
import { commandIn, commanded } from '../acts/commands.ts'
import { REMINDER_ANSWERS } from '../acts/compared.ts'
import { isCommand } from '../acts/decide.ts'
import { isExplained } from '../acts/doubt.ts'
import { READ, parsed } from '../acts/parsed.ts'
import type { Context, Parsed } from '../acts/parsed.ts'
import { readingOf } from '../acts/readingOf.ts'
import type { Meant } from '../acts/readingOf.ts'
import type { Language } from '../languages/languages.ts'
import { has } from '../phrases/phrase.ts'
import { withoutCourtesies } from '../text/courtesies.ts'
import { fold } from '../text/folding.ts'
import { itemsOf } from '../words/items.ts'
import type { Item } from '../words/items.ts'
import { besides } from './besides.ts'
import { buttonsOf } from './buttons.ts'
import { choiceAmong, isOfSeveral } from './choices.ts'
import { isOnButton } from './commands.ts'
import { onlyOne } from './option.ts'
import { spokenPicture } from './pictures.ts'
import { saysMore } from './signs.ts'

interface Setting {
  readonly language: Language
  readonly context: Context
  /** Words of another language stand in it: what it resembles in French says nothing. */
  readonly isMixed: boolean
}

/** The languages that a person may write in, theirs first. */
export const langsOf = ({ lang, also = [] }: ToUnderstand): readonly string[] => [lang, ...also]

/** What is asked for in any words, and does the same as a button. */
const SHOWN: ReadonlySet<Act> = new Set(['human', 'help', 'who', 'appointments', 'my_data', 'erase'])

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
  const isSameAsButton = REMINDER_ANSWERS.has(own.act)
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

/** An answer without its greetings and thanks, which are of no button, and its picture in words; null when it has none. */
const plainAnswer = (text: string, { language, context }: Setting): Parsed | null => {
  const folded = fold(text.slice(0, READ))
  const said = spokenPicture(withoutCourtesies(folded))
  return said === folded ? null : parsed(itemsOf(said, language.reader, context.meter), language, context)
}

const NO_LABELS: readonly string[] = []

/** What a message means with the buttons that it may answer; `words` are its own, in the language of the setting. */
export const answered = (message: ToUnderstand, words: readonly Item[], setting: Setting): Meant => {
  const { language, context, isMixed } = setting
  const found = parsed(words, language, context)
  const isFrench = language.code === 'fr'
  const resembling = isFrench && !isMixed ? message.text.slice(0, READ) : ''
  const trusted = (said: Meant): Meant => (isFrench ? said : cautious(said, found, language))
  const own = (): Meant => trusted(readingOf(found, context, resembling))
  const options = buttonsOf(message.options ?? NO_LABELS, langsOf(message), context)
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
