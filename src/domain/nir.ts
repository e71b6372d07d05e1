/** Between two characters of a number people put spaces (of any width), a full stop, a hyphen, a slash. */
const GAP = String.raw`[\s.\-/_\u200b-\u200d\u2060]{0,2}`
const DIGITS = (count: number): string => Array.from({ length: count }, () => String.raw`\d`).join(GAP)
const apart = (...parts: readonly string[]): string => parts.join(GAP)

/** Sex, year, month, department (2A and 2B too), commune, order; then the key, if it is there. */
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\d])(?=[1-478])${apart(DIGITS(5), `(?:${DIGITS(2)}|2${GAP}[AB])`, DIGITS(6))}(?:${GAP}(${DIGITS(2)}))?(?![\p{L}\d])`,
  'giu',
)
const SHORTEST = 13
const GROUPED = /^\d\s\d\d\s\d\d\s\d[\dAB]\s/i

/** The key is 97 less the rest of the thirteen by 97; for Corsica 2A counts as 19 and 2B as 18. */
const keyOf = (thirteen: string): number =>
  97 - Number(BigInt(thirteen.replace('2A', '19').replace('2B', '18')) % 97n)

/** Thirteen characters alone: a sex of 1 or 2 and a month of the year, else any long number would do. */
const isPlausible = (thirteen: string): boolean => /^[12]\d\d(?:0[1-9]|1[0-2])(?!00)/.test(thirteen)

const isNir = (found: string, key: string | undefined): boolean => {
  const bare = found.replaceAll(/[^\dAB]/gi, '').toUpperCase()
  const thirteen = bare.slice(0, SHORTEST)
  if (key === undefined) return isPlausible(thirteen)
  const rightKey = Number(bare.slice(SHORTEST)) === keyOf(thirteen)
  return rightKey || (GROUPED.test(found) && isPlausible(thirteen))
}

/**
 * Whether the text holds what looks like a social security number (NIR): fifteen characters whose key is right, or that are
 * grouped as on the card; or thirteen that could be one. Spaces and usual separators do not hide it, nor do full-width digits.
 */
export const holdsNir = (text: string): boolean => {
  if (text.length < SHORTEST) return false
  for (const found of text.normalize('NFKC').matchAll(CANDIDATE)) if (isNir(found[0], found[1])) return true
  return false
}
