/** Digits written together, and the A or B of a department of Corsica; `from` and `to` (excluded) are places in the text. */
export interface DigitGroup {
  readonly signs: string
  readonly from: number
  readonly to: number
  /** Letters stand right before it, as in a reference. */
  readonly afterLetters: boolean
}

/** Stands for what takes no room on the screen. */
const UNSEEN = '\u200b'
/** The zero of each script whose digits compatibility folding leaves as they are: Arabic, Persian, Hindi, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^[\p{Cf}\ufe0f\u20e3]$/u, UNSEEN],
  [/^[\p{Pd}\u2212]$/u, '-'],
  [/^[·•‧∙⋅・]$/u, '.'],
  [/^،$/u, ','],
]

/** Folding would make a letter of it, and "nº" is no word. */
const plainSign = (sign: string): string => {
  if (sign === 'º') return '°'
  const point = sign.codePointAt(0) ?? 0
  const zero = ZEROS.find((one) => point >= one && point < one + 10)
  const folded = zero === undefined ? sign.normalize('NFKC') : String(point - zero)
  const plain = PLAIN.find(([signs]) => signs.test(folded))?.[1] ?? folded
  return (plain.length > sign.length ? sign : plain).padEnd(sign.length, UNSEEN)
}

/** The text with digits, spaces, dashes and points of every kind in their plainest form. Each place in it is the same place in the text. */
export const plainDigits = (text: string): string => text.replaceAll(/[^\0-\x7f]/gu, plainSign)

/** What people put between two groups of one number; more room than this separates two numbers. */
const GAP = new RegExp(String.raw`^[\s${UNSEEN}.,/\-_:;()[\]|]{1,12}$`)
const TOKEN = new RegExp(String.raw`[\p{L}\p{M}\d][\p{L}\p{M}\d${UNSEEN}]*`, 'gu')
/** A letter O is written for a zero. */
const NUMBER = /^(?=O*\d)[\dO]*(?:2[AB][\dO]*)?$/i
const NUMBER_AMONG_LETTERS = /\d(?:O{0,6}\d|(?<=2)[AB](?=O{0,6}\d))*/gi
const CORSICA = /^[AB]$/i

const groupOf = (written: string, from: number, afterLetters = false): DigitGroup => ({
  signs: written.replaceAll(UNSEEN, '').toUpperCase().replaceAll('O', '0'),
  from,
  to: from + written.length,
  afterLetters,
})

const groupsOf = (token: string, from: number): readonly DigitGroup[] => {
  const bare = token.replaceAll(UNSEEN, '')
  if (NUMBER.test(bare) || CORSICA.test(bare)) return [groupOf(token, from)]
  return [...token.matchAll(NUMBER_AMONG_LETTERS)].map(({ 0: written, index }) =>
    groupOf(written, from + index, index > 0),
  )
}

/** The groups that may be parts of one number, in order: nothing but separators stands between two. Linear. */
export const chainsIn = (plain: string): readonly (readonly DigitGroup[])[] => {
  const chains: DigitGroup[][] = []
  for (const { 0: token, index } of plain.matchAll(TOKEN))
    for (const group of groupsOf(token, index)) {
      const chain = chains.at(-1)
      const last = chain?.at(-1)
      const follows = last !== undefined && GAP.test(plain.slice(last.to, group.from))
      if (CORSICA.test(group.signs) && !(follows && last.signs.endsWith('2'))) continue
      if (follows) chain?.push(group)
      else chains.push([group])
    }
  return chains
}
