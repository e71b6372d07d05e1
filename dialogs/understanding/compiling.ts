import { anchorsAmong } from './anchors.ts'
import type { Anchors } from './anchors.ts'
import { dangerPatterns } from './danger/book.ts'
import { isDanger } from './danger/gravity.ts'
import { Draft } from './draft.ts'
import { LAYOUT } from './net.ts'
import type { Net, Rule } from './net.ts'
import { Vocabulary } from './pattern.ts'
import type { Element, WordLists } from './pattern.ts'
import { alikeAmong } from './safety/alike.ts'
import type { DangerRule } from './safety/dangers.ts'
import { Symbols } from './symbols.ts'

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
  /** The words without one of which a layer says nothing, a bit for each layer. */
  readonly layerAnchors: Anchors
  /** The words without one of which no danger is shown. */
  readonly dangerAnchors: Anchors
}

export const isCompiled = (kept: unknown): kept is Compiled =>
  typeof kept === 'object' && kept !== null && 'symbols' in kept && 'dangerAnchors' in kept

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

/** Compiles patterns: dear, a quarter of a second for those of a language. */
export const compiled = ({ layers, phrases, lists, dangers, dangerLists }: Written): Compiled => {
  const symbols = new Symbols()
  const vocabulary = new Vocabulary(lists)
  const ofDangers = dangerPatterns(dangers).patterns
  const alike = alikeAmong([...ofDangers.flat(), ...Object.values(dangerLists).flat()])
  const dangerVocabulary = new Vocabulary(dangerLists, alike)
  const nets = {
    layers: layers.map((said) => netOf(said, vocabulary, { symbols })),
    phrases: netOf(phrases, vocabulary, { symbols }),
    dangers: netOf(ofDangers, dangerVocabulary, { symbols, isCounted: false }),
  }
  const shown = dangers.filter(isDanger).flatMap((rule) => rule.say)
  return {
    ...nets,
    symbols: symbols.all(),
    layerAnchors: anchorsAmong(
      layers.map((said) => ({ say: said.flat(), vocabulary })),
      symbols,
    ),
    dangerAnchors: anchorsAmong([{ say: shown, vocabulary: dangerVocabulary }], symbols),
  }
}
