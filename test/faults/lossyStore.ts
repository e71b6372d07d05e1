import { openConnection, prepareStore } from '../../src/adapters/mongo/store.ts'
import type { Setting } from '../../src/compose.ts'
import { freshDatabase } from '../support/database.ts'
import { proxyTo } from '../support/proxy.ts'
import { openWorld, type World } from '../support/world.ts'

/** A service whose store may leave one question without an answer, as a driver does that lost it. */
export interface LossyWorld extends World {
  /** The next question that names this collection; its connection stays open, the heartbeat answered. */
  lose(collection: string): void
}

export async function openLossyWorld(setting: Partial<Setting> = {}): Promise<LossyWorld> {
  let losing: string | null = null
  const database = await freshDatabase('lossy')
  const uri = new URL(database.uri)
  const proxy = await proxyTo(Number(uri.port), (bytes) => {
    if (losing === null || !bytes.includes(losing)) return true
    losing = null
    return false
  })
  uri.port = String(proxy.port)
  uri.search = '?directConnection=true'
  const connection = await openConnection(uri.href)
  await prepareStore(connection)
  const world = await openWorld({
    over: { uri: uri.href, connection, drop: () => connection.close() },
    setting,
  })
  return {
    ...world,
    lose: (collection) => (losing = collection),
    async end() {
      await world.end()
      await connection.close()
      proxy.close()
      await database.drop()
    },
  }
}
