/** How a word or a mark joins or parts what stands beside it. */
export type Joint = 'or' | 'and' | 'comma' | 'but' | 'else' | 'stop' | 'whole'

/** What marks do, in every language. */
export const MARK_JOINTS: Readonly<Record<string, Joint>> = {
  ...{ '/': 'or', '</>': 'or' },
  ...{ ',': 'comma', '-': 'comma', ':': 'comma', '(': 'comma', ')': 'comma' },
  ...{ '.': 'stop', '!': 'stop', '?': 'stop', ';': 'stop', '\n': 'stop' },
}
