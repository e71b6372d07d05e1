const SAME: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'" },
  ...{ œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ı: 'i' },
  ...{ ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
}
const TO_REPLACE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu')
const PLAIN = /^[\n\x20-\x7e]*$/

/**
 * Small letters, no accents, no invisible characters, one apostrophe, ordinary digits: the form in which vocabulary is
 * written and compared. Arabic letters lose their vowels and their variants.
 */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .replace(/[’‘ʼ`´]/g, "'")
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}\p{Emoji_Modifier}ـ]+/gu, '')
        .toLowerCase()
        .replace(TO_REPLACE, (letter) => SAME[letter] ?? letter)
