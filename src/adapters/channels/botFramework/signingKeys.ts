import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js'

/** A public key of the authority, and the channels that it may speak for. */
export interface SigningKey {
  readonly key: KeyObject
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
  const current = (kid: string): SigningKey | null => published.get(kid) ?? null

  const getKey = async (kid: string): Promise<SigningKey | null> => {
    const known = published.has(kid)
    const wanted = !known || real() - fetchedAt > FRESH_MS
    if (wanted && real() - triedAt > BETWEEN_TRIES_MS) refreshing ??= refresh()
    if (!known) await refreshing
    return current(kid)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- private, and typed as the SDK's own source of keys, which fails every turn once a refresh fails: ours takes its place, and `getKey` is all that is called of it.
  const sources = JwtTokenExtractor['openIdMetadataCache'] as unknown as Map<
    string,
    { getKey: typeof getKey }
  >
  sources.set(metadataUrl, { getKey })
  return { current, getKey }
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: address } = await fetchJson(metadataUrl)
  const { keys } = await fetchJson(String(address))
  return new Map(
    [keys]
      .flat()
      .filter(isRsa)
      .map((jwk) => [jwk.kid, signingKey(jwk)]),
  )
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const reply = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) })
  if (!reply.ok) throw new TypeError(`the authority answered ${reply.status}`)
  return Object(await reply.json())
}

type Jwk = JsonWebKey & { readonly kid: string; readonly endorsements?: readonly string[] }

const isRsa = (jwk: unknown): jwk is Jwk => Object(jwk).kty === 'RSA' && typeof Object(jwk).kid === 'string'

const signingKey = (jwk: Jwk): SigningKey => ({
  key: createPublicKey({ key: jwk, format: 'jwk' }),
  endorsements: jwk.endorsements ?? [],
})
