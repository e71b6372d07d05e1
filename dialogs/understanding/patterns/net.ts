/** What a path through a net says. */
export interface Rule {
  readonly rule: number
  /** How many of its last words it only looks at. */
  readonly ahead: number
  readonly words: number
}

/**
 * The patterns of a table, as numbers. A node is a place in `nodes` where its record begins, so that all that is read of it
 * lies together; node 0 is the root.
 */
export interface Net {
  readonly nodes: Int32Array
  /** The symbol of each edge; the edges of one node lie together, by symbol. Apart from the rest of them, so that a search reads little. */
  readonly symbols: Uint16Array
  /** For each edge, a record of where it leads. */
  readonly edges: Int32Array
  /** The rank of the first edge of the root for each symbol, else `NONE`. */
  readonly begins: Int32Array
  /** For each node where rules end: how many, then a record of each. */
  readonly rules: Int32Array
  /** 1 for each symbol that is a kind or a list. */
  readonly kinds: Uint8Array
}

/** How many words a gap has at most. */
export const WORDS_IN_A_GAP = 3

/**
 * Where each number stands in the records of a net. Whoever reads a net takes these apart into constants of its own file, which
 * cost nothing.
 */
export const LAYOUT = {
  NONE: -1,
  ROOT: 0,

  /** A record of a node: the ranks of its edges, from `FIRST` to `LAST`. */
  FIRST: 0,
  LAST: 1,
  /** The bits of the symbols that lead out of it: by them most items are known to lead nowhere. */
  MASK: 2,
  /** The gap entered together with it, else `NONE`. */
  GAP: 3,
  /** How many words are met before it is left for good: in a gap, any word leads to the node that stands after it. */
  LEFT: 4,
  /** The rules that end in it: a place in `rules`, else `NONE`. */
  RULES: 5,
  /** When it was last entered. */
  ENTERED: 6,
  /** Other bits of the same symbols. */
  OTHER_MASK: 7,
  /** Eight numbers, so that no record is cut by a line of the processor's cache. */
  RECORD: 8,
  /** So many words a node may wait for. */
  MOST_LEFT: WORDS_IN_A_GAP + 1,

  /** A record of an edge: the node to which it leads. */
  TO: 0,
  /** The bits of one of which the next word must have one, and other bits of the same; all of them when a rule ends there. */
  SOON: 1,
  SOON_OTHER: 2,
  /** The bits that the words have which the gap entered there may meet. */
  LATER: 3,
  EDGE: 4,

  /** A record of a rule: its number, how many of its last words it only looks at, how many it names. */
  RULE: 0,
  AHEAD: 1,
  WORDS: 2,
  RULE_SIZE: 3,
} as const
