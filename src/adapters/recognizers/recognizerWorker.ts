/** Runs in a thread of its own: a short message can hold the recognizers for minutes, and only the end of the thread stops them. */
import { parentPort } from 'node:worker_threads'
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import type { Culture, Found, Question, Resolution, Said } from './found.ts'

/** One sentence a culture that wakes each of its models. */
const FIRST: Readonly<Record<Culture, string>> = {
  'en-gb': 'monday 3 september at 10am, next week, from 2pm to 4pm',
  'es-es': 'lunes 3 de septiembre a las 10, la próxima semana, de 14h a 16h',
}

const FIELDS = ['timex', 'Mod', 'value', 'start', 'end'] as const

const resolutionOf = (values: Readonly<Record<string, unknown>>): Resolution =>
  Object.fromEntries(
    FIELDS.flatMap((field) => (typeof values[field] === 'string' ? [[field, values[field]]] : [])),
  )

function recognize({ text, culture, local }: Question): readonly Found[] {
  // Without an offset the wall clock of the host is read, and the recognizers read nothing else of it.
  const now = new Date(`${local}:00`)
  return recognizeDateTime(text, culture, 0, now).map(({ text, start, end, typeName, resolution }) => ({
    text,
    start,
    end,
    type: typeName.slice(typeName.indexOf('.') + 1),
    resolutions: Array.isArray(resolution?.['values']) ? resolution['values'].map(resolutionOf) : [],
  }))
}

function recognized(question: Question): readonly Found[] | null {
  try {
    return recognize(question)
  } catch {
    return null
  }
}

const say = (said: Said): void => parentPort?.postMessage(said, [])

recognize({ text: FIRST['en-gb'], culture: 'en-gb', local: '2025-09-03T10:00' })
recognize({ text: FIRST['es-es'], culture: 'es-es', local: '2025-09-03T10:00' })
parentPort?.on('message', (question: Question) => say({ kind: 'found', found: recognized(question) }))
say({ kind: 'warm' })
