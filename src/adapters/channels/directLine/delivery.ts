import type { WebSocket } from 'ws'
import type { Log } from '../../../application/ports/log.ts'
import type { Door } from './access.ts'
import { visitOver } from './activity.ts'
import { frameAfter, placeOf } from './replay.ts'
import type { Shown } from './shown.ts'
import type { Grant } from './tokens.ts'

/** Milliseconds. */
export interface Pace {
  /** Between two looks at a socket: does it answer, is its visit still open? */
  readonly beat: number
  /** A frame that the client has not taken by then ends its socket. */
  readonly patience: number
}
export const PACE: Pace = { beat: 15_000, patience: 30_000 }

export interface DeliveryPorts {
  readonly door: Pick<Door, 'stream' | 'stillOpen'>
  readonly log: Log
  readonly shown: Shown
  readonly pace?: Pace
}

export interface Delivery {
  /** Sends what is new since the last time, frame after frame, waiting for each to be taken; ends a hidden visit. */
  readonly more: () => Promise<void>
  /** Last number sent. */
  readonly last: () => number
}

/** One socket's way through the log, from its watermark on. */
export function delivery(
  { door, log, shown, pace = PACE }: DeliveryPorts,
  { socket, grant, watermark }: { socket: WebSocket; grant: Grant; watermark: string | null },
): Delivery {
  const { person, device } = grant
  let after: number | null = null
  return {
    last: () => after ?? 0,

    more: async () => {
      if (!(await door.stillOpen(grant))) return sayOver(socket, person)
      after ??= await placeOf(log, person, watermark)
      for (let whole = true; whole && socket.readyState === socket.OPEN;) {
        const frame = await frameAfter(log, person, after)
        const { activities, watermark, last } = frame
        if (activities.length > 0)
          await taken(socket, JSON.stringify({ activities, watermark }), pace.patience)
        shown.note(device, frame.question)
        after = last
        whole = frame.full
      }
    },
  }
}

function sayOver(socket: WebSocket, person: string): void {
  socket.send(JSON.stringify({ activities: [visitOver(person)] }))
  socket.close(1000)
}

/** Resolves once the frame has left this process; a client too slow for it is cut off. */
function taken(socket: WebSocket, frame: string, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => socket.terminate(), patience).unref()
    socket.send(frame, () => {
      clearTimeout(late)
      resolve()
    })
  })
}

/** Runs the work, once more if it was asked for meanwhile, never twice at a time; what fails is tried when next asked for. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    running = true
    try {
      do {
        again = false
        await work()
      } while (again)
    } finally {
      running = false
    }
  }
  return () => {
    again = true
    if (!running) run().catch(() => undefined)
  }
}
