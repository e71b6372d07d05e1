import { openSession, type Session } from './directLineClient.ts'
import { directLineWorld, type DirectLineWorld } from './directLineWorld.ts'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON, which each test looks into
  readonly json: any
}

/** A world of Direct Line with its plain calls; stop it after. */
export interface Calls {
  readonly world: DirectLineWorld
  session(person?: string): Promise<Session>
  call(method: string, path: string, token: string | null, body?: unknown): Promise<Reply>
  say(token: string, conversation: string, text?: string, clientActivityID?: string): Promise<Reply>
  streamUrl(session: Session): Promise<string>
}

export async function directLineCalls(settings: Parameters<typeof directLineWorld>[0] = {}): Promise<Calls> {
  const world = await directLineWorld(settings)

  const call: Calls['call'] = async (method, path, token, body) => {
    const reply = await fetch(`${world.url}/v3/directline${path}`, {
      method,
      headers: token === null ? {} : { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: reply.status, headers: reply.headers, json: JSON.parse(await reply.text()) }
  }

  return {
    world,
    call,
    session: async (person) => openSession(world.url, await world.link(person ?? (await world.newPerson()))),
    say: (token, conversation, text = 'bonjour', clientActivityID) =>
      call('POST', `/conversations/${conversation}/activities`, token, {
        type: 'message',
        text,
        ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
      }),
    streamUrl: async ({ token, conversationId }) =>
      (await call('GET', `/conversations/${conversationId}?watermark=`, token)).json.streamUrl,
  }
}
