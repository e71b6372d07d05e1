/** The colours of the light page, by day and by night; a deployment may give its own, as `#rrggbb`. */
export interface Palette {
  readonly ink: string
  readonly paper: string
  readonly card: string
  readonly line: string
  readonly accent: string
  readonly onAccent: string
  readonly mine: string
  readonly alert: string
  readonly alertPaper: string
}

export const day: Palette = {
  ink: '#1c2733',
  paper: '#f5f2ec',
  card: '#ffffff',
  line: '#6b7780',
  accent: '#0b4f4a',
  onAccent: '#ffffff',
  mine: '#d6ebe5',
  alert: '#8c1720',
  alertPaper: '#fdeeec',
}

export const night: Palette = {
  ink: '#eef1f2',
  paper: '#14191d',
  card: '#20282e',
  line: '#8b979f',
  accent: '#9fdccf',
  onAccent: '#0c211e',
  mine: '#1d4742',
  alert: '#ffc9c4',
  alertPaper: '#3b1719',
}

/** What is read on what: text needs 7:1 (WCAG AAA), an outline 3:1. */
const READ: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'mine', 7],
  ['accent', 'paper', 7],
  ['accent', 'card', 7],
  ['onAccent', 'accent', 7],
  ['alert', 'alertPaper', 7],
  ['alert', 'card', 7],
  ['line', 'paper', 3],
  ['line', 'card', 3],
]

/** The pairs of a palette that are too hard to read, with what they reach. */
export function hardToRead(palette: Palette): readonly string[] {
  return READ.flatMap(([front, back, least]) => {
    const reached = contrast(palette[front], palette[back])
    return reached >= least ? [] : [`${front} on ${back}: ${reached.toFixed(1)}, at least ${least}`]
  })
}

/** WCAG's contrast of two `#rrggbb`, 1 to 21; 0 when one is no colour. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return Number.isNaN(low + high) ? 0 : (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return Number.NaN
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** The variables that `page.css` is written with. A deployment's own colours hold by day and by night. */
export function variables(own: Partial<Palette> = {}): string {
  const rules = (palette: Palette): string =>
    Object.entries(palette)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(';')
  const light = `:root{color-scheme:light;${rules({ ...day, ...own })}}`
  if (Object.keys(own).length > 0) return light
  return `${light}@media (prefers-color-scheme:dark){:root{color-scheme:dark;${rules(night)}}}`
}
