import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import type { Draw } from '../../../domain/draw.ts'

/** What a token stands for: one conversation, on one device, for as long as its visit is open. */
export interface Grant {
  readonly person: string
  readonly device: string
  readonly visit: string
}

/** `talk` is a client's bearer token; `stream` opens one socket, once, within a minute. */
export type Use = 'talk' | 'stream'

export type TokenReading =
  | { readonly kind: 'valid'; readonly grant: Grant; readonly id: string; readonly until: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'forged' }

export interface Tokens {
  issue(use: Use, grant: Grant): string
  read(use: Use, token: string): TokenReading
}

/** Seconds that a token lives, in real time. */
export const LIFETIME: Readonly<Record<Use, number>> = { talk: 48 * 3600, stream: 60 }

/** Longest token that is read: ours stay under half of it. */
const LONGEST = 2048
const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')

interface Claims {
  readonly use: Use
  readonly conv: string
  /** Web Chat reads it to know which lines are the person's own. */
  readonly user: string
  readonly dev: string
  readonly visit: string
  readonly jti: string
  readonly exp: number
}

/** Signed tokens (JWT, HMAC-SHA256); the visit inside is encrypted, since a page's script may read its token. */
export function directLineTokens(key: string, real: () => number, draw: Draw): Tokens {
  const signing = derived(key, 'direct line signature')
  const sealing = derived(key, 'direct line visit')
  const signed = (body: string): Buffer => createHmac('sha256', signing).update(`${HEADER}.${body}`).digest()

  return {
    issue(use, { person, device, visit }) {
      const exp = Math.floor(real() / 1000) + LIFETIME[use]
      const claims: Claims = {
        use,
        conv: person,
        user: userId(person),
        dev: device,
        visit: seal(sealing, visit),
        jti: draw.id(),
        exp,
      }
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
      return `${HEADER}.${body}.${signed(body).toString('base64url')}`
    },

    read(use, token) {
      const [header, body, signature, ...more] = token.length > LONGEST ? [] : token.split('.')
      if (header !== HEADER || body === undefined || signature === undefined || more.length > 0)
        return { kind: 'forged' }
      if (!same(Buffer.from(signature, 'base64url'), signed(body))) return { kind: 'forged' }
      // Signed by us: the shape is the one that `issue` wrote.
      const claims: Claims = JSON.parse(Buffer.from(body, 'base64url').toString())
      if (claims.use !== use) return { kind: 'forged' }
      const until = claims.exp * 1000
      if (until <= real()) return { kind: 'expired' }
      const grant = { person: claims.conv, device: claims.dev, visit: unseal(sealing, claims.visit) }
      return { kind: 'valid', grant, id: claims.jti, until }
    },
  }
}

/** The person as Direct Line names users; the prefix tells clients that the token holds it. */
export const userId = (person: string): string => `dl_${person}`

/** The person behind a Direct Line user id; null when it is none. */
export const personOf = (user: string): string | null =>
  user.startsWith('dl_') && user.length > 3 ? user.slice(3) : null

/** Compares secrets without telling by its duration where they differ. */
export function same(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

const derived = (key: string, purpose: string): Buffer => createHmac('sha256', key).update(purpose).digest()

/** AES-256-GCM; the nonce comes from the text itself, so that one nonce never covers two texts. */
function seal(key: Buffer, text: string): string {
  const nonce = createHmac('sha256', key).update(text).digest().subarray(0, 12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

function unseal(key: Buffer, text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
