import type { Item } from '../words/items.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isQuestion } from '../phrases/questions.ts'
import type { Parsed } from './parsed.ts'

type Stance = 'yes' | 'no' | 'neither' | 'both'

export const SAYING_NO: readonly Meaning[] = ['decline', 'no']
export const SAYING_YES: readonly Meaning[] = ['confirm', 'yes', 'fine', 'free']

/** What is answered: of several answers the last, and a sentence ("je viens") before a bare word ("non"). */
export const stanceOf = (phrases: readonly Phrase[]): Stance => {
  const said = phrases.findLast(({ rule }) => rule.means === 'confirm' || rule.means === 'decline')
  if (said !== undefined) return said.rule.means === 'confirm' ? 'yes' : 'no'
  const [yes, no] = [has(phrases, 'yes'), has(phrases, 'no')]
  if (yes && no) return 'both'
  const fine = has(phrases, 'fine')
  if (no && fine) return 'both'
  const free = phrases.some(({ rule }) => rule.means === 'free' && rule.impersonal !== true)
  return no ? 'no' : yes || fine || free ? 'yes' : 'neither'
}

/** Words after which a yes may be taken back. */
export const RESERVING: ReadonlySet<string> = new Set([
  'mais',
  'contre',
  'sauf',
  'cependant',
  'toutefois',
  'seulement',
  'sinon',
])
const HINDERING: readonly Meaning[] = ['taken', 'decline', 'no', 'bad', 'unclear', 'maybe', 'deny']

/** "je viens, par contre j'ai plus de voiture": a hindrance stands after the yes. */
export const isHindered = ({ items, phrases }: Parsed): boolean => {
  const place = items.findIndex(({ word }) => RESERVING.has(word))
  return (
    place > 0 &&
    phrases.some(({ rule, to }) => SAYING_YES.includes(rule.means) && to <= place) &&
    phrases.some(({ rule, from }) => from > place && (HINDERING.includes(rule.means) || rule.excuse === true))
  )
}

/** "oui mais j'ai pas de voiture": what follows may undo the yes. */
export const isReserved = ({ items, phrases }: Parsed): boolean => {
  const but = items.findIndex(({ word }) => word === 'mais')
  const after = phrases.find(({ from }) => from > but)
  return (
    but > 0 &&
    phrases.some(({ rule, to }) => rule.means === 'yes' && to <= but) &&
    after?.rule.means !== 'confirm'
  )
}

/** What a "si" of courtesy leads to: "si possible", "si vous voulez", "si ça dérange pas", "si Dieu veut", "s'il te plaît". */
const COURTEOUS = new Set('possible besoin vous tu te necessaire derange dieu'.split(' '))
const COURTESY = 3
const IT = /^ils?$/

/** "je viens si mon fils est gardé", "ok pour demain si mon chef dit oui": a yes, and after it what it depends on. */
export const isConditional = ({ items, phrases }: Parsed): boolean => {
  const yes = phrases.find(({ rule }) => SAYING_YES.includes(rule.means))
  return items.some(({ word }, at) => {
    if (at < (yes?.to ?? items.length)) return false
    const isIt = IT.test(items[at + 1]?.word ?? '')
    const next = items.slice(at + 1, at + 1 + COURTESY)
    const isIf = (word === 'si' && items[at - 1]?.word !== 'meme') || (word === 'se' && isIt)
    return isIf && next[0]?.mark === false && !next.some((item) => COURTEOUS.has(item.word))
  })
}

/** What begins another sentence: "ok je viens faut apporter quoi ?" */
const BREAKS = new Set(['mais', ',', 'faut', 'dois'])
const PREPOSITIONS = new Set(['a', 'de', 'pour', 'en', 'dans', 'vers', 'avec', 'chez', 'par'])
const ASKED_FOR = /^(?:quel|quelle|quels|quelles|combien|comment|qui|quoi)$/

/** "je viens, quelle question" */
const EXCLAIMED = new Set(['question', 'idee', 'chance', 'joie', 'plaisir'])

/** "je peux venir à quelle heure", "je viens avec qui": what is said to be done is asked about, without any mark. */
const isAskedAfter = ({ rule, to }: Phrase, items: readonly Item[]): boolean => {
  if (rule.means !== 'confirm' && rule.means !== 'free') return false
  const at = PREPOSITIONS.has(items[to]?.word ?? '') ? to + 1 : to
  return ASKED_FOR.test(items[at]?.word ?? '') && !EXCLAIMED.has(items[at + 1]?.word ?? '')
}

/** Whether the sentence of what is answered asks: "je viens ?" does, "oui, mais c'est où ?" and "je viens. C'est où ?" do not. */
export const isAnswerAsked = ({ items, phrases }: Parsed, meanings = SAYING_YES): boolean => {
  const answer = phrases.findLast(({ rule }) => meanings.includes(rule.means) && rule.impersonal !== true)
  if (answer !== undefined && meanings === SAYING_YES && isAskedAfter(answer, items)) return true
  if (!isQuestion(items)) return false
  const after = items.slice(answer?.to ?? 0)
  const end = after.find((item) => item.stop || BREAKS.has(item.word))
  return end === undefined || end.word === '?'
}
