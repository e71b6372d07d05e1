import { pageFaults, pageRoutes } from '../../../src/adapters/channels/page/pageRoutes.ts'
import { startHttp, type RunningHttp } from '../../../src/adapters/http/server.ts'
import { visitCookie } from '../../../src/adapters/http/visitCookie.ts'
import { openWorld, type World } from '../../support/world.ts'

/** The whole service with its light page behind the real door, in front of a real MongoDB. */
export interface LightService {
  readonly world: World
  readonly door: RunningHttp
  /** Address of a fresh link for a person. */
  link(person: string): Promise<string>
  close(): Promise<void>
}

/** Opens it two days before Awa's appointment, with her reminder about to leave. */
export async function openLightService(): Promise<LightService> {
  const world = await openWorld()
  const cookie = visitCookie('person', false)
  const routes = pageRoutes({ ...world, cookie, live: true })
  const door = await startHttp({ routes, upgrades: [], port: 0, faultPage: pageFaults(world) })
  return {
    world,
    door,
    link: async (person) => `${door.url}/c/${await world.visits.createLink({ kind: 'person', person })}`,
    async close() {
      await door.close()
      await world.end()
    },
  }
}
