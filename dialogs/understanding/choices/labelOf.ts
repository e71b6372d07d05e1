import type { Context, Parsed } from '../acts/parsed.ts'
import { parsed } from '../acts/parsed.ts'
import { tonguesOf } from '../languages/tongues.ts'
import { itemsOf } from '../words/items.ts'

const LABEL_READ = 120
/** "Satisfait(e)", "divorcé·e": what a label adds for her. */
const FOR_HER = /\((?:e|ne|le|ve|trice|se)s?\)|[·.](?:e|ne|le|ve|trice|se)s?(?=\P{L}|$)/giu

/** The buttons read last, by what their reading depends on. */
const labels = new Map<string, { readonly label: Parsed; readonly steps: number }>()
const LABELS_KEPT = 256

/** A button, read once for all the messages that answer it, in the language that it is written in. */
export const labelOf = (label: string, langs: readonly string[], context: Context): Parsed => {
  const text = label.slice(0, LABEL_READ).replace(FOR_HER, '')
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
  const read = parsed(itemsOf(text, language.reader, meter), language, context)
  if (labels.size >= LABELS_KEPT) labels.clear()
  // A button that names no day and no hour is the same on any day.
  const isDated = read.items !== read.words
  labels.set(isDated ? now : always, { label: read, steps: meter.steps - steps })
  return read
}
