/** A pattern between words: letters with accents are letters, whatever `\b` says. */
export const words = (source: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)

/** One of these, each a piece of a pattern. */
export const oneOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`

/** 12/03, 12-03-2026, 12.3.26, 2026-03-12; a telephone number in pairs is none. */
export const DATE_IN_FIGURES = new RegExp(
  String.raw`(?<![\d./-])(?:${DAY}([/.-])${MONTH}(?:\1(?:\d{4}|\d{2}))?|\d{4}-${MONTH}-${DAY})(?!\d|[/.-]\d)`,
  'u',
)
