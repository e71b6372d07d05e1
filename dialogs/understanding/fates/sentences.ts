import type { Element } from './elements.ts'
import type { Item } from '../words/items.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { SIDES } from './sides.ts'

/** What a sentence begins with. */
const SUBJECTS = new Set(['je', 'il', 'elle', 'on', 'ils', 'elles', 'mon', 'ma', 'mes', 'ce', 'y'])
/** "c'est la rentrée". */
const DETERMINERS = new Set(['le', 'la', 'un', 'une', 'mon', 'ma', 'mes', 'les'])
const SENTENCE = 4

/** Whether a sentence begins here of which a word is unknown, no phrase explaining it. */
export const isSentence = (items: readonly Item[], from: number, until: number): boolean => {
  if (!SUBJECTS.has(items[from]?.word ?? '')) return false
  if (items[from + 1]?.word === 'est' && from + 2 < until && DETERMINERS.has(items[from + 2]?.word ?? ''))
    return true
  for (let at = from + 1; at < Math.min(from + SENTENCE, until); at += 1) {
    const item = items[at]
    if (item === undefined || item.mark || item.value !== undefined) return false
    if (!item.empty) return true
  }
  return false
}

const OWNERS = new Set([
  ...['je', 'il', 'elle', 'on', 'ils', 'elles', 'vous', 'mon', 'ma', 'mes', 'la', 'le', 'les'],
  ...['notre', 'nos', 'votre', 'son', 'sa', 'ses', 'un', 'une'],
])

/** Who wants something: the person, or they and the service. */
const SPEAKERS = new Set(['je', 'on', 'vous'])

/** "ma mère me dépose à 8h15": somebody brings them at an hour that is not the appointment's. */
const BRINGING = /^(?:depos|amen|emmen|condui)/
const isBringing = ({ from, to }: Phrase, items: readonly Item[]): boolean =>
  items.slice(from, to).some(({ word }) => BRINGING.test(word))

const DECIDING = new Set<Element['side']>(['yes', 'no', 'want'])

/** What an offer begins with that is said of no other subject: "mettez moi", "on peut dire", "est-ce que". */
const OFFERS = /ez$|^(?:on|je|vous|est|si|disons|ce|pourquoi)$/

/** What another sentence follows: "je viens de loin donc le 22". */
const PARTING = new Set<Element['joint']>(['but', 'else'])

/** Follows a sentence that no phrase explains: its subject, then what is said of it, up to the value that ends it. */
export class Sentence {
  private hasSubject = false
  private hasVerb = false
  private isOfOther = false
  /** What follows a predicate is of whom it is said: "j'ai la pirogue que jeudi". */
  private isPredicated = false
  next(item: Item, phrase: Phrase | undefined, items: readonly Item[]): void {
    const means = phrase?.rule.means
    if (phrase !== undefined && means === 'confirm' && isBringing(phrase, items)) {
      this.hasSubject = this.hasVerb = true
      return
    }
    const side = means === undefined ? undefined : SIDES.get(means)
    const isExplained = phrase !== undefined && DECIDING.has(side?.side) && !this.tells(phrase, items)
    const isTurn = side?.turn !== undefined || PARTING.has(item.joint)
    if (isExplained || isTurn || item.mark || item.value !== undefined) {
      this.hasSubject = this.hasVerb = false
      this.isPredicated = isExplained
    } else if (OWNERS.has(item.word)) {
      if (!this.hasSubject) this.isOfOther = !SPEAKERS.has(item.word) && !this.isPredicated
      this.hasSubject = true
    } else if (this.hasSubject && !item.empty) {
      this.hasVerb = true
      this.isOfOther &&= !item.word.startsWith('rest')
    }
  }
  /**
   * An offer ("passe", "met") is what is said of a subject that has a name: "mon bus passe à 8h"; and of what others do, "que" says
   * nothing of a wish: "mon planning sort que jeudi".
   */
  tells({ rule, from }: Phrase, items: readonly Item[]): boolean {
    if (rule.means === 'than') return this.hasVerb && this.isOfOther
    return this.hasVerb && rule.means === 'propose' && !OFFERS.test(items[from]?.word ?? '')
  }
  get isWhole(): boolean {
    return this.hasVerb
  }
}
