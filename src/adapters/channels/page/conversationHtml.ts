import type { ConversationView } from '../../../application/ports/conversationView.ts'
import type { LogEntry } from '../../../application/ports/log.ts'
import { HIDE } from '../../../domain/conversation.ts'
import { html, type Html } from './html.ts'
import { linked, messages } from './message.ts'
import { inItsLanguage } from './passages.ts'
import type { Words } from './words.ts'

/** A form as it is about to be shown: its key makes sending it twice sending it once. */
export interface Draft {
  readonly key: string
  readonly text?: string
  /** Key of the words that say what is wrong with the text. */
  readonly fault?: string
}

const EARLIER = 12
const CURRENT = 8

/** The exchange in progress, what came before it folded away, and the forms to answer with. */
export function conversation(view: ConversationView, words: Words, draft: Draft): Html {
  const { earlier, current } = split(view.entries.filter(isShown))
  const before = earlier.at(-1)
  return html`<h1>${words('title')}</h1>
    ${past(earlier, view.zone, words)}
    <div role="log" aria-label="${words('messages')}" id="log">
      <ol class="messages">
        ${messages(current, { zone: view.zone, words, before })}
      </ol>
    </div>
    ${reply(view, words, { ...draft, seen: current })}`
}

/** What is new after a number, and the forms: what the script puts into the page that is open. */
export function news(
  view: ConversationView,
  words: Words,
  { after, key }: { readonly after: number; readonly key: string },
): Html {
  const shown = view.entries.filter(isShown)
  const before = shown.findLast(({ seq }) => seq <= after)
  const entries = shown.filter(({ seq }) => seq > after)
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.direction}">
      <head>
        <title>${words('title')}</title>
      </head>
      <body>
        <ol id="news">
          ${messages(entries, { zone: view.zone, words, before })}
        </ol>
        ${reply(view, words, { key, seen: entries })}
      </body>
    </html> `
}

/** A stretch of what was said before, on a page of its own. */
export function past(entries: readonly LogEntry[], zone: string, words: Words): Html | false {
  const [first] = entries
  if (!first) return false
  const shown = entries.slice(-EARLIER)
  return html`<details class="past">
    <summary>${words('older')}</summary>
    ${olderLink(shown, words)}
    <ol class="messages">
      ${messages(shown, { zone, words })}
    </ol>
  </details>`
}

/** The way to what came before these entries. */
export function olderLink([first]: readonly LogEntry[], words: Words): Html | false {
  return (
    first !== undefined &&
    first.seq > 1 &&
    html`<p><a href="/chat?before=${first.seq}">${words('olderStill')}</a></p>`
  )
}

/** A line that was not said after all holds its number, and is shown to nobody. */
export const isShown = ({ dropped }: LogEntry): boolean => dropped !== true

/** From the person's last words on: what is new stands at the top of the page, and needs no script to be seen. */
function split(entries: readonly LogEntry[]): {
  readonly earlier: readonly LogEntry[]
  readonly current: readonly LogEntry[]
} {
  const mine = entries.findLastIndex(({ from }) => from === 'person')
  const start = Math.max(mine === entries.length - 1 ? mine - 1 : mine, entries.length - CURRENT, 0)
  return { earlier: entries.slice(0, start), current: entries.slice(start) }
}

/** Number of the last question that this page shows; 0 when it shows none. */
function lastQuestion(view: ConversationView): number {
  return view.open?.seq ?? view.entries.findLast(({ asks }) => asks !== null)?.seq ?? 0
}

interface Answering extends Draft {
  /** The entries that stand just above the forms. */
  readonly seen: readonly LogEntry[]
}

function reply(view: ConversationView, words: Words, draft: Answering): Html {
  const hidden = html`<input type="hidden" name="key" value="${draft.key}" /><input
      type="hidden"
      name="shown"
      value="${lastQuestion(view)}"
    /><input type="hidden" name="lang" value="${words.lang}" />`
  const last = view.entries.at(-1)?.seq ?? 0
  return html`<section id="reply" data-last="${last}" aria-labelledby="answer">
    <h2 id="answer">${words('answer')}</h2>
    ${choices(view, words, { hidden, seen: draft.seen })} ${writing(words, { ...draft, hidden })}
  </section> `
}

function choices(
  { open, entries }: ConversationView,
  words: Words,
  { hidden, seen }: { readonly hidden: Html; readonly seen: readonly LogEntry[] },
): Html {
  if (open === null || open.choices.length === 0) return html`<div id="choices" data-question="0"></div>`
  const { seq } = open
  const folded = seen.some((entry) => entry.seq === seq)
    ? undefined
    : entries.find((entry) => entry.seq === seq)
  return html`<div id="choices" data-question="${seq}">
    <form method="post" action="/chat">
      ${hidden}
      <fieldset>
        <legend>${words('choose')}</legend>
        ${folded && html`<p class="text" dir="auto">${linked(folded)}</p> `}${open.choices.map(
          (choice) =>
            html`<button
              name="choice"
              value="${seq}.${choice.id}"
              ${choice.id === HIDE && html` formaction="/chat/hide"`}
            >
              ${inItsLanguage(choice)}
            </button> `,
        )}
      </fieldset>
    </form>
  </div>`
}

/** Without `autocomplete`, browsers would keep what was written, on the screen for "back" and on the disk. */
function writing(words: Words, { hidden, text, fault }: Draft & { readonly hidden: Html }): Html {
  return html`<form method="post" action="/chat" id="write" data-lost="${words('lost')}">
    ${hidden}
    <label for="text">${words('write')}</label>
    ${fault && html`<p class="fault" id="fault">${words(fault)}</p>`}
    <div class="row">
      <textarea
        id="text"
        name="text"
        rows="2"
        autocomplete="off"
        ${fault && html` aria-invalid="true" aria-describedby="fault" autofocus`}
      >
${text}</textarea>
      <button>${words('send')}</button>
    </div>
    <p class="fault" role="status" id="trouble"></p>
  </form>`
}
