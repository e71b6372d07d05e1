import { SPOKEN } from '../../../domain/language.ts'
import { Html, html } from './html.ts'

/** Texts that speak to somebody whose language is not known yet: the language of each of their lines, by their key of `locales/`. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'language.offer': ['en'],
  'language.which': ['fr', 'en'],
  'language.unspoken': ['fr', 'en', 'fr', 'en'],
}

const HUMAN = 'menu.human'

const marked = (text: string, lang: string | undefined): Html =>
  lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`

/** The lines of such a text, each with its language, as a voice that reads the page must know it; null for any other text. */
export function passages(about: string, text: string): Html | null {
  const langs = LINES[about]
  if (langs === undefined) return null
  return new Html(
    text
      .split('\n')
      .map((line, rank) => marked(line, langs[rank]).markup)
      .join('<br>'),
  )
}

/** The name of a language is said in it; "Une personne / A person" is said in two. */
export function inItsLanguage({ id, label }: { readonly id: string; readonly label: string }): Html {
  const named = SPOKEN.find((lang) => id === `menu.${lang}`)
  if (named !== undefined) return marked(label, named)
  const [french, english] = id === HUMAN ? label.split(' / ') : []
  return french === undefined || english === undefined
    ? html`${label}`
    : html`${marked(french, 'fr')} / ${marked(english, 'en')}`
}
