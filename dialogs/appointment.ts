import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Params } from '../src/domain/conversation.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { CheckpointFrame, CheckpointStage, Frame } from '../src/domain/frame.ts'
import type { LocalDateTime } from '../src/domain/localTime.ts'
import type { Window } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { aboutCheckpoint } from './words.ts'

/** A frame whose stage is known. */
export type At<S extends CheckpointStage['at']> = CheckpointFrame & {
  readonly stage: Extract<CheckpointStage, { readonly at: S }>
}

/** A conversation about a checkpoint, at the date that stands now. */
export function frameOf({ id, version, startsAt }: Checkpoint, stage: CheckpointStage): CheckpointFrame {
  return { dialog: 'checkpoint', checkpoint: id, version, startsAt, stage }
}

/** The same conversation, in which the person refused something more. */
export function refusing<F extends CheckpointFrame>(frame: F, windows: readonly Window[] = []): F {
  return windows.length === 0 ? frame : { ...frame, refused: [...(frame.refused ?? []), ...windows] }
}

/** That very hour, or the whole of its day. */
export const hourOf = (moment: LocalDateTime): Window => ({ ...dayOf(moment), at: moment.slice(11) })
export const dayOf = (moment: LocalDateTime): Window => ({
  from: moment.slice(0, 10),
  to: moment.slice(0, 10),
})

export const isAbout =
  (checkpoint: string) =>
  (frame: Frame): boolean =>
    'checkpoint' in frame && frame.checkpoint === checkpoint

/** Stages at which another date is being chosen. */
const CHOOSING: ReadonlySet<CheckpointStage['at']> = new Set(['when', 'readBack', 'slot'])

/** Another date that the person is just giving for this checkpoint; null when they are not. */
export function wishInProgress(frame: Frame | undefined, checkpoint: string): CheckpointStage | null {
  if (frame?.dialog !== 'checkpoint' || frame.checkpoint !== checkpoint) return null
  return CHOOSING.has(frame.stage.at) ? frame.stage : null
}

/** The checkpoint of a frame, at the date that the person was told. */
export function placed(facts: Facts, { checkpoint, startsAt }: CheckpointFrame): Placed {
  const found = facts.checkpoints.find(({ id }) => id === checkpoint)
  return { id: checkpoint, startsAt, place: found?.place ?? '', mode: found?.mode ?? 'PHYSIQUE' }
}

export type Placed = Pick<Checkpoint, 'id' | 'startsAt' | 'place' | 'mode'>

/** The values of a sentence on the checkpoint of a frame. */
export function aboutFrame({ facts }: Turn, frame: CheckpointFrame): Params {
  return aboutCheckpoint(facts, placed(facts, frame))
}

/** The next question on the same checkpoint; the root asks it. */
export function atStage(turn: Turn, frame: CheckpointFrame, stage: CheckpointStage): 'heard' {
  turn.replace({ ...frame, stage })
  return 'heard'
}
