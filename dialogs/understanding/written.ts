/** Words that one of the languages spoken here has and the other has not, as a telephone writes them. */
const OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'je j jai jsuis veux suis pas plus mon ma mes nous notre il elle ils elles est sont les des une un du que qui ' +
      'avec dans pour sur mourir tuer vie enfant mari frappe tape ai peux vais'
    ).split(' '),
  ),
  en: new Set(
    (
      'i im ive my he she they we you your his her the is are was am and to want wanna dont cant not have has had ' +
      'going gonna with help please kill killing die dying dead live living myself hits hit beats beat beating hurts ' +
      'child husband wife sleep tonight nowhere anymore'
    ).split(' '),
  ),
}

/** So many words of a language and none of another: one alone may be a name, a slip or a song. */
const ENOUGH = 2
/** Characters that are looked at. */
const MOST = 2_000

/** The language that a sentence is plainly written in, of those spoken here (BCP 47); null for any doubt. */
export function writtenLanguage(text: string): string | null {
  const words = text
    .slice(0, MOST)
    .toLowerCase()
    .replaceAll(/(?<=\b(?:i|don|can|won|isn|didn))['’](?=(?:m|ve|t|ll)\b)/g, '')
    .split(/[^\p{L}]+/u)
  const found = Object.entries(OWN).map(
    ([lang, own]) => [lang, new Set(words.filter((word) => own.has(word))).size] as const,
  )
  const [one, ...others] = found.filter(([, count]) => count > 0)
  return one !== undefined && others.length === 0 && one[1] >= ENOUGH ? one[0] : null
}
