import type { Visits } from '../../../application/ports/visits.ts'
import type { WebRequest } from '../../../application/ports/route.ts'
import type { Refusal } from './replies.ts'
import type { Grant, TokenReading, Tokens, Use } from './tokens.ts'

export type Access =
  | { readonly kind: 'granted'; readonly grant: Grant; readonly id: string; readonly until: number }
  | { readonly kind: 'refused'; readonly why: Refusal }

export interface Door {
  /** Who calls, by the bearer token; `conversation`, when given, must be the one of the token. */
  bearer(request: WebRequest, conversation?: string): Promise<Access>
  /** Who opens a socket, by the token of its address. */
  stream(token: string): Promise<Access>
  /** A visit that was hidden, or is past, gives nothing more, whatever the tokens made from it say. */
  stillOpen(grant: Grant): Promise<boolean>
}

/** Decides who may call: the signature and the date of a token first, then whether its visit is still open. */
export function door(tokens: Tokens, visits: Visits): Door {
  const stillOpen = async ({ visit, person }: Grant): Promise<boolean> => {
    const visitor = await visits.visitor(visit)
    return visitor !== null && visitor.kind === 'person' && visitor.person === person
  }

  const admit = async (use: Use, token: string, conversation?: string): Promise<Access> => {
    const reading = tokens.read(use, token)
    if (reading.kind !== 'valid') return refusal(reading)
    const { grant, id, until } = reading
    if (conversation !== undefined && conversation !== grant.person)
      return { kind: 'refused', why: 'OtherConversation' }
    return (await stillOpen(grant))
      ? { kind: 'granted', grant, id, until }
      : { kind: 'refused', why: 'TokenExpired' }
  }

  return {
    stillOpen,
    stream: (token) => admit('stream', token),
    async bearer(request, conversation) {
      const token = bearerOf(request)
      return token === null ? { kind: 'refused', why: 'NoToken' } : await admit('talk', token, conversation)
    },
  }
}

/** The bearer token of a request, or null. */
export function bearerOf({ headers }: WebRequest): string | null {
  return /^Bearer +([^\s]+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? null
}

const refusal = (reading: Exclude<TokenReading, { kind: 'valid' }>): Access => ({
  kind: 'refused',
  why: reading.kind === 'expired' ? 'TokenExpired' : 'BadToken',
})
