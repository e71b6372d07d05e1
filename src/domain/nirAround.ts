/** What may hold many digits and is none of these numbers: identifiers, bank accounts in groups of four, dates, hours. */
const OTHERS = [
  /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi,
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -][A-Z\d]{4}){4,7}(?:[ -][A-Z\d]{1,3}(?![A-Z\d]))?/giu,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/g,
]

/** The text with letters in the place of numbers that are surely others. Each place in it is the same place in the text. */
export const withoutOthers = (plain: string): string =>
  OTHERS.reduce((left, other) => left.replaceAll(other, (found) => 'x'.repeat(found.length)), plain)

const SAID =
  /(?<!\p{L})(?:s(?:é|e\u0301?)cu(?![\p{L}\p{M}])|s(?:é|e\u0301?)curit(?:é|e\u0301?) ?so|nir(?!\p{L})|n?ss(?!\p{L})|carte vitale|social security|seguridad social)/iu

/** Whether the text speaks of a social security number. */
export const isSaid = (text: string): boolean => SAID.test(text)

const NAMED_OTHERWISE =
  /(?<!\p{L})(?:fiscale?|imp(?:ô|o\u0302?)ts?|sire[nt]|iban|rib|commande|facture|colis|barres?|imei)(?!\p{L})(?:(?!s[eé]cu|ss|nir|vitale)\D){0,20}$/iu
const READ_BEFORE = 32

/** Whether the words right before a number give it another name. */
export const isNamedOtherwise = (text: string, at: number): boolean =>
  NAMED_OTHERWISE.test(text.slice(Math.max(at - READ_BEFORE, 0), at))

const KEY_IN_WORDS =
  /^[\s.,/\-_:;(]{0,6}(?:(?:et|avec|la|sa|ma) ){0,2}cl(?:é|e\u0301?)f?[\s.:=-]{0,4}(?<key>\d\d?)(?!\d)/iu
const READ_AFTER = 40

/** The key that follows a number when a word announces it, "clé 41", and where it ends. */
export const keyInWords = (
  text: string,
  at: number,
): { readonly key: string; readonly to: number } | null => {
  const found = KEY_IN_WORDS.exec(text.slice(at, at + READ_AFTER))
  const key = found?.groups?.['key']
  return found === null || key === undefined ? null : { key: key.padStart(2, '0'), to: at + found[0].length }
}
