const LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  '@': 'a',
  $: 's',
  '€': 'e',
}
/** What most messages have none of. */
const SIGN = /[0134@$€]/
const MASKED = /(?<=\p{L})[0134@$€](?=\p{L})/gu

/** A text in which no figure or sign stands for a letter inside a word: "m0urir", "il me fr@ppe". */
export const unmasked = (text: string): string =>
  SIGN.test(text) ? text.replace(MASKED, (sign) => LETTERS[sign] ?? sign) : text
