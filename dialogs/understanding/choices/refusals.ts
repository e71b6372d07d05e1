import type { Item } from '../words/items.ts'

export const REFUSING = new Set([
  'pas',
  'ni',
  'sans',
  'sauf',
  'jamais',
  'plus',
  'aucun',
  'aucune',
  'vendu',
  'impossible',
  'incapable',
])

const REACH = 4

/** "rien n'est fini". */
export const isNothingDone = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'rien' && items[at + 1]?.word === 'ne'

/** Where "pas" stands shortly before, in the same part of the sentence: "pas de voiture"; -1 when it does not. */
export const refusalBefore = (items: readonly Item[], at: number): number => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const item = items[before]
    if (item === undefined || item.mark) return -1
    if (REFUSING.has(item.word) || isNothingDone(items, before)) return before
  }
  return -1
}

/** What refuses the words before it: "j'envoie rien", "permis oui contrat aidé non", "appelez pas", "j'ai signé que dalle". */
const REFUSING_BACK = /^(?:rien|non|pas)$/
const isNothing = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'que' && items[at + 1]?.word === 'dalle'
const BACK = 2
/** What parts such words from others before them: "mobilité oui, horaires non", "une heure pour rien". */
const PARTING = /^(?:oui|mais|et|ou|pour)$/

/**
 * Where a part of the sentence ends with "non" shortly after: "voiture non", not "le bus non la voiture" nor "oui non"; -1 when
 * it does not.
 */
export const refusalAfter = (items: readonly Item[], at: number): number => {
  if (items[at]?.word === 'oui') return -1
  for (let next = at + 1; next <= at + BACK; next += 1) {
    const item = items[next]
    if (isNothing(items, next)) return next
    if (item === undefined || item.mark || PARTING.test(item.word)) return -1
    if (REFUSING_BACK.test(item.word)) return (items[next + 1]?.mark ?? true) ? next : -1
  }
  return -1
}

const SUBJECT = /^(?:je|tu|il|elle|on|ca|nous|vous|ils|elles)$/
/** What "plus" is more of: "je travaille plus souvent". */
const MORE = /^(?:de|que|souvent|vite|tard|tot|longtemps|facilement)$/

/** "je travaille plus depuis mars", "je cherche pas trop". */
export const isNegatedVerb = (items: readonly Item[], at: number): boolean => {
  const negation = items[at + 1]?.word
  return (
    SUBJECT.test(items[at - 1]?.word ?? '') &&
    (negation === 'pas' || (negation === 'plus' && !MORE.test(items[at + 2]?.word ?? '')))
  )
}

export const isRefused = (items: readonly Item[], at: number): boolean =>
  refusalBefore(items, at) >= 0 || refusalAfter(items, at) >= 0 || isNegatedVerb(items, at)

/** "mon téléphone est cassé", "ma voiture est en panne", "mon CDD s'est arrêté". */
const OUT_OF_ORDER =
  /^(?:cassee?|perdue?|morte?|hs|bloquee?|volee?|dechargee?|arretee?|terminee?|finie?|annulee?|reportee?|panne)$/

const JOINTS = new Set(['mais', 'et', 'donc', 'ou', 'alors'])

/** "mon tel capte pas", "la voiture roule plus": what does not work is not the one that is meant. */
export const isBroken = (items: readonly Item[], at: number): boolean => {
  const after = items[at + 1]?.word === 'se' ? at + 2 : at + 1
  const verb = items[after]
  const refusal = items[items[after + 1]?.word === 'en' ? after + 2 : after + 1]
  return (
    verb?.mark === false &&
    !JOINTS.has(verb.word) &&
    (refusal?.word === 'pas' ||
      refusal?.word === 'plus' ||
      (/^(?:est|etait)$/.test(verb.word) && OUT_OF_ORDER.test(refusal?.word ?? '')))
  )
}

const HAVING = new Set('ai as a avons avez ont avait avais aura aurai y toujours encore manque'.split(' '))

const TROUBLE = /^(?:soucis?|problemes?|difficultes?|galeres?)$/

/** "ya pas de bus", "toujours pas le permis", "sans voiture": it is not refused, it is missing; "pas de souci de santé" is neither. */
export const isMissing = (items: readonly Item[], refusal: number): boolean => {
  const [before, after] = [items[refusal - 1]?.word ?? '', items[refusal + 1]?.word ?? '']
  // "pas que l'argent": that, and more
  if (after === 'que' || TROUBLE.test(items[refusal + 2]?.word ?? '')) return false
  return HAVING.has(before) || after === 'de' || /^(sans|aucun|aucune)$/.test(items[refusal]?.word ?? '')
}
