import type { Say } from '../../../../application/ports/dialogs.ts'
import type { Params } from '../../../../domain/conversation.ts'
import { wordsOf, type Words } from '../words.ts'

/** The words of staff's pages, in one language: keys of `locales/<lang>/inbox.json`. */
export function inboxWords(say: Say, lang: string): Words {
  const words = (key: string, params: Params = {}): string => say({ key: `inbox.${key}`, params }, lang).text
  return Object.assign(words, { lang, direction: wordsOf(say, lang).direction })
}
