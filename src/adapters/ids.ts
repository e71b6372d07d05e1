import { randomBytes, randomInt } from 'node:crypto'
import type { Draw } from '../domain/draw.ts'

/** Letters and digits that cannot be mistaken for each other, read aloud or on a cracked screen. */
const READABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** The one place that draws chance. A request's number is three groups of three (44 bits): short enough to be read aloud. */
export const randomDraw: Draw = {
  ref: () => `${readable(3)}-${readable(3)}-${readable(3)}`,
  id: () => randomBytes(16).toString('base64url'),
}

function readable(length: number): string {
  return Array.from({ length }, () => READABLE.charAt(randomInt(READABLE.length))).join('')
}
