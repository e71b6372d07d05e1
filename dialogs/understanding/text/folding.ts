const SAME: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'" },
  ...{ œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ı: 'i' },
  ...{ ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي', '،': ',', '؛': ';', '؟': '?' },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
}
const TO_REPLACE = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu')
const PLAIN = /^[\n\x20-\x7e]*$/

const anyFolded = (text: string): string =>
  text
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Emoji_Modifier}ـ]+/gu, '')
    .toLowerCase()
    .replace(TO_REPLACE, (letter) => SAME[letter] ?? letter)

/** The letters of Europe and the marks of a telephone's keyboard, none of which changes its neighbours, each folded. */
const USUAL = Array.from({ length: 0x180 }, (_, code) => anyFolded(String.fromCharCode(code)))
for (const mark of '’‘“”«»…–—€') USUAL[mark.charCodeAt(0)] = anyFolded(mark)
const ASCII = 0x80
const BACKQUOTE = 0x60

/** A text of usual letters, folded; null when another stands in it. */
const usuallyFolded = (text: string): string | null => {
  let folded = ''
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < ASCII && code !== BACKQUOTE) continue
    const letter = USUAL[code]
    if (letter === undefined) return null
    folded += text.slice(kept, at) + letter
    kept = at + 1
  }
  return (folded + text.slice(kept)).toLowerCase()
}

/** `mé` is "mais"; without its accent it would be "me". */
const BUT = /(?<!\p{L})mé(?!\p{L})/giu

const foldedOf = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase()
  const written = text.includes('mé') || text.includes('MÉ') ? text.replace(BUT, 'mais') : text
  return usuallyFolded(written) ?? anyFolded(written)
}

/** A message is folded for its words, then to be compared with examples: the last is kept. */
const last = { text: '', folded: '' }

/**
 * Small letters, no accents, no invisible characters, one apostrophe, ordinary digits: the form in which vocabulary is
 * written and compared. Arabic letters lose their vowels and their variants.
 */
export const fold = (text: string): string => {
  if (text !== last.text) {
    last.folded = foldedOf(text)
    last.text = text
  }
  return last.folded
}
