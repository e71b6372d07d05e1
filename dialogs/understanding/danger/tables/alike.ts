import type { WordLists } from '../../patterns/pattern.ts'
import { TARGETS } from '../../vocabulary/targets.ts'

const LONG_ENOUGH = 4
/** Found by their spelling in any case, or another word without its end ("bleus" are not "bleu"). */
const ALONE: ReadonlySet<string> = new Set([...TARGETS, 'bleus', 'hier', 'foyer', 'manager', 'hiver', 'enfer', 'loyer'])
const IN_PATTERNS = /[a-z]+/g

/** Words of so many letters are known without their last, when it is mute. */
const LONG = 6

/** What is typed for a word: an infinitive for what sounds like it and the reverse ("il ma frapper"), a plural or a mute e left out. */
export const alikeAmong = (said: readonly string[]): ((text: string) => readonly string[]) => {
  const words = new Set(said.flatMap((text) => text.match(IN_PATTERNS) ?? []))
  return (text) => {
    if (text.length < LONG_ENOUGH || ALONE.has(text) || !/^[a-z]+$/.test(text)) return []
    const alone = text.endsWith('s') && !text.endsWith('ss') ? [text.slice(0, -1)] : []
    const mute = text.length >= LONG && /[^e]e$/.test(text) ? [text.slice(0, -1)] : []
    const stem = text.endsWith('er') && !text.endsWith('ier') ? text.slice(0, -1) : null
    const spoken = stem === null ? [] : [stem, `${stem}z`]
    const infinitive = text.replace(/e+s?$/, 'er')
    return [...alone, ...mute, ...spoken, ...(infinitive !== text && words.has(infinitive) ? [infinitive] : [])]
  }
}

/** The same lists, with what is typed for their words of one piece. */
export const withAlike = (lists: WordLists): WordLists => {
  const alike = alikeAmong(Object.values(lists).flat())
  return Object.fromEntries(
    Object.entries(lists).map(([name, members]) => [
      name,
      [...new Set([...members, ...members.flatMap((member) => (member.includes(' ') ? [] : alike(member)))])],
    ]),
  )
}
