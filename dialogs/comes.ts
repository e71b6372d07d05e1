import type { Checkpoint } from '../src/domain/caseload.ts'
import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, placed } from './appointment.ts'
import { about, aboutCheckpoint } from './words.ts'

interface Said {
  readonly reading: Reading
  readonly text: string
}

/** "Je viens", of the date that stands; an uncertain one is put to the person first. */
export function saysToCome(turn: Turn, frame: CheckpointFrame, { reading, text }: Said): 'heard' {
  return reading.ask
    ? atStage(turn, frame, { at: 'sure', act: 'confirm', words: text })
    : confirmed(turn, frame, text)
}

/** Noted, and read back; a refusal that stands is taken back first, with what it had asked of a human. */
export function confirmed(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const { checkpoint, version } = frame
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found?.version === version && found.answer === 'declined') takeBackRefusal(turn, found, words)
  turn.happened({ type: 'checkpoint_confirmed', checkpoint, version, words })
  turn.pop()
  turn.say(`checkpoint.confirmed.${placed(turn.facts, frame).mode}`, aboutFrame(turn, frame))
  return 'heard'
}

function takeBackRefusal(turn: Turn, found: Checkpoint, words: string): void {
  const { requests } = turn.facts
  const request = requests.find(({ kind, checkpoint }) => kind === 'cannot_come' && checkpoint === found.id)
  const done = (turn.state.done ?? []).filter((one) => one.what !== 'answer' || one.checkpoint !== found.id)
  turn.set({ done })
  withdrawAnswer(turn, { found, answer: null, ref: request?.ref ?? null, words })
}

interface Withdrawn {
  readonly found: Checkpoint
  /** The answer that stands again. */
  readonly answer: Checkpoint['answer']
  /** Of the request that the answer had made. */
  readonly ref: string | null
  readonly words: string
}

/** An answer that was given is taken back, and the person reads it; whoever has begun on its request is told. */
export function withdrawAnswer(turn: Turn, { found, answer, ref, words }: Withdrawn): void {
  const { id: checkpoint, version } = found
  const request = turn.facts.requests.find((one) => one.ref === ref)
  turn.happened({ type: 'answer_withdrawn', checkpoint, version, answer, ref, words })
  const standing = { ...found, answer }
  turn.unlearn({ checkpoints: turn.facts.checkpoints.map((one) => (one === found ? standing : one)) })
  turn.say('undo.answer', aboutCheckpoint(turn.facts, found))
  if (request !== undefined && request.state !== 'open') turn.say('undo.taken', about(turn.facts))
}
