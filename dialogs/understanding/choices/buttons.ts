import type { Context, Parsed } from '../acts/parsed.ts'
import { parsed } from '../acts/parsed.ts'
import { tonguesOf } from '../languages/tongues.ts'
import { itemsOf } from '../words/items.ts'
import { spokenPicture } from './pictures.ts'

const LABEL_READ = 120
/** "Satisfait(e)", "divorcé·e": what a label adds for her. */
const FOR_HER = /\((?:e|ne|le|ve|trice|se)s?\)|[·.](?:e|ne|le|ve|trice|se)s?(?=\P{L}|$)/giu

const labelOf = (label: string, langs: readonly string[], context: Context): Parsed => {
  const text = spokenPicture(label.slice(0, LABEL_READ).replace(FOR_HER, ''))
  const { language } = tonguesOf(text, langs)[0]
  return parsed(itemsOf(text, language.reader, context.meter), language, context)
}

/** A button that names no day and no hour is the same on any day. */
const isDated = ({ items, words }: Parsed): boolean => items !== words

/** The questions read last, by what their reading depends on. */
const questions = new Map<string, { readonly buttons: readonly Parsed[]; readonly steps: number }>()
const QUESTIONS_KEPT = 1024

const NO_BUTTONS: readonly Parsed[] = []

/**
 * The buttons of a question, each in the language that it is written in: read once for all the messages that answer it, so that
 * what is worked out of them is kept with them (`once`).
 */
export const buttonsOf = (
  labels: readonly string[],
  langs: readonly string[],
  context: Context,
): readonly Parsed[] => {
  if (labels.length === 0) return NO_BUTTONS
  const { asked, today, meter } = context
  const always = [langs.join(), asked, ...labels].join('\n')
  const now = `${today.date} ${today.minute} ${always}`
  const before = questions.get(always) ?? questions.get(now)
  if (before !== undefined) {
    meter.steps += before.steps
    return before.buttons
  }
  const steps = meter.steps
  const buttons = labels.map((label) => labelOf(label, langs, context))
  if (questions.size >= QUESTIONS_KEPT) questions.clear()
  questions.set(buttons.some(isDated) ? now : always, { buttons, steps: meter.steps - steps })
  return buttons
}
