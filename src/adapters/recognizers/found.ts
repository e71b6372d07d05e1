import type { LocalDateTime } from '../../domain/localTime.ts'

/** What is asked of a recognizer: words in lower case, its culture (never the client's), the person's local now. */
export interface Question {
  readonly text: string
  readonly culture: Culture
  readonly local: LocalDateTime
}

/** Both write the day before the month. */
export type Culture = 'en-gb' | 'es-es'

/** One way to resolve what was found; which fields are there depends on the type. */
export interface Resolution {
  readonly timex?: string
  readonly Mod?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** A stretch of the text that speaks of time, `end` included, as the recognizers give it. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
  /** `date`, `daterange`, `time`, `timerange`, `datetime`, `datetimerange`, `set`, `duration`. */
  readonly type: string
  readonly resolutions: readonly Resolution[]
}

/** What a thread says: it is warm, or this is what it found (null: the recognizers threw). */
export type Said =
  { readonly kind: 'warm' } | { readonly kind: 'found'; readonly found: readonly Found[] | null }
