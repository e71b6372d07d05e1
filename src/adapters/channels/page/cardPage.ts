import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { hideForm, type Chat } from './chatPage.ts'
import { html } from './html.ts'
import { documentOf, pageReply } from './layout.ts'
import { linked } from './message.ts'
import { wordsOf } from './words.ts'

/** A card in words, and the language of its page. */
interface Shown {
  readonly text: string
  readonly lang: string
}

export interface CardPage {
  /** Leads to the page of a card. A form that is answered by a page would be kept, words and all, in the browser's history. */
  readonly leadTo: (card: Shown) => WebReply
  /** `GET /chat/numbers`: that card; the numbers for any emergency where this process does not know it, or no longer. */
  readonly handle: (request: WebRequest) => Promise<WebReply>
}

const PATH = '/chat/numbers'
const KEPT_MS = 120_000
const MOST = 1_000

/** The card that is shown when the store has not answered in a second, or knows nobody. Only its own words are held, in memory. */
export function cardPage(chat: Chat): CardPage {
  const cards = new Map<string, Shown>()
  return {
    leadTo(card) {
      const id = chat.draw.id()
      cards.set(id, card)
      const [oldest] = cards.keys()
      if (cards.size > MOST && oldest !== undefined) cards.delete(oldest)
      setTimeout(() => cards.delete(id), KEPT_MS).unref()
      return { status: 303, headers: { location: `${PATH}?n=${encodeURIComponent(id)}` } }
    },

    handle: async ({ query }) => page(chat, cards.get(query.get('n') ?? '') ?? anyEmergency(chat)),
  }
}

const anyEmergency = ({ say, lang = 'fr' }: Chat): Shown => ({
  text: say({ key: 'safety.emergency' }, lang).text,
  lang,
})

function page({ frame, say }: Chat, { text, lang }: Shown): WebReply {
  const words = wordsOf(say, lang)
  const body = html`<h1>${words('title')}</h1>
    <section class="card"><p class="text">${linked({ from: 'bot', text, about: 'safety.' })}</p></section>
    <p><a class="go" href="/chat">${words('back')}</a></p>
    ${hideForm(words)}`
  return pageReply(200, documentOf(frame, words, { title: words('title'), body, path: '/chat' }))
}
