import type { Item } from '../words/items.ts'

/** Marks that a breath puts inside a sentence: "je veux... en finir" (the points are read as a comma). */
const MARKS = new Set([...',-/()*"«»_\n'])
const PICTURE = /^\p{Extended_Pictographic}/u
const BREATHS = /\p{Extended_Pictographic}|\.{2,}|[…,\-–—/()*"«»_\n]/gu
const ASCII = 0x80

/** Whether it says nothing and may stand inside any sentence: a comma, a line's end, a picture. */
export const isBreath = ({ mark, word }: Item): boolean =>
  mark ? MARKS.has(word) : word.charCodeAt(0) >= ASCII && PICTURE.test(word)

/** A text said in one breath. */
export const withoutBreaths = (text: string): string => text.replace(BREATHS, ' ').replace(/\s+/g, ' ')
