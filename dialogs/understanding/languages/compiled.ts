import { anchorsAmong } from '../patterns/anchors.ts'
import type { Anchored, Anchors } from '../patterns/anchors.ts'
import { dangerPatterns } from '../danger/book.ts'
import { isDanger } from '../danger/gravity.ts'
import { Draft } from '../patterns/draft.ts'
import { LAYOUT } from '../patterns/net.ts'
import type { Net, Rule } from '../patterns/net.ts'
import { Vocabulary } from '../patterns/pattern.ts'
import type { Element, WordLists } from '../patterns/pattern.ts'
import { alikeAmong } from '../danger/tables/alike.ts'
import type { DangerRule } from '../danger/tables/dangers.ts'
import { Symbols } from '../patterns/symbols.ts'

const { ROOT } = LAYOUT

/** The patterns of each rule of a table. */
type Said = readonly (readonly string[])[]

/** All that is written in patterns, as texts. */
export interface Written {
  readonly layers: readonly Said[]
  readonly phrases: Said
  readonly lists: WordLists
  readonly dangers: readonly DangerRule[]
  readonly dangerLists: WordLists
}

/** The same as numbers, which can be kept. */
export interface Compiled {
  /** The words, stems and kinds of all patterns, each at the place that is its number. */
  readonly symbols: readonly string[]
  readonly layers: readonly Net[]
  readonly phrases: Net
  readonly dangers: Net
  /** Dangers of the rules that are apart. */
  readonly dangersApart: Net
  /** The words without one of which a layer says nothing, a bit for each layer. */
  readonly layerAnchors: Anchors
  /** The words without one of which no danger is shown: a bit for those of `dangers`, a bit for those that are apart. */
  readonly dangerAnchors: Anchors
}

export const isCompiled = (kept: unknown): kept is Compiled =>
  typeof kept === 'object' && kept !== null && 'symbols' in kept && 'dangersApart' in kept

/**
 * Puts all the patterns of a table in one net: patterns that begin alike share their beginning, and the ways of saying an
 * element end in one node, so that the size is the sum of lists, not their product; of two beginnings that meet, the first is
 * kept. Ways that name, or look at, more words than others end apart, unless words are not counted: then matches name none, and
 * no pattern may look ahead.
 */
const netOf = (
  patterns: Said,
  vocabulary: Vocabulary,
  { symbols, isCounted = true }: { symbols: Symbols; isCounted?: boolean },
): Net => {
  const draft = new Draft(symbols, isCounted)
  /** Every way of reading what is left of a pattern, after a node. */
  const lay = (elements: readonly Element[], at: number, node: number, rule: Rule): void => {
    const element = elements[at]
    if (element === undefined) {
      draft.ends(node, rule)
      return
    }
    if (element.optional) lay(elements, at + 1, node, rule)
    for (const { node: end, words, ahead } of draft.endsOf(element, node))
      lay(elements, at + 1, end, {
        rule: rule.rule,
        ahead: rule.ahead + ahead,
        words: rule.words + words,
      })
  }
  for (const [rule, said] of patterns.entries())
    for (const pattern of said) lay(vocabulary.elementsOf(pattern), 0, ROOT, { rule, ahead: 0, words: 0 })
  return draft.made(symbols.kinds())
}

const isApart = ({ apart }: DangerRule): boolean => apart === true

/** Compiles patterns: dear, a quarter of a second for those of a language. */
export const compiled = ({ layers, phrases, lists, dangers, dangerLists }: Written): Compiled => {
  const symbols = new Symbols()
  const vocabulary = new Vocabulary(lists)
  const ofDangers = dangerPatterns(dangers).patterns
  /** The patterns of one of the two nets, each at its number: what rules need belongs to the first. */
  const dangersOf = (apart: boolean): Said =>
    ofDangers.map((say, number) => {
      const rule = dangers[number]
      return (rule !== undefined && isApart(rule)) === apart ? say : []
    })
  const alike = alikeAmong([...ofDangers.flat(), ...Object.values(dangerLists).flat()])
  const dangerVocabulary = new Vocabulary(dangerLists, alike)
  const shownBy = (apart: boolean): Anchored => ({
    say: dangers.flatMap((rule) => (isDanger(rule) && isApart(rule) === apart ? rule.say : [])),
    vocabulary: dangerVocabulary,
  })
  const nets = {
    layers: layers.map((said) => netOf(said, vocabulary, { symbols })),
    phrases: netOf(phrases, vocabulary, { symbols }),
    dangers: netOf(dangersOf(false), dangerVocabulary, { symbols, isCounted: false }),
  }
  const layerAnchors = anchorsAmong(
    layers.map((said) => ({ say: said.flat(), vocabulary })),
    symbols,
  )
  // Before the words of other languages, which say nothing of how ordinary a word is.
  const near = anchorsAmong([shownBy(false)], symbols)
  const dangersApart = netOf(dangersOf(true), dangerVocabulary, { symbols, isCounted: false })
  const apart = anchorsAmong([{ say: [], vocabulary: dangerVocabulary }, shownBy(true)], symbols)
  return {
    ...nets,
    dangersApart,
    symbols: symbols.all(),
    layerAnchors,
    dangerAnchors: apart.map((bits, symbol) => bits | (near[symbol] ?? 0)),
  }
}
