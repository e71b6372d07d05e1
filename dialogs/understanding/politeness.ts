import { fold } from './text/folding.ts'

export type Politeness = 'no' | 'yes' | 'thanks' | 'fine' | 'hello' | 'bye'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that are polite and say nothing else, folded; the first kind that a message holds is what it is. */
const POLITE: readonly (readonly [Politeness, ReadonlySet<string>])[] = [
  ['no', words('non nan no nope')],
  ['yes', words('oui ouais volontiers yes yep sure')],
  ['thanks', words('merci mrc mci thanks thank thx 🙏 😊 🙂')],
  ['fine', words('ok okay oki dac accord daccord super parfait entendu compris note great fine 👍 👌')],
  ['hello', words('bonjour bonsoir bjr bsr salut slt coucou rebonjour hello hi hey')],
  ['bye', words('bye goodbye ciao')],
]

/** Words that stand beside those, and say nothing alone. */
const BESIDE = words(`a d c ca est tres bien bon beaucoup infiniment vous tout pour votre de la le et message
  reponse aide madame monsieur mme mr very much so you for the`)

/** Several words that are one. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:bonne (?:fin de )?(?:journee|soiree|semaine)|bon week-?end|au revoir|a (?:bientot|demain))\b/g,
    'bye',
  ],
  [/\b(?:see you(?: soon)?|(?:have a )?(?:good|nice) (?:day|evening))\b/g, 'bye'],
  [/\bje veux bien\b/g, 'volontiers'],
  [/\b(?:ca marche|pas de souci)\b/g, 'ok'],
]

const LONGEST = 80

/** What a message is that is only polite; null when it says anything else. */
export function politenessOf(text: string): Politeness | null {
  if (text.length > LONGEST) return null
  const plain = PHRASES.reduce((all, [phrase, word]) => all.replace(phrase, word), fold(text))
  const said = plain.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? []
  const kinds = POLITE.filter(([, table]) => said.some((word) => table.has(word)))
  const isOnly = said.every((word) => BESIDE.has(word) || kinds.some(([, table]) => table.has(word)))
  return isOnly ? (kinds[0]?.[0] ?? null) : null
}
