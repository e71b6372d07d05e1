import type { Decided } from '../acts/commands.ts'
import { codesIn } from '../languages/namedLanguage.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isOfCall, isOfLanguage } from './families.ts'
import { onlyOne } from './option.ts'
import type { Option } from './option.ts'

const isForLanguage = (option: Option, to: string | undefined): boolean =>
  to === undefined || to === 'fr' ? isOfLanguage(option) : codesIn(option.items).has(to)

/**
 * Whether a button offers what one may also ask for at any time: "je parle mal français" beside one about language, "un coup de
 * fil" beside one about the telephone, "je veux pas répondre" beside one that says so.
 */
export const isOnButton =
  (options: readonly Option[]) =>
  ({ act, to }: Decided): boolean =>
    options.some((option) =>
      act === 'language'
        ? isForLanguage(option, to)
        : act === 'human'
          ? isOfCall(option)
          : has(option.phrases, act),
    )

/** What a button may say in other words than the message. */
const SAID: readonly Meaning[] = ['any', 'skip', 'stop', 'later', 'late', 'reschedule']

const meaningsOf = (phrases: readonly Phrase[]): readonly Meaning[] =>
  SAID.filter((means) => has(phrases, means))

/** "ça m'est égal" for "Peu importe", "c'est privé" for "Je préfère ne pas répondre". */
export const byMeaning = ({ phrases }: Option, options: readonly Option[]): number | null => {
  const [said, ...others] = meaningsOf(phrases)
  if (said === undefined || others.length > 0) return null
  return onlyOne(options.flatMap((option, place) => (has(option.phrases, said) ? [place] : [])))
}

/** "kréyol" for "Créole": the only button that names the only language named. */
export const byNamedLanguage = ({ words }: Option, options: readonly Option[]): number | null => {
  const [code, ...others] = codesIn(words)
  if (code === undefined || others.length > 0) return null
  return onlyOne(options.flatMap((option, place) => (codesIn(option.items).has(code) ? [place] : [])))
}
