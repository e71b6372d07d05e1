import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js'

interface SigningKey {
  readonly key: KeyObject
  /** Channels that the key may speak for. */
  readonly endorsements: readonly string[]
}

const FRESH_MS = 24 * 3_600_000
const BETWEEN_TRIES_MS = 5_000
const DEADLINE_MS = 5_000

/**
 * The authority's keys by their id. Those in hand keep serving when a refresh fails, and are refreshed behind the turn;
 * one never seen is asked for at once, at most every 5 s.
 */
export function signingKeys(metadataUrl: string, real: () => number) {
  let published: ReadonlyMap<string, SigningKey> = new Map()
  let fetchedAt = -Infinity
  let triedAt = -Infinity
  let refreshing: Promise<void> | null = null

  const refresh = async (): Promise<void> => {
    triedAt = real()
    const fresh = await fetchKeys(metadataUrl).catch(() => null)
    refreshing = null
    if (fresh === null) return
    published = fresh
    fetchedAt = real()
  }

  const keys = {
    isPublished: (kid: string): boolean => published.has(kid),

    async getKey(kid: string): Promise<SigningKey | null> {
      const known = published.get(kid)
      const wanted = known === undefined || real() - fetchedAt > FRESH_MS
      if (wanted && real() - triedAt > BETWEEN_TRIES_MS) refreshing ??= refresh()
      if (known === undefined) await refreshing
      return published.get(kid) ?? null
    },
  }
  serveToSdk(metadataUrl, keys)
  return keys
}

/** The SDK's own source of keys fails every turn once a refresh fails, and gives keys that print: ours takes its place. */
function serveToSdk(metadataUrl: string, keys: { getKey(kid: string): Promise<SigningKey | null> }): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- private, and typed as the class that it replaces; `getKey` is all that the SDK calls of it.
  const sources = JwtTokenExtractor['openIdMetadataCache'] as unknown as Map<string, typeof keys>
  sources.set(metadataUrl, keys)
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: address } = await fetchJson(metadataUrl)
  const { keys } = await fetchJson(String(address))
  const usable = [keys].flat().filter(isUsable)
  return new Map(
    usable.map((jwk) => [
      jwk.kid,
      { key: createPublicKey({ key: jwk, format: 'jwk' }), endorsements: jwk.endorsements ?? [] },
    ]),
  )
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const reply = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) })
  if (!reply.ok) throw new TypeError(`the authority answered ${reply.status}`)
  return Object(await reply.json())
}

const isUsable = (jwk: unknown): jwk is JsonWebKey & { kid: string; endorsements?: string[] } =>
  typeof jwk === 'object' && jwk !== null && 'kid' in jwk && 'kty' in jwk && jwk.kty === 'RSA'
