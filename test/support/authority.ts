import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'

export const APP_ID = '6e1b6b2c-5a3c-4f6e-9d0f-0a8a4f3c2b11'
export const ISSUER = 'https://api.botframework.com'

interface Pair {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

/** How a token differs from a good one. */
export interface TokenOptions {
  readonly claims?: JWTPayload
  readonly header?: Readonly<Record<string, unknown>>
  /** Signs with a key that the authority does not publish. */
  readonly stranger?: boolean
  readonly serviceUrl: string
}

/** A local OpenID authority: metadata, key set, signed tokens, and the endpoint where a bot asks for its own token. */
export interface Authority {
  readonly settings: {
    readonly appId: string
    readonly appPassword: string
    readonly openIdMetadataUrl: string
    readonly tokenIssuer: string
    readonly loginUrl: string
    readonly oauthScope: string
  }
  readonly kid: () => string
  readonly jwk: () => JWK
  /** A token as the connector would carry it; good unless told otherwise. */
  token(options: TokenOptions): Promise<string>
  /** A new signing key takes the place of the old one, which is no longer published. */
  rotate(): Promise<void>
  /** While off, every request to it is cut. */
  turn(state: 'on' | 'off'): void
  /** While it is not 200, the token endpoint answers so. */
  answerTokensWith(status: number): void
  /** How often each endpoint was asked. */
  readonly asked: { metadata: number; keys: number; tokens: number }
  /** Forms that the token endpoint received. */
  readonly forms: readonly URLSearchParams[]
  close(): Promise<void>
}

/** Starts the authority on a free port; its keys speak for the channels named. */
export async function localAuthority(
  endorsements: readonly string[] = ['msteams', 'directline', 'webchat'],
): Promise<Authority> {
  const asked = { metadata: 0, keys: 0, tokens: 0 }
  const forms: URLSearchParams[] = []
  const state = { on: true, tokenStatus: 200 }
  const stranger = await newPair(endorsements)
  let pair = await newPair(endorsements)

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!state.on) return void request.socket.destroy()
    if (request.url === '/metadata') {
      asked.metadata += 1
      return json(response, { issuer: ISSUER, jwks_uri: `${url}/keys` })
    }
    if (request.url === '/keys') {
      asked.keys += 1
      return json(response, { keys: [pair.jwk] })
    }
    asked.tokens += 1
    forms.push(new URLSearchParams(await textOf(request)))
    json(response, { access_token: `outgoing-${asked.tokens}`, expires_in: 3600 }, state.tokenStatus)
  }
  const server = createServer((request, response) => void serve(request, response))
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Listening on TCP, so its address is not a pipe's name.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    settings: {
      appId: APP_ID,
      appPassword: 'bench-secret',
      openIdMetadataUrl: `${url}/metadata`,
      tokenIssuer: ISSUER,
      loginUrl: url,
      oauthScope: ISSUER,
    },
    kid: () => pair.kid,
    jwk: () => pair.jwk,
    token: (options) => signed(options.stranger === true ? { ...stranger, kid: pair.kid } : pair, options),
    async rotate() {
      pair = await newPair(endorsements)
    },
    turn: (to) => (state.on = to === 'on'),
    answerTokensWith: (status) => (state.tokenStatus = status),
    asked,
    forms,
    async close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}

let pairs = 0

async function newPair(endorsements: readonly string[]): Promise<Pair> {
  pairs += 1
  const kid = `key-${pairs}`
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', endorsements }
  return { kid, privateKey, jwk }
}

async function signed(
  { kid, privateKey }: Pair,
  { claims, header, serviceUrl }: TokenOptions,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const good = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 }
  return await new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header })
    .sign(privateKey)
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
