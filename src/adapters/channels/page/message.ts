import type { LogEntry } from '../../../application/ports/log.ts'
import { localDate, localTimeOf } from '../../../domain/localTime.ts'
import { Html, html, lineBreaks } from './html.ts'
import { passages } from './passages.ts'
import type { Words } from './words.ts'

/** A telephone number, a short emergency number (on safety cards only: elsewhere 15 is an hour), a https address. */
const PHONE = String.raw`(?<![\w+])(?:\+\d{2,3}|0)[ .\u00a0\u202f]?[1-9](?:[ .\u00a0\u202f]?\d){8}(?!\w)`
const SHORT = String.raw`(?<![\w+])(?:112|11[459]|15|17|18|3114|39[ \u00a0\u202f]?19|39[ \u00a0\u202f]?28|116[ \u00a0\u202f]?006)(?!\w)`
const ADDRESS = String.raw`https:\/\/[^\s«»"'<>]{4,500}[^\s«»"'<>.,;:!?)]`
const LINKED = new RegExp(`${PHONE}|${ADDRESS}`, 'g')
const LINKED_IN_CARD = new RegExp(`${PHONE}|${SHORT}|${ADDRESS}`, 'g')

/** The bot's words, with what can be called or opened as a link; a person's own words never become one. */
export function linked({ from, text, about }: Pick<LogEntry, 'from' | 'text' | 'about'>): Html {
  if (from === 'person') return lineBreaks(text)
  const said = passages(about, text)
  if (said !== null) return said
  const pattern = about.startsWith('safety.') ? LINKED_IN_CARD : LINKED
  let markup = ''
  let end = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    markup += lineBreaks(text.slice(end, index)).markup + link(found).markup
    end = index + found.length
  }
  return new Html(markup + lineBreaks(text.slice(end)).markup)
}

function link(found: string): Html {
  if (found.startsWith('https:')) return html`<a href="${found}" rel="noopener noreferrer">${found}</a>`
  const number = found.replace(/[^\d+]/g, '')
  return html`<a href="${number === '114' ? 'sms' : 'tel'}:${number}">${found}</a>`
}

/** Entries as a list shows them, a date before each new day; `before` is the entry that they follow. */
export function messages(
  entries: readonly LogEntry[],
  {
    zone,
    words,
    before,
  }: { readonly zone: string; readonly words: Words; readonly before?: LogEntry | undefined },
): Html {
  let last = before === undefined ? '' : localDate(before.at, zone)
  return html`${entries.map((entry) => {
    const date = localDate(entry.at, zone)
    const first = date !== last
    last = date
    return html`${first && html`<li class="day" id="d${date}">${words('day', { date: { date } })}</li>`}${message(entry, { zone, words })}`
  })}`
}

function message(entry: LogEntry, { zone, words }: { readonly zone: string; readonly words: Words }): Html {
  const time = localTimeOf(entry.at, zone)
  const who = entry.from === 'bot' ? words('robot') : words('you')
  return html`<li class="${entry.from}" id="m${entry.seq}">
    <p class="who"><b>${who}</b> <span>${words('time', { time: { time } })}</span></p>
    <p class="text" dir="auto">${linked(entry)}</p>
  </li> `
}
