import type { Choice } from '../src/domain/conversation.ts'

/** Buttons from the keys of their labels; the last part of a key is what the button stands for. */
export function buttons(...labels: readonly string[]): readonly Choice[] {
  return labels.map((label) => ({ id: label.slice(label.lastIndexOf('.') + 1), label }))
}
