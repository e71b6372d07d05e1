import type { LogEntry } from '../../../application/ports/log.ts'
import { isCard, stretchesOf, type Stretch } from '../../../domain/callable.ts'
import { localDate, localTimeOf } from '../../../domain/localTime.ts'
import { Html, html, lineBreaks } from './html.ts'
import { passages } from './passages.ts'
import type { Words } from './words.ts'

/** The bot's words, with what can be called or opened as a link; a person's own words never become one. */
export function linked({ from, text, about }: Pick<LogEntry, 'from' | 'text' | 'about'>): Html {
  if (from === 'person') return lineBreaks(text)
  const said = passages(about, text)
  if (said !== null) return said
  return new Html(
    stretchesOf(text, { card: isCard(about) })
      .map((one) => link(one).markup)
      .join(''),
  )
}

function link({ text, opens }: Stretch): Html {
  if (opens === undefined) return lineBreaks(text)
  if (opens.startsWith('https:')) return html`<a href="${opens}" rel="noopener noreferrer">${text}</a>`
  return html`<a href="${opens}">${text}</a>`
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
