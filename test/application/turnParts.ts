import type { Connection } from 'mongoose'
import type { Deliver } from '../../src/application/ports/deliver.ts'
import type { HandleTurn } from '../../src/application/ports/handleTurn.ts'
import type { LoadFacts } from '../../src/application/ports/facts.ts'
import type { FinishTurn } from '../../src/application/finishTurn.ts'
import { withoutAccounts } from '../../dialogs/discretion.ts'
import { converse } from '../../dialogs/root.ts'
import { alarm } from '../../dialogs/understanding/alarm.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { connectorSend, deliverTo } from '../../src/adapters/channels/botFramework/deliver.ts'
import { PUBLIC_CLOUD } from '../../src/adapters/channels/botFramework/settings.ts'
import { systemClock } from '../../src/adapters/clock.ts'
import { handleTurn } from '../../src/application/handleTurn.ts'
import { queues } from '../../src/application/queue.ts'
import { runTurn } from '../../src/application/turn.ts'
import { KEPT_DAYS } from '../../src/compose.ts'
import { factsOf } from '../../src/domain/facts.ts'
import { territoryById } from '../../src/domain/territory.ts'
import type { World } from '../support/world.ts'

/** What a turn of this world knows when it begins. */
export const factsIn =
  ({ caseload }: World): LoadFacts =>
  async (person, now) => {
    const known = await caseload.known(person)
    const territory = known === null ? undefined : territoryById(known.person.territory)
    if (known === null || territory === undefined) return null
    return factsOf(known, { now, territory, dpo: 'dpo@example.org', keptDays: KEPT_DAYS })
  }

/** A process that dies each time right after the one write of a turn: nothing of it is applied or said. */
export function dying(world: World): HandleTurn {
  const { conversations, say, clock, log, draw } = world
  const finish: FinishTurn = {
    now: () => Promise.reject(new Error('This process is dead.')),
    leftBehind: async () => 'done',
    forgetDone: async () => undefined,
  }
  const turn = runTurn({ conversations, loadFacts: factsIn(world), say, clock, run: 'dead', finish })
  return handleTurn({
    alert: alarm,
    discreet: withoutAccounts,
    understand,
    converse,
    say,
    log,
    draw,
    runTurn: turn,
    finish,
    queue: queues(),
  })
}

/** Lines reach the connector as they do in the service. */
export const throughConnector: Deliver = deliverTo(connectorSend(PUBLIC_CLOUD, systemClock))

/** Where a person of a connector is reached. */
export const addressAt = (serviceUrl: string, conversation = 'conversation-1') => ({
  channel: 'botFramework' as const,
  reference: {
    serviceUrl,
    channelId: 'msteams',
    conversation: { id: conversation },
    bot: { id: 'bot' },
    user: { id: 'awa' },
  },
})

/** Every collection, document by document; leases hold the server's instants, and are left out. */
export async function everything(connection: Connection): Promise<Readonly<Record<string, unknown[]>>> {
  const db = connection.getClient().db(connection.name)
  const names = (await db.listCollections().toArray()).map(({ name }) => name).sort()
  const kept = names.filter((name) => name !== 'leases' && !name.startsWith('system.'))
  const held = kept.map(async (name) => [name, await db.collection(name).find().sort({ _id: 1 }).toArray()])
  return Object.fromEntries(await Promise.all(held))
}

/** The log as a reader from its beginning sees it: number, who, and the first words. */
export async function story({ log }: World, person: string): Promise<readonly string[]> {
  const entries = await log.read(person, 0, 1_000)
  return entries.map(({ seq, from, text, dropped }) => `${seq} ${from}: ${dropped ? '-' : text}`)
}
