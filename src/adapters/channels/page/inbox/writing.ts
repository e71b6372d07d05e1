import type { Words } from '../words.ts'
import type { Draft } from './draft.ts'

/** What the list is written with. */
export interface Writing {
  readonly words: Words
  /** First name of who looks, or their desk's name. */
  readonly me: string
  /** The earliest date that a form offers. */
  readonly today: string
  /** Zone of who looks. */
  readonly zone: string
  /** Of every form of the page: with what it holds, it makes sending a form twice sending it once. */
  readonly key: string
  /** What is given back to be mended. */
  readonly draft: Draft | null
}
