import type { Act } from '../../../../application/ports/act.ts'

/** Names of what can be done with a request. */
export const ACTS = ['accept', 'propose', 'answer', 'take', 'close'] as const satisfies readonly Act['act'][]

export type ActName = (typeof ACTS)[number]

/** Keys under `fault.`: why what was sent was not done. */
export type Fault = 'past' | 'empty' | 'not_a_wish' | 'date' | 'long' | 'nir' | 'changed' | 'gone'

/** What was typed into a form that is shown again, and why it is. */
export interface Draft {
  readonly ref: string
  readonly act: ActName
  readonly at: string
  readonly words: string
  readonly fault: Fault
}
