import type { Known } from '../domain/facts.ts'
import type { Clock } from './ports/clock.ts'
import type { Conversations } from './ports/conversations.ts'
import type { Log } from './ports/log.ts'
import type { ViewConversation } from './ports/conversationView.ts'

export interface ViewPorts {
  readonly conversations: Conversations
  readonly log: Log
  readonly clock: Clock
  readonly known: (person: string) => Promise<Known | null>
}

/** Entries that a page shows at first; older ones are behind a link. */
const SHOWN = 40

/** The conversation as a page or a web chat shows it. Null for nobody, or before the first words. */
export function viewConversation({ conversations, log, clock, known }: ViewPorts): ViewConversation {
  return async (person) => {
    const [facts, stored] = await Promise.all([known(person), conversations.load(person, '')])
    if (facts === null || stored === null) return null
    const { organisation, advisor } = facts
    const entries = await log.read(person, Math.max(0, stored.seq - SHOWN), SHOWN + 1)
    return {
      person,
      firstName: facts.person.firstName,
      lang: stored.state.lang,
      zone: facts.person.zone,
      organisation: { name: organisation.name, phone: organisation.phone },
      contact: advisor?.firstName ?? organisation.name,
      entries: entries.filter(({ dropped }) => dropped !== true),
      open: stored.state.open,
      now: clock.now(),
    }
  }
}
