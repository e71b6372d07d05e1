import type { InboxItem } from '../../../../application/inbox.ts'
import { html, type Html } from '../html.ts'
import type { ActName, Draft } from './draft.ts'
import { isNews, nameOf } from './item.ts'
import { LONGEST } from './posted.ts'
import type { Writing } from './writing.ts'

/** The form that most answers call for, the others behind their names, and taking the request on. */
export function actions(item: InboxItem, writing: Writing): Html {
  const { first, others } = actsFor(item)
  const { draft, words, me } = writing
  const { state, takenBy } = item.request
  const isMine = state === 'taken' && takenBy === me
  const isGeneral = draft !== null && (draft.fault === 'changed' || draft.act === 'take')
  return html`${isGeneral && problem(item, words(`fault.${draft.fault}`))}
  ${first !== null && form(item, first, writing)} ${others.map((act) => folded(item, act, writing))}
  ${state !== 'countered' && !isMine && !isNews(item) && form(item, 'take', writing)}`
}

interface Acts {
  readonly first: ActName | null
  readonly others: readonly ActName[]
}

function actsFor(item: InboxItem): Acts {
  if (isNews(item)) return { first: 'close', others: [] }
  const { request, checkpoint } = item
  const { kind, state, wish } = request
  const hasDate = checkpoint !== null && (kind === 'wish' || kind === 'cannot_come')
  const propose: readonly ActName[] = hasDate ? ['propose'] : []
  // Nobody reads behind an address that somebody disowned.
  if (state === 'countered' || kind === 'not_me')
    return { first: null, others: [...propose, 'answer', 'close'] }
  if (kind !== 'wish' || !hasDate) return { first: 'answer', others: [...propose, 'close'] }
  if (wish === null || wish.wanted.length === 0) return { first: 'propose', others: ['answer', 'close'] }
  return { first: 'accept', others: ['propose', 'answer', 'close'] }
}

function folded(item: InboxItem, act: ActName, writing: Writing): Html {
  const open = writing.draft?.act === act
  return html`<details data-act="${act}" ${open && html` open`}>
    <summary>${writing.words(`do.${act}.title`)}${about(item, writing)}</summary>
    ${form(item, act, writing)}
  </details> `
}

/** One act as a form; what was typed before is in it, with what is wrong beside it. */
function form(item: InboxItem, act: ActName, writing: Writing): Html {
  const { ref, version } = item.request
  const draft = writing.draft?.act === act ? writing.draft : null
  return html`<form class="act ${act}" method="post" action="/inbox" novalidate>
    <input type="hidden" name="act" value="${act}" /><input type="hidden" name="ref" value="${ref}" /><input
      type="hidden"
      name="version"
      value="${version}"
    /><input type="hidden" name="key" value="${writing.key}" />
    ${field(item, act, { ...writing, draft })}
    <button class="${act === 'take' || act === 'close' ? 'plain' : 'main'}">
      ${writing.words(`do.${saidOf(item, act)}.button`)}${about(item, writing)}
    </button>
  </form> `
}

/** To close what is only news is to have seen it. */
const saidOf = (item: InboxItem, act: ActName): string => (isNews(item) && act === 'close' ? 'seen' : act)

/** Same buttons for every person: a screen reader's list of them says whose each is. */
const about = (item: InboxItem, { words }: Writing): Html =>
  html`<span class="sr"> ${words('about', { who: nameOf(item) })}</span>`

function field(item: InboxItem, act: ActName, writing: Writing): Html | false {
  switch (act) {
    case 'accept':
    case 'propose':
      return dateField(item, act, writing)
    case 'answer':
      return wordsField(item, writing)
    case 'close':
      return html`<p class="hint">${writing.words(`do.${saidOf(item, act)}.hint`)}</p>`
    case 'take':
      return false
  }
}

function dateField(item: InboxItem, act: 'accept' | 'propose', writing: Writing): Html {
  const { words, draft, today } = writing
  const id = `${act}-${item.request.ref}`
  const label = words(`do.${act}.label`)
  const value = draft?.at ?? (act === 'accept' ? item.suggestion : null) ?? ''
  return html`<label for="${id}">${whose(item, label, words)}</label>
    ${wrong(id, draft, words)}
    <input
      type="datetime-local"
      id="${id}"
      name="at"
      value="${value}"
      min="${today}T00:00"
      required
      ${clocks(item, writing)}
      ${described(id, draft)}
    />
    <output class="spoken" for="${id}"></output>
    <p class="hint" id="${id}-hint">${words(`do.${act}.hint`)}</p>`
}

/** "Date et heure proposées (heure de Cayenne)" */
const whose = ({ elsewhere }: InboxItem, label: string, words: Writing['words']): string =>
  elsewhere === null ? label : words('do.there', { label, clock: { clock: elsewhere } })

/** What the script needs to say the hour of the field on both clocks: the zones, and the words with two places to fill. */
const clocks = ({ elsewhere }: InboxItem, { words, zone }: Writing): Html | false =>
  elsewhere !== null &&
  html`data-zone="${elsewhere}" data-own="${zone}"
  data-both="${words('do.both', { said: '{said}', own: '{own}', clock: { clock: elsewhere } })}"`

function wordsField(item: InboxItem, { words, draft }: Writing): Html {
  const id = `answer-${item.request.ref}`
  return html`<label for="${id}">${words('do.answer.label')}</label>
    ${wrong(id, draft, words)}
    <textarea id="${id}" name="words" rows="3" maxlength="${LONGEST}" required ${described(id, draft)}>
${draft?.words ?? ''}</textarea>
    <p class="hint" id="${id}-hint">${words('do.answer.hint')}</p>`
}

/** A fault of the field itself; that the request has changed is said above the forms. */
const isOfField = (draft: Draft | null): draft is Draft => draft !== null && draft.fault !== 'changed'

const wrong = (id: string, draft: Draft | null, words: Writing['words']): Html | false =>
  isOfField(draft) && html`<p class="fault" id="${id}-fault">${words(`fault.${draft.fault}`)}</p>`

const described = (id: string, draft: Draft | null): Html =>
  isOfField(draft)
    ? html`aria-describedby="${id}-fault ${id}-hint" aria-invalid="true" autofocus`
    : html`aria-describedby="${id}-hint"`

function problem({ request }: InboxItem, text: string): Html {
  return html`<p class="fault banner" id="p-${request.ref}" tabindex="-1" autofocus>${text}</p>`
}
