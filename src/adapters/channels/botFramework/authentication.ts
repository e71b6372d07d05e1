import { hash, verify } from 'node:crypto'
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder'
import type { WebRequest } from '../../../application/ports/route.ts'
import { BoundedMap } from './boundedMap.ts'
import type { BotFrameworkSettings } from './settings.ts'
import { signingKeys, type SigningKey } from './signingKeys.ts'

type Sdk = ConfigurationBotFrameworkAuthentication
export type Identity = Awaited<ReturnType<Sdk['authenticateRequest']>>

/** A caller that was verified: tells whether it may speak for this activity's channel and service address. */
export type Caller = (activity: Activity) => Promise<Identity | null>

interface Verified {
  readonly kid: string
  readonly signer: SigningKey
  readonly expiresAt: number
  readonly caller: Caller
}

const DIGESTS = new Map([256, 384, 512].map((bits) => [`RS${bits}`, `sha${bits}`]))
const CLOCK_SKEW_MS = 300_000

/**
 * Who calls, told before the body is looked at; null is a 401. Our own look at the token comes first (the SDK prints
 * keys for a forged one, and has side doors for emulators and skills); the SDK then judges it, once for each channel and
 * service address. A judgement holds until the token expires or its key is published anew.
 */
export function authentication(settings: BotFrameworkSettings, real: () => number) {
  const sdk = new ConfigurationBotFrameworkAuthentication(sdkOptions(settings))
  const keys = signingKeys(settings.openIdMetadataUrl, real)
  const tokens = new BoundedMap<string, Verified>(1_000)
  const neighbour = judge(sdk, '')

  const verified = async (header: string): Promise<Verified | null> => {
    const { digest, kid, iss, exp, signed, signature } = parse(header)
    const expiresAt = Number(exp) * 1000 + CLOCK_SKEW_MS
    if (digest === undefined || iss !== settings.tokenIssuer || !(expiresAt > real())) return null
    const signer = await keys.getKey(kid)
    if (signer === null || !verify(digest, signed, signer.key, signature)) return null
    return { kid, signer, expiresAt, caller: judge(sdk, header) }
  }

  const bearer = async (header: string): Promise<Caller | null> => {
    const id = hash('sha256', header)
    const known = tokens.get(id)
    if (known && known.expiresAt > real() && keys.current(known.kid) === known.signer) return known.caller
    const token = await verified(header)
    if (token !== null) tokens.set(id, token)
    return token?.caller ?? null
  }

  const identify = async ({ headers, ip }: WebRequest): Promise<Caller | null> => {
    const { authorization } = headers
    if (settings.appId !== null) return authorization === undefined ? null : await bearer(authorization)
    return authorization === undefined && !settings.production && isLocal(ip, headers) ? neighbour : null
  }
  return { sdk, identify }
}

/** Whatever the SDK throws, it has not accepted. */
function judge(sdk: Sdk, header: string): Caller {
  const accepted = new BoundedMap<string, Identity>(16)
  return async (activity) => {
    const { channelId, serviceUrl } = activity
    if (channelId === 'AseChannel') return null
    const known = accepted.get(`${channelId} ${serviceUrl}`)
    if (known !== undefined) return known
    const identity = await sdk.authenticateRequest(activity, header).catch(() => null)
    if (identity !== null) accepted.set(`${channelId} ${serviceUrl}`, identity)
    return identity
  }
}

/** From this machine itself: not through a proxy, nor from a page that a browser has open. */
const isLocal = (ip: string, headers: WebRequest['headers']): boolean =>
  /^127(?:\.\d{1,3}){3}$/.test(ip) &&
  ['forwarded', 'x-forwarded-for', 'origin'].every((name) => headers[name] === undefined)

function parse(header: string) {
  const [, head = '', body = '', mark = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header) ?? []
  const { alg, kid } = claimsIn(head)
  const { iss, exp } = claimsIn(body)
  const signature = Buffer.from(mark, 'base64url')
  return {
    digest: DIGESTS.get(String(alg)),
    kid: String(kid),
    iss,
    exp,
    signed: Buffer.from(`${head}.${body}`),
    signature,
  }
}

function claimsIn(part: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString()))
  } catch {
    return {}
  }
}

const sdkOptions = ({ appId, appPassword, ...endpoints }: BotFrameworkSettings) => ({
  ...(appId !== null && { MicrosoftAppId: appId, MicrosoftAppPassword: appPassword }),
  MicrosoftAppType: 'MultiTenant',
  ToChannelFromBotLoginUrl: endpoints.loginUrl,
  ToChannelFromBotOAuthScope: endpoints.oauthScope,
  ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
  ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
})
