/** Markup that is already safe to send. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

type Piece = Html | string | number | false | null | undefined | readonly Piece[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What no text may hold: control characters but tab and line feed, and marks that turn the writing round. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** Text as HTML shows it, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSAFE, '')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')
}

/** Text whose line feeds are shown. */
export function lineBreaks(text: string): Html {
  return new Html(escaped(text).replaceAll('\n', '<br>'))
}

/** A template whose every value is escaped, but markup made the same way; `false`, `null` and absent show nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  const own = squeezed(strings)
  let markup = own[0] ?? ''
  for (const [rank, value] of values.entries()) markup += shown(value) + (own[rank + 1] ?? '')
  return new Html(markup)
}

const templates = new WeakMap<TemplateStringsArray, readonly string[]>()

/** A template's own markup without the indentation of our source, which nobody should have to download. */
function squeezed(strings: TemplateStringsArray): readonly string[] {
  const known = templates.get(strings)
  if (known) return known
  const own = strings.map((string) => string.replace(/\n\s*/g, '\n').replace(/\s*\/>/g, '>'))
  templates.set(strings, own)
  return own
}

function shown(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return ''
  if (piece instanceof Html) return piece.markup
  if (typeof piece === 'object') return piece.map(shown).join('')
  return escaped(String(piece))
}
