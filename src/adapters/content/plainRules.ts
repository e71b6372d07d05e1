import { ENGLISH } from './englishRules.ts'
import { FRENCH } from './frenchRules.ts'

/** A fault that a machine can see in what people read; every example is a test. */
export interface PlainRule {
  /** Reads what `plain` gives. */
  readonly finds: RegExp
  readonly what: string
  readonly mend: string
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** The rules of easy language that a machine can see, by language (no gender, no threat, no promise for others). */
const PLAIN_RULES: Readonly<Record<string, readonly PlainRule[]>> = { fr: FRENCH, en: ENGLISH }

/** The rules that a text breaks, each with the words that break it. */
export const brokenBy = (text: string, lang: string): readonly (PlainRule & { readonly found: string })[] => {
  const read = plain(text)
  return (PLAIN_RULES[lang] ?? []).flatMap((rule) => {
    const found = rule.finds.exec(read)?.[0]
    return found === undefined ? [] : [{ ...rule, found: found.trim() }]
  })
}

/** A text as the rules read it: one kind of apostrophe, of space, of accent and of value. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/['ʼ´`]/g, '’')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\{\{\s*(\w+)[^}]*\}\}/g, '{{$1}}')
    .replaceAll(/\]\[[A-Z_]+\]/g, ']')
