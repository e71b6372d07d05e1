import { Agent, createServer, request } from 'node:http'

/** The floor: plain node:http, one reply over a kept connection, nothing checked and nothing stored. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

function reply(
  activity: Record<'serviceUrl' | 'text', string> & { conversation: { id: string } },
): Promise<void> {
  const { serviceUrl, conversation, text } = activity
  const body = JSON.stringify({ type: 'message', text, conversation })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (answer) => answer.resume().on('end', resolve))
      .on('error', reject)
      .end(body)
  })
}

const server = createServer((incoming, response) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    void reply(JSON.parse(Buffer.concat(chunks).toString())).then(() => response.writeHead(200).end())
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listening http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
})
process.on('SIGTERM', () => process.exit(0))
