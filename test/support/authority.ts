import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { loopback } from './loopback.ts'

export const APP_ID = '6e1b6b2c-5a3c-4f6e-9d0f-0a8a4f3c2b11'
export const ISSUER = 'https://api.botframework.com'

/** A token for a service address, good but for what is said of it. */
export interface TokenOptions {
  readonly serviceUrl: string
  /** `undefined` takes a claim away. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** Signed with a key that nobody publishes, under the name of the published one. */
  readonly stranger?: boolean
}

/** A local OpenID authority: metadata, key set, signed tokens, and the endpoint where a bot asks for its own token. */
export interface Authority {
  /** What the bot is configured with. */
  readonly settings: Readonly<
    Record<'appId' | 'appPassword' | 'openIdMetadataUrl' | 'tokenIssuer' | 'loginUrl' | 'oauthScope', string>
  >
  /** The published key. */
  key(): PublicKey
  token(options: TokenOptions): Promise<string>
  /** A new key takes the place of the old one, which is no longer published. */
  rotate(): Promise<void>
  /** While off, every request to it is cut; while silent, none is answered. */
  turn(state: 'on' | 'off' | 'silent'): void
  /** Status of the token endpoint. */
  answerTokensWith(status: number, expiresIn?: number): void
  /** How often each endpoint was asked. */
  readonly asked: { metadata: number; keys: number; tokens: number }
  /** Forms that the token endpoint received. */
  readonly forms: readonly URLSearchParams[]
  close(): Promise<void>
}

/** Starts the authority on a free port; its key speaks for the channels named. */
export async function localAuthority(channels = ['msteams', 'directline', 'webchat']): Promise<Authority> {
  const asked = { metadata: 0, keys: 0, tokens: 0 }
  const forms: URLSearchParams[] = []
  const now = { state: 'on', tokenStatus: 200, expiresIn: 3600, pair: await newPair(channels) }
  const stranger = await newPair(channels)

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (now.state === 'off') return void request.socket.destroy()
    if (now.state === 'silent') return
    if (request.url === '/metadata') {
      asked.metadata += 1
      return reply(response, { issuer: ISSUER, jwks_uri: `${server.url}/keys` })
    }
    if (request.url === '/keys') {
      asked.keys += 1
      return reply(response, { keys: [now.pair.jwk] })
    }
    asked.tokens += 1
    forms.push(new URLSearchParams(await text(request)))
    reply(response, { access_token: `outgoing-${asked.tokens}`, expires_in: now.expiresIn }, now.tokenStatus)
  }
  const server = await loopback((request, response) => void serve(request, response))

  return {
    settings: {
      appId: APP_ID,
      appPassword: 'not a real secret',
      openIdMetadataUrl: `${server.url}/metadata`,
      tokenIssuer: ISSUER,
      loginUrl: server.url,
      oauthScope: ISSUER,
    },
    key: () => now.pair.jwk,
    token: (options) =>
      signed(options.stranger === true ? { ...stranger, kid: now.pair.kid } : now.pair, options),
    async rotate() {
      now.pair = await newPair(channels)
    },
    turn(state) {
      now.state = state
    },
    answerTokensWith(status, expiresIn = 3600) {
      Object.assign(now, { tokenStatus: status, expiresIn })
    },
    asked,
    forms,
    close: () => server.close(),
  }
}

export type PublicKey = JWK & { readonly endorsements: readonly string[] }

interface Pair {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly jwk: PublicKey
}

let pairs = 0

async function newPair(endorsements: readonly string[]): Promise<Pair> {
  pairs += 1
  const kid = `key-${pairs}`
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  return {
    kid,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', endorsements },
  }
}

async function signed(
  { kid, privateKey }: Pair,
  { claims, header, serviceUrl }: TokenOptions,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const good = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 }
  const token = new SignJWT({ ...good, ...claims })
  return await token.setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header }).sign(privateKey)
}

function reply(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}
