/** A stretch of a text: words, or something that can be called, written to or opened. */
export interface Stretch {
  readonly text: string
  /** `tel:`, `sms:` or `https:`; absent for mere words. */
  readonly opens?: string
}

const SPACE = String.raw`[ .\u00a0\u202f]`
const PHONE = String.raw`(?<![\w+])(?:\+\d{2,3}|0)${SPACE}?[1-9](?:${SPACE}?\d){8}(?!\w)`
/** Short numbers for help: they are numbers on a card alone; elsewhere 15 is an hour. */
const SHORT = String.raw`(?<![\w+])(?:112|11[459]|15|17|18|3114|39[ \u00a0\u202f]?19|39[ \u00a0\u202f]?28|116[ \u00a0\u202f]?006)(?!\w)`
const ADDRESS = String.raw`https:\/\/[^\s«»"'<>]{4,500}[^\s«»"'<>.,;:!?)]`
const ANYWHERE = new RegExp(`${PHONE}|${ADDRESS}`, 'g')
const ON_A_CARD = new RegExp(`${PHONE}|${SHORT}|${ADDRESS}`, 'g')

/** Whether a line of that key (`safety.violence`) is a card: its numbers must be one press away on every channel. */
export const isCard = (key: string): boolean => key.startsWith('safety.')

/** The bot's words, cut where something can be called or opened; put together again, they are the text. */
export function stretchesOf(text: string, { card }: { readonly card: boolean }): readonly Stretch[] {
  const all: Stretch[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(card ? ON_A_CARD : ANYWHERE)) {
    if (index > end) all.push({ text: text.slice(end, index) })
    all.push({ text: found, opens: addressOf(found) })
    end = index + found.length
  }
  if (end < text.length) all.push({ text: text.slice(end) })
  return all
}

/** 114 is written to: it is there for whoever cannot speak. */
const WRITTEN_TO = '114'

function addressOf(found: string): string {
  if (found.startsWith('https:')) return found
  const number = found.replace(/[^\d+]/g, '')
  return `${number === WRITTEN_TO ? 'sms' : 'tel'}:${number}`
}

/** Signs that Markdown would read: anywhere, at the beginning of a line, after a number there. */
const SIGNS = /[\\`*_[\]<>~|&]|^[#+-]|(?<=^\d{1,9})[.)]/gm

/** A card as Markdown, each number a link. Web Chat opens `tel:` and no `sms:`, so that 114 stays words there. */
export function markdownOf(card: string): string {
  return stretchesOf(card, { card: true })
    .map(({ text, opens }) => {
      const words = text.replaceAll(SIGNS, String.raw`\$&`).replaceAll('\n', '  \n')
      return opens === undefined || opens.startsWith('sms:') ? words : `[${words}](${opens})`
    })
    .join('')
}
