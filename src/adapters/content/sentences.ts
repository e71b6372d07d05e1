/** Words that a value usually has: what is read aloud is the whole sentence. One, where nothing is said here. */
const USUAL_WORDS: Readonly<Record<string, number>> = {
  // "Agence des Filaos"
  organisation: 3,
  name: 3,
  // "mercredi 4 mars"
  date: 3,
  old: 3,
  before: 3,
  from: 3,
  to: 3,
  // "mercredi 4 mars, à 14 h"
  moment: 6,
  now: 6,
  opening: 6,
  slot: 6,
  // "14 h"
  time: 2,
  // "jeudi 5 mars, entre 13 h et 18 h"
  wanted: 9,
  refused: 9,
  // "0262 00 00 00"
  phone: 4,
  // "3114", "116 006"
  number: 2,
  // ", jour et nuit"
  always: 3,
  // "12 rue des Exemples, Saint-Denis"
  place: 5,
}
const IS_ALWAYS = /^always_/

/** Lines of their own, or nothing: they are counted where they are written. */
const WHOLE_SENTENCES = new Set([
  'hello',
  'late',
  'where',
  'waiting',
  'but',
  'free',
  'receipt',
  'call',
  'how',
  'account',
  'mode',
  'said',
  'parisTime',
  'local',
  'kept',
  'line',
  'others',
  // The words of somebody else.
  'message',
  'words',
  'text',
])

const wordsOfValue = (name: string): number => {
  if (WHOLE_SENTENCES.has(name)) return 0
  return USUAL_WORDS[IS_ALWAYS.test(name) ? 'always' : name] ?? 1
}

const VALUE = /\{\{\s*(\w+)[^}]*\}\}/g

/** The sentences of a text, each with its words as they are usually said; a colon ends none. */
export const sentencesOf = (text: string): readonly { readonly sentence: string; readonly words: number }[] =>
  text
    .replaceAll(VALUE, '{{$1}}')
    .split(/[.!?…]+(?=[\s»”)"]|$)|\n/)
    .map((part) => {
      const values = [...part.matchAll(VALUE)].map(([, name = '']) => name)
      const own = part.replaceAll(VALUE, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
      const words = values.reduce((sum, name) => sum + wordsOfValue(name), own)
      return { sentence: part.trim(), words }
    })
