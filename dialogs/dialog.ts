import type { Frame } from '../src/domain/frame.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'

/** What the person answered: a button, or words. A button named in words counts as that button. */
export interface Answer {
  /** Id of the button, or null. */
  readonly choice: string | null
  /** Null for a button that was pressed. */
  readonly reading: Reading | null
  /** What the person wrote, or the label of the button that was pressed, or pointed at by its place: "2". */
  readonly text: string
}

/**
 * One kind of conversation. `ask` says its open question (again, whenever needed); `hear` takes the answer, and says
 * whether it understood. Both speak through the turn; neither keeps anything of its own.
 */
export interface Dialog<F extends Frame> {
  ask(turn: Turn, frame: F): void
  hear(turn: Turn, frame: F, answer: Answer): 'heard' | 'unheard'
}
