import type { Asked } from '../../../src/domain/reading.ts'
import { BESIDE_ANSWERS, BESIDE_REQUESTS } from './dates/besideAnswers.ts'
import { CHECKPOINT } from './dates/checkpoint.ts'
import { SLOT } from './dates/slot.ts'
import { TURNED, TURNED_SLOT } from './dates/turned.ts'
import { UNMARKED, UNMARKED_SLOT } from './dates/unmarked.ts'

/**
 * A message of which every day and hour is marked: `[+...]` wanted, `[-...]` refused, `[=...]` neither, since it explains or is of
 * something else. What stands outside the marks is neither.
 */
export interface DateExample {
  readonly asked: Asked
  readonly marked: string
}

export const DATE_EXAMPLES: readonly DateExample[] = [
  ...[...CHECKPOINT, ...BESIDE_ANSWERS, ...UNMARKED, ...TURNED].map(
    (marked) => ({ asked: 'checkpoint', marked }) as const,
  ),
  ...[...SLOT, ...BESIDE_REQUESTS, ...UNMARKED_SLOT, ...TURNED_SLOT].map(
    (marked) => ({ asked: 'slot', marked }) as const,
  ),
]

/** A day or an hour, between its marks. */
export const MARKED = /\[([-+=])([^\]]*)\]/g

/** An example without its marks. */
export const plainText = ({ marked }: DateExample): string => marked.replaceAll(MARKED, '$2')
