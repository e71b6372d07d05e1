import { randomBytes, randomInt } from 'node:crypto'
import type { Draw } from '../application/ports.ts'

/** Letters and digits that cannot be mistaken for each other, read aloud or on a cracked screen. */
const READABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** The one place that draws chance. A number of a request is two groups of four: a million of them meet once in a million. */
export const randomDraw: Draw = {
  ref: () => `${readable(4)}-${readable(4)}`,
  id: () => randomBytes(16).toString('base64url'),
}

function readable(length: number): string {
  return Array.from({ length }, () => READABLE.charAt(randomInt(READABLE.length))).join('')
}
