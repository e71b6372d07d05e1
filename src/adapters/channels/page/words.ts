import type { Say } from '../../../application/ports/dialogs.ts'
import type { Params } from '../../../domain/conversation.ts'
import { valuesReadBy, type Reader } from '../../../domain/reader.ts'

/** The light page's own words, in one language: keys of `locales/<lang>/page.json`. */
export interface Words {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  (key: string, params?: Params): string
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'prs'])

/** Gives a language's words, and which way it is written. */
export function wordsOf(say: Say, lang: string): Words {
  const direction = RIGHT_TO_LEFT.has(lang.replace(/-.*$/, '')) ? 'rtl' : 'ltr'
  const words = (key: string, params: Params = {}): string => say({ key: `page.${key}`, params }, lang).text
  return Object.assign(words, { lang, direction } as const)
}

/** The same words, whose dates and hours know who reads them. */
export function readWords(words: Words, reader: Reader): Words {
  const read = (key: string, params: Params = {}): string => words(key, valuesReadBy(params, reader))
  return Object.assign(read, { lang: words.lang, direction: words.direction })
}
