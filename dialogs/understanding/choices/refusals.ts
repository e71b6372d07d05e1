import type { Item } from '../words/items.ts'

export const REFUSING = new Set(['pas', 'ni', 'sans', 'sauf', 'jamais', 'plus', 'aucun', 'aucune'])

const REACH = 4

/** Where "pas" stands shortly before, in the same part of the sentence: "pas de voiture"; -1 when it does not. */
export const refusalBefore = (items: readonly Item[], at: number): number => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const item = items[before]
    if (item === undefined || item.mark) return -1
    if (REFUSING.has(item.word)) return before
  }
  return -1
}

/** What refuses the words right before it: "j'envoie rien", "permis oui contrat aidé non". */
const REFUSING_BACK = /^(?:rien|non)$/
const BACK = 2
/** What parts such words from others before them: "mobilité oui, horaires non", "une heure pour rien". */
const PARTING = /^(?:oui|mais|et|ou|pour)$/

/** Where a part of the sentence ends with "non" shortly after: "voiture non", not "le bus non la voiture"; -1 when it does not. */
export const refusalAfter = (items: readonly Item[], at: number): number => {
  for (let next = at + 1; next <= at + BACK; next += 1) {
    const item = items[next]
    if (item === undefined || item.mark || PARTING.test(item.word)) return -1
    if (REFUSING_BACK.test(item.word)) return (items[next + 1]?.mark ?? true) ? next : -1
  }
  return -1
}

export const isRefused = (items: readonly Item[], at: number): boolean =>
  refusalBefore(items, at) >= 0 || refusalAfter(items, at) >= 0

/** "mon téléphone est cassé". */
const OUT_OF_ORDER = /^(?:cassee?|perdue?|morte?|hs|bloquee?|volee?|dechargee?)$/

const JOINTS = new Set(['mais', 'et', 'donc', 'ou', 'alors'])

/** "mon tel capte pas", "la voiture roule plus": what does not work is not the one that is meant. */
export const isBroken = (items: readonly Item[], at: number): boolean => {
  const [verb, refusal] = [items[at + 1], items[at + 2]]
  return (
    verb?.mark === false &&
    !JOINTS.has(verb.word) &&
    (refusal?.word === 'pas' ||
      refusal?.word === 'plus' ||
      (verb.word === 'est' && OUT_OF_ORDER.test(refusal?.word ?? '')))
  )
}

const HAVING = new Set('ai as a avons avez ont avait avais aura aurai y toujours encore manque'.split(' '))

/** "ya pas de bus", "toujours pas le permis", "sans voiture": it is not refused, it is missing. */
export const isMissing = (items: readonly Item[], refusal: number): boolean => {
  const [before, after] = [items[refusal - 1]?.word ?? '', items[refusal + 1]?.word ?? '']
  return HAVING.has(before) || after === 'de' || /^(sans|aucun|aucune)$/.test(items[refusal]?.word ?? '')
}
