import type { SafetyKind } from '../../../src/domain/reading.ts'
import type { DangerRule } from './tables/dangers.ts'

/** When a message shows several, the card of the first of these. */
const KINDS: readonly SafetyKind[] = ['suicide', 'child', 'medical', 'violence', 'shelter', 'harassment']

/** Whether a row shows a danger, and does not explain one away. */
export const isDanger = ({ means }: DangerRule): boolean => KINDS.some((kind) => kind === means)

/** The gravest of these dangers, or null. */
export const gravestOf = (dangers: readonly DangerRule[]): SafetyKind | null =>
  KINDS.find((kind) => dangers.some(({ means }) => means === kind)) ?? null
