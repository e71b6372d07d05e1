import type { InboxItem, InboxView } from '../../../../application/inbox.ts'
import { html, type Html } from '../html.ts'
import type { Words } from '../words.ts'
import { isLate, isNews, nameOf, waits } from './item.ts'
import { itemHtml } from './itemHtml.ts'
import { markOfAll } from './mark.ts'
import type { Writing } from './writing.ts'

/** What has to be answered, then what waits for a person; both are always there, if only to say that they are empty. */
export function listHtml(view: InboxView, writing: Writing): Html {
  const { todo, waiting } = split(view.items)
  const { words } = writing
  return html`<div
    id="inbox"
    data-mark="${markOfAll(view)}"
    data-new="${words('live.new')}"
    data-changed="${words('live.changed')}"
    data-item="${words('live.item')}"
    data-lost="${words('live.lost')}"
  >
    ${index(todo, words)}
    <div class="list">
      ${section('todo', todo, writing)} ${section('waiting', waiting, writing)}
      <p class="hint">${words('clock')}</p>
    </div>
  </div>`
}

/** In one sentence, how much there is to do. */
export function summary({ items }: InboxView, words: Words): string {
  const { todo } = split(items)
  const overdue = todo.filter(isLate).length
  const count = todo.length < 2 ? words(`count.${todo.length}`) : words('count.many', { count: todo.length })
  if (overdue === 0) return count
  return `${count} ${overdue === 1 ? words('late.1') : words('late.many', { count: overdue })}`
}

interface Split {
  readonly todo: readonly InboxItem[]
  readonly waiting: readonly InboxItem[]
}

function split(items: readonly InboxItem[]): Split {
  return { todo: items.filter((item) => !waits(item)), waiting: items.filter(waits) }
}

function section(id: 'todo' | 'waiting', items: readonly InboxItem[], writing: Writing): Html {
  const { words } = writing
  return html`<section aria-labelledby="${id}-h">
    <h2 id="${id}-h">${words(`section.${id}`)}</h2>
    <p class="empty" id="${id}-empty" ${items.length > 0 && html` hidden`}>${words(`empty.${id}`)}</p>
    <ol id="${id}" class="items">
      ${items.map((item) => itemHtml(item, writing))}
    </ol>
  </section> `
}

/** One line a request, to find one among many. */
function index(items: readonly InboxItem[], words: Words): Html {
  return html`<nav id="index" aria-label="${words('index')}">
    <ol>
      ${items.map((item) => html`<li>${indexLink(item, words)}</li> `)}
    </ol>
  </nav>`
}

function indexLink(item: InboxItem, words: Words): Html {
  const { ref, kind, answerBefore } = item.request
  const due = words(isLate(item) ? 'overdue' : 'due', { date: { date: answerBefore } })
  return html`<a href="#r-${ref}" class="${isLate(item) && 'late'}"
    ><b>${nameOf(item)}</b> ${words(`kind.${kind}`)} ${!isNews(item) && html`<small>${due}</small>`}</a
  >`
}
