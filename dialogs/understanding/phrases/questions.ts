import type { Item } from '../words/items.ts'

/** A message that begins with one of these asks. */
const INTERROGATIVES = new Set([
  'quel',
  'quelle',
  'quels',
  'quelles',
  'comment',
  'pourquoi',
  'combien',
  'qui',
])

const beginsByAsking = (items: readonly Item[]): boolean =>
  INTERROGATIVES.has(items.find((item) => !COURTEOUS.has(item.word) && !item.mark)?.word ?? '')

const COURTEOUS = new Set([
  'bonjour',
  'bonsoir',
  'salut',
  'coucou',
  'madame',
  'monsieur',
  'svp',
  'euh',
  'ok',
  'et',
  'mais',
  'oui',
])

const ASKING = new Set(['est', 'ai', 'peut', 'peux', 'pouvez'])

/** Whether the message ends with a question mark, or begins like a question ("est-ce que"). */
export const isQuestion = (items: readonly Item[]): boolean =>
  items.findLast((item) => item.mark)?.word === '?' ||
  beginsByAsking(items) ||
  (ASKING.has(items[0]?.word ?? '') && /^(ce|je|on|vous)$/.test(items[1]?.word ?? ''))

const WHAT = new Set(['quoi', 'comment', 'combien', '?'])
const GREETING = new Set(['bonjour', 'bonsoir', 'salut', 'coucou', 'madame', 'monsieur'])

/** Whether what may happen is asked about: "et si je suis malade", "si je rate le bus je fais quoi", "il se passe quoi si j'ai pas de bus". */
export const isSupposing = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark, word }) => (word === '?' || !mark) && !GREETING.has(word))
  const at = said.findIndex(({ word }) => word === 'si')
  if (at < 0) return false
  const before = said[at - 1]?.word
  if (at === 1 && before === 'et') return true
  return before === 'quoi' || before === 'passe' || (at === 0 && said.some(({ word }) => WHAT.has(word)))
}
