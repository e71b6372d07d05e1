import type { Act, Reading, Wish } from '../../../src/domain/reading.ts'
import { languageNamed } from '../languages/namedLanguage.ts'
import { has } from '../phrases/phrase.ts'
import { compared } from './compared.ts'
import { decide } from './decide.ts'
import type { Context, Parsed } from './parsed.ts'

/** A reading, danger apart. */
export type Meant = Omit<Reading, 'safety'>

/** Acts that a date goes with. */
const DATED: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule', 'human'])

/** Who declines wants none of the days that they name: "jeudi j'ai pas le permis donc non". */
const refusedWith = (wish: Wish | null): Wish | null =>
  wish === null ? null : { wanted: [], refused: [...wish.refused, ...wish.wanted] }

/** "décalez le rdv de jeudi": the only day that is said is the one that is left. */
const isLeftOnly = ({ wish, own, phrases }: Parsed): boolean =>
  own &&
  has(phrases, 'reschedule') &&
  wish?.refused.length === 0 &&
  wish.wanted.every(({ at, after, before }) => (at ?? after ?? before) === undefined)

/** What a message means by itself, no button shown; without `text`, nothing is compared with examples. */
export const readingOf = (found: Parsed, context: Context, text = ''): Meant => {
  const decided = decide(found, context.asked)
  const said = compared(decided, found, text, context)
  const { act, ask } = said
  const to = said.to ?? (act === 'language' ? languageNamed(found.items) : undefined)
  if (!DATED.has(act)) return { act, wish: null, ask, ...(to === undefined ? {} : { to }) }
  if (act === 'reschedule' && isLeftOnly(found)) return { act, wish: null, ask }
  const wish = act === 'decline' ? refusedWith(found.wish) : found.wish
  return { act, wish, ask: ask || found.ask || (found.own && act !== 'confirm') }
}
