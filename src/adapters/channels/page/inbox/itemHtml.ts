import type { InboxItem } from '../../../../application/inbox.ts'
import type { Param } from '../../../../domain/conversation.ts'
import type { Window } from '../../../../domain/reading.ts'
import { html, type Html } from '../html.ts'
import { readWords, type Words } from '../words.ts'
import { actions } from './actions.ts'
import { isLate, isNews, nameOf, waits } from './item.ts'
import { markOf } from './mark.ts'
import type { Writing } from './writing.ts'

/** One request: who, what, in which words, by when, and what can be done. */
export function itemHtml(item: InboxItem, list: Writing): Html {
  const { request } = item
  const writing = writingFor(item, list)
  const id = `r-${request.ref}`
  const draft = writing.draft?.ref === request.ref ? writing.draft : null
  return html`<li>
    <article
      id="${id}"
      class="${isLate(item) ? 'item overdue' : 'item'}"
      data-mark="${markOf(item)}"
      aria-labelledby="${id}-h"
    >
      <div class="facts">
        ${head(item, id, writing.words)} ${notes(item, writing)} ${said(item, writing.words)}
        ${facts(item, writing.words)}
      </div>
      <div class="actions">${actions(item, { ...writing, draft })}</div>
    </article>
  </li> `
}

/** Hours are the person's: to who works on another clock it is said, with what they are there. */
function writingFor({ elsewhere }: InboxItem, writing: Writing): Writing {
  const { words, today, zone: own } = writing
  return elsewhere === null
    ? writing
    : { ...writing, words: readWords(words, { today, zone: elsewhere, own }) }
}

function head(item: InboxItem, id: string, words: Words): Html {
  const { kind, answerBefore } = item.request
  const late = isLate(item)
  const due = words(late ? 'overdue' : 'due', { date: { date: answerBefore } })
  return html`<h3 id="${id}-h" tabindex="-1">
      <span class="name">${nameOf(item)}</span> <span class="what">${words(`kind.${kind}`)}</span>
    </h3>
    <ul class="tags">
      ${!waits(item) && !isNews(item) && html`<li class="${late ? 'tag late' : 'tag'}">${due}</li>`}
      <li class="tag quiet">${words(`owner.${item.mine}`)}</li>
    </ul>`
}

/** What must be known before answering. */
function notes({ request, stopped }: InboxItem, { words, me }: Writing): Html {
  const { state, takenBy, proposal, kind } = request
  const by =
    takenBy === null || state !== 'taken'
      ? null
      : words(takenBy === me ? 'takenByMe' : 'takenBy', { by: takenBy })
  return html`${stopped && html`<p class="note strong"><b>${words('stopped.title')}</b> ${words('stopped.text')}</p>`}
  ${state === 'countered' && proposal !== null && html`<p class="note">${words('countered', { at: { moment: proposal } })}</p>`}
  ${by !== null && html`<p class="note">${by}</p>`}
  ${(kind === 'not_me' || kind === 'new_link') && html`<p class="note">${words(`explained.${kind}`)}</p>`}`
}

/** The person's own words, as they wrote them. */
function said({ request }: InboxItem, words: Words): Html {
  const { words: first, reason, afterwords } = request
  return html`${quote(words('said'), first)} ${quote(words('reason'), reason ?? '')}
  ${afterwords.map((one) => quote(words('saidSince'), one))}`
}

function quote(label: string, text: string): Html | false {
  return (
    text !== '' &&
    html`<figure class="said">
      <figcaption>${label}</figcaption>
      <blockquote dir="auto">${text}</blockquote>
    </figure> `
  )
}

function facts(item: InboxItem, words: Words): Html {
  const { request, receivedAt, phone } = item
  const { wish, how, ref } = request
  return html`<dl>
    ${fact(words('fact.wanted'), wish !== null && wished(wish.wanted, words), 'wanted')}
    ${fact(words('fact.refused'), wish !== null && wish.refused.length > 0 && wished(wish.refused, words))}
    ${moved(request, words)} ${appointment(item, words)}
    ${fact(words('fact.how'), how !== null && words(`how.${how}`))}
    ${fact(words('fact.phone'), phone !== '' && telephone(phone))}
    ${fact(words('fact.received'), words('received', { at: { moment: receivedAt }, ref }))}
  </dl>`
}

const wished = (windows: readonly Window[], words: Words): string =>
  windows.length === 0 ? words('anyDate') : words('windows', { windows: { windows } })

/** The new date of a published hour that was taken, and the one that it replaced. */
function moved({ moved: dates }: InboxItem['request'], words: Words): Html | false {
  if (dates === undefined) return false
  const said = (at: string): string => words('date', { at: { moment: at } })
  return html`${fact(words('fact.movedTo'), said(dates.to), 'wanted')}
  ${fact(words('fact.movedFrom'), said(dates.from))}`
}

function fact(label: string, value: Html | string | false, name = ''): Html | false {
  return (
    value !== false &&
    html`<div class="${name}">
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div> `
  )
}

/** The date that stands, whatever was asked. */
function appointment({ checkpoint, request }: InboxItem, words: Words): Html | false {
  if (checkpoint === null) return false
  const { startsAt, mode, place, status } = checkpoint
  const where: Param = place === '' ? '' : { line: { key: 'inbox.place', params: { place } } }
  const text = words('appointment', { at: { moment: startsAt }, mode: words(`mode.${mode}`), place: where })
  const stands = request.kind === 'wish' && status !== 'cancelled' && words('stands')
  return fact(words('fact.appointment'), html`${text}${stands && html`<br /><small>${stands}</small>`}`)
}

const telephone = (phone: string): Html => html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`
