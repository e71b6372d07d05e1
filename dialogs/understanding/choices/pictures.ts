import { FACES } from '../vocabulary/scales.ts'

const STARS = /^(?:[⭐★🌟]\uFE0F?\s*)+$/u
const STAR = /[⭐★🌟]/gu
const SELECTOR = /\uFE0F/gu

/** "le 🙂". */
const POINTING = /^(?:le|la|un|une|celui|c'est)\s+(?=\P{L}+$)/u

/** A face, or so many stars, that is all that is said, in words: "⭐⭐⭐" is 3. */
export const spokenPicture = (text: string): string => {
  const said = text.trim().replace(SELECTOR, '').replace(POINTING, '')
  if (STARS.test(said)) return String(said.match(STAR)?.length ?? 0)
  return FACES.get(said) ?? text
}
