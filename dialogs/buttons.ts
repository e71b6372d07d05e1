import type { Choice } from '../src/domain/conversation.ts'

/** Buttons from the keys of their labels; the last part of a key is what the button stands for. */
export function buttons(...labels: readonly string[]): readonly Choice[] {
  return labels.map((label) => ({ id: label.slice(label.lastIndexOf('.') + 1), label }))
}

/** What stands for a button that counts whichever message it was shown under. */
export const MENU = 'menu.'

/** Buttons that can always be pressed. */
export function menuButtons(...labels: readonly string[]): readonly Choice[] {
  return buttons(...labels).map(({ id, label }) => ({ id: `${MENU}${id}`, label }))
}
