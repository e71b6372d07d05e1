import type { WebReply } from '../../../application/ports/route.ts'

/** A JSON reply that no cache keeps. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): WebReply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
  }
}

const REFUSALS = {
  NoToken: [401, 'Send the token as "Authorization: Bearer ...".'],
  BadToken: [401, 'This token was not made here.'],
  TokenExpired: [403, 'This token is over: ask for another with POST /chat/session.'],
  OtherConversation: [403, 'This token is for another conversation.'],
  NoSecret: [403, 'Tokens for servers are off, or the secret is wrong.'],
  Ended: [404, 'There is no such conversation.'],
  BadBody: [400, 'The body must be a JSON object: an activity, in UTF-8.'],
  NoPerson: [400, 'Name the person as {"user":{"id":"dl_..."}}.'],
  BadActivity: [400, 'A message has a text, or the value of a button.'],
  BadId: [400, 'channelData.clientActivityID is a text of 1 to 128 characters.'],
  NoFiles: [415, 'Files are not accepted here.'],
  NotJson: [415, 'Send application/json.'],
  TooLong: [413, 'This message is too long.'],
  TooMany: [429, 'Too many messages at once.'],
  NoSession: [401, 'No visit is open: open the link that was sent, or give its code.'],
  OtherOrigin: [403, 'This call comes from another site.'],
  NotAPerson: [403, 'This link is for staff: it opens /inbox.'],
  NotNow: [503, 'The store does not answer: send it again later.'],
  NoLink: [404, 'There is no such link.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

/** Why a call was refused; the sentences are for programs, no person reads them. */
export type Refusal = keyof typeof REFUSALS

/** The reply to a refused call, in the shape that Direct Line gives to errors. */
export function refused(code: Refusal, headers: Readonly<Record<string, string>> = {}): WebReply {
  const [status, message] = REFUSALS[code]
  return json(status, { error: { code, message } }, headers)
}

/** The same refusal, with the words that somebody in danger must read all the same. */
export function withCard(reply: WebReply, card: string): WebReply {
  const body: unknown = JSON.parse(String(reply.body))
  return { ...reply, body: JSON.stringify({ ...Object(body), card }) }
}
