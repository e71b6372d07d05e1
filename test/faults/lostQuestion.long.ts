import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { expect } from 'chai'
import { openConnection, prepareStore } from '../../src/adapters/mongo/store.ts'
import { awa } from '../support/builders.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { openWorld, type World } from '../support/world.ts'

interface DeafProxy {
  readonly port: number
  /** The next question that names this collection gets no answer; its connection stays open, and is silent from then on. */
  lose(collection: string): void
  close(): void
}

/** Passes bytes to the store and back, the heartbeat too. */
async function deafProxy(port: number): Promise<DeafProxy> {
  const sockets = new Set<Socket>()
  let losing: string | null = null
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => [near, far].forEach((each) => each.destroy()))
    }
    let lost = false
    near.on('data', (bytes) => {
      if (losing !== null && bytes.includes(losing)) {
        lost = true
        losing = null
      }
      if (!lost) far.write(bytes)
    })
    far.pipe(near)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port: own } = server.address() as AddressInfo
  return {
    port: own,
    lose: (collection) => (losing = collection),
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

describe('one question to the store that nobody answers, on a connection that stays open', () => {
  let database: TestDatabase
  let proxy: DeafProxy
  let world: World
  beforeEach(async () => {
    database = await freshDatabase('lost')
    proxy = await deafProxy(Number(new URL(database.uri).port))
    const uri = new URL(database.uri)
    uri.port = String(proxy.port)
    uri.search = '?directConnection=true'
    const connection = await openConnection(uri.href)
    await prepareStore(connection)
    world = await openWorld({ over: { uri: uri.href, connection, drop: () => connection.close() } })
  })
  afterEach(async () => {
    await world.end()
    await world.connection.close()
    proxy.close()
    await database.drop()
  })

  const said = async (): Promise<readonly string[]> =>
    (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person').map(({ text }) => text)

  for (const collection of ['conversations', 'people', 'checkpoints', 'activities'])
    it(`holds up nobody for good: ${collection}`, async () => {
      const shown = (await world.view(awa.id))?.open?.seq ?? null
      const tell = (text: string) => world.tell(awa.id, { kind: 'words', text, shown }, text)
      proxy.lose(collection)
      const lost = tell('bonjour').catch((fault: Error) => fault.name)
      const next = tell('aide')
      expect(await lost).to.be.oneOf(['Late', undefined])
      await next
      await tell('bonjour')
      expect([...(await said())].sort()).to.deep.equal(['aide', 'bonjour'])
    })

  it('stops no reminder for good', async () => {
    proxy.lose('leases')
    expect(await world.sendDue().catch((fault: Error) => fault.name)).to.equal('Late')
    await world.moveTo('2026-03-04T10:00:00+04:00')
    const bot = (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'bot')
    expect(bot.map(({ text }) => text).join()).to.include('Votre rendez-vous est aujourd’hui')
  })
})
