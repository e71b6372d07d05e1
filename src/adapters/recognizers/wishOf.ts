import type { LocalDateTime } from '../../domain/localTime.ts'
import type { Window, Wish } from '../../domain/reading.ts'
import { CUES, plain, type Spoken } from './cues.ts'
import type { Found } from './found.ts'
import { itemOf, type Item } from './windowsOf.ts'

/** Nothing that speaks of a date; something that does, but not what; or windows, wanted or refused. */
export type Guess =
  { readonly kind: 'nothing' } | { readonly kind: 'unclear' } | { readonly kind: 'wish'; readonly wish: Wish }

const UNCLEAR: Guess = { kind: 'unclear' }

/** Stands in the text for what the recognizers took. */
const TAKEN = '\u0001'

/** The text without what was taken, in small letters without accents. */
const restOf = (text: string, found: readonly Found[]): string => {
  let rest = ''
  let at = 0
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(at, start) + TAKEN
    at = end + 1
  }
  return plain(rest + text.slice(at))
}

const times = (days: readonly Window[], hours: readonly Window[]): readonly Window[] =>
  days.flatMap((day) => hours.map(({ at, after, before }) => ({ ...day, ...defined({ at, after, before }) })))

const defined = (hours: Readonly<Record<string, string | undefined>>): Window =>
  Object.fromEntries(Object.entries(hours).filter(([, hour]) => hour !== undefined))

const windowsOf = (items: readonly Item[]): readonly Window[] => items.flatMap(({ windows }) => windows)

/** Hours said beside one day hold for it, hours said once after several days for each; null when it cannot be told. */
const together = (items: readonly Item[]): readonly Window[] | null => {
  const [days, hours, whole] = (['days', 'hours', 'both'] as const).map((says) =>
    items.filter((item) => item.says === says),
  ) as [Item[], Item[], Item[]] // as many as the names above
  if (hours.length === 0 && whole.length === 1 && days.length > 0 && items.at(-1)?.says === 'both')
    return [...times(windowsOf(days), windowsOf(whole)), ...windowsOf(whole)]
  if (hours.length === 0 || days.length + whole.length === 0) return windowsOf(items)
  if (whole.length > 0 || (days.length > 1 && hours.length > 1)) return null
  return times(windowsOf(days), windowsOf(hours))
}

const REFUSED_BEFORE = new RegExp(`^[^,;.!?${TAKEN}]*${TAKEN}`)

/** Whether the text refuses what was taken, wants it, or says more than can be told. */
const stanceOf = (rest: string, lang: Spoken): 'wanted' | 'refused' | 'unclear' => {
  const { refuses, unclear, allows } = CUES[lang]
  const refusal = refuses.exec(rest)
  const around = refusal === null ? rest : rest.replace(refusal[0], ' ')
  if (/\d/.test(around) || unclear.test(around)) return 'unclear'
  if (refusal === null) return 'wanted'
  if (refuses.test(around) || allows.test(around)) return 'unclear'
  return REFUSED_BEFORE.test(rest.slice(refusal.index + refusal[0].length)) ? 'refused' : 'unclear'
}

/** What can be refused: one day, with its hours. "Not before ten" refuses no hours, and of several days one may be wanted. */
const isRefusable = (items: readonly Item[]): boolean =>
  items.filter(({ says }) => says !== 'hours').length < 2 && !items.some(({ bounded }) => bounded)

/** What the recognizers found, as the contract has it. */
export const wishOf = (
  found: readonly Found[],
  text: string,
  of: { lang: Spoken; local: LocalDateTime },
): Guess => {
  const dated = found.filter(({ type }) => type !== 'duration')
  if (dated.length === 0) return { kind: 'nothing' }
  if (dated.length < found.length) return UNCLEAR
  const items = dated.flatMap((one) => itemOf(one, of.local) ?? [])
  const rest = restOf(text, found)
  const stance = stanceOf(rest, of.lang)
  const windows = items.length === dated.length ? together(items) : null
  if (windows === null || stance === 'unclear') return UNCLEAR
  if (stance === 'wanted') return { kind: 'wish', wish: { wanted: windows, refused: [] } }
  return isRefusable(items) ? { kind: 'wish', wish: { wanted: [], refused: windows } } : UNCLEAR
}
