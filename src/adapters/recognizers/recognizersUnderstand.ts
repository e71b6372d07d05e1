import { localDateTime } from '../../domain/localTime.ts'
import type { Reading, ToUnderstand, Wish } from '../../domain/reading.ts'
import type { Understand } from '../../application/ports/dialogs.ts'
import { CUES, plain, spokenOf, type Spoken } from './cues.ts'
import type { Culture } from './found.ts'
import { RECOGNIZER, type ThreadSetting } from './thread.ts'
import { WarmThreads } from './warmThreads.ts'
import { wishOf, type Guess } from './wishOf.ts'

export interface RecognizersSetting {
  /** Our own reader: it holds danger, the acts in their context, and the dates it knows. */
  readonly base: (message: ToUnderstand) => Reading
  /** Longest wait for a date (ms); past it the thread is ended. */
  readonly deadlineMs?: number
  /** Messages that may wait at once; the next ones have base's reading. */
  readonly waiting?: number
  /** How long before a second lost thread is replaced (ms). */
  readonly restMs?: number
  readonly thread?: ThreadSetting
}

/** `warm` says whether a thread is ready (waited for, 30 s at most); `close` ends the threads. */
export type RecognizersUnderstand = Understand & { warm(): Promise<boolean>; close(): Promise<void> }

/** The culture is chosen here, by the languages that the person is known to write: never by what a client sends. */
const CULTURES: Readonly<Record<Spoken, Culture>> = { en: 'en-gb', es: 'es-es' }

/** Longer texts are not given to the recognizers. */
const LONGEST = 120

/**
 * Base's reading; in English and Spanish, where base finds no date, what the recognizers find, always with `ask`. They run in a thread
 * with a deadline: nobody waits longer, whatever is written, and on any fault it is base's reading, asked when a date may have been meant.
 */
export function recognizersUnderstand(setting: RecognizersSetting): RecognizersUnderstand {
  const { base, deadlineMs = 250, waiting = 32, restMs = 5000, thread = RECOGNIZER } = setting
  const threads = new WarmThreads({ thread, deadlineMs, waiting, restMs })
  const understand: Understand = (message) => {
    const reading = base(message)
    const lang = spokenIn(message)
    if (lang === null || !mayHoldMore(message, reading, lang)) return reading
    return recognized(threads, message, { reading, lang })
  }
  return Object.assign(understand, { warm: () => threads.warm(), close: () => threads.close() })
}

const spokenIn = ({ lang, also = [] }: ToUnderstand): Spoken | null =>
  [lang, ...also].map(spokenOf).find((one) => one !== null) ?? null

const CHARACTERS_READ = 2000

const speaksOfTime = (text: string, lang: Spoken): boolean =>
  CUES[lang].speaksOfTime.test(plain(text.slice(0, CHARACTERS_READ)))

/** Only where a date is waited for, and base is not sure of something else. */
const mayHoldMore = ({ asked, text }: ToUnderstand, reading: Reading, lang: Spoken): boolean => {
  if (asked !== 'checkpoint' && asked !== 'slot') return false
  const { act, wish, safety, choice } = reading
  if (wish !== null || safety !== null || choice !== undefined) return false
  if (act === 'confirm' || act === 'decline') return speaksOfTime(text, lang)
  return act === 'unknown' || act === 'answer' || act === 'reschedule'
}

interface Before {
  readonly reading: Reading
  readonly lang: Spoken
}

async function recognized(
  threads: WarmThreads,
  message: ToUnderstand,
  { reading, lang }: Before,
): Promise<Reading> {
  const doubted = { ...reading, ask: reading.ask || speaksOfTime(message.text, lang) }
  const text = oneLine(message.text)
  if (text.length > LONGEST) return doubted
  try {
    const local = localDateTime(message.now, message.zone)
    const found = await threads.ask({ text, culture: CULTURES[lang], local })
    return found === null ? doubted : withGuess(reading, wishOf(found, text, { lang, local }), message)
  } catch {
    // What they give is theirs: were it malformed, the person still has base's reading.
    return doubted
  }
}

/** Small letters on one line, without control characters; cut just past what would be read. */
const oneLine = (text: string): string =>
  text
    .slice(0, CHARACTERS_READ)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()

const withGuess = (reading: Reading, guess: Guess, { asked }: ToUnderstand): Reading => {
  if (guess.kind === 'nothing') return reading
  const act = guess.kind === 'unclear' ? null : actWith(reading, guess.wish, asked)
  if (guess.kind === 'unclear' || act === null) return { ...reading, ask: true }
  return { ...reading, act, wish: guess.wish, ask: true }
}

/** A refusal alone declines a checkpoint; null when base's act and the dates do not go together. */
const actWith = ({ act }: Reading, { wanted }: Wish, asked: ToUnderstand['asked']): Reading['act'] | null => {
  if (act === 'confirm') return wanted.length > 0 ? act : null
  if (act === 'decline') return wanted.length === 0 ? act : null
  if (act === 'reschedule') return act
  return wanted.length === 0 && asked === 'checkpoint' ? 'decline' : 'reschedule'
}
