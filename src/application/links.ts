import type { Organisation, Person } from '../domain/caseload.ts'
import { MAIN, spokenIn } from '../domain/language.ts'
import type { Instant } from '../domain/localTime.ts'
import type { RequestKind } from '../domain/request.ts'
import type { NewRequest } from './newRequest.ts'
import type { Clock } from './ports/clock.ts'
import type { Draw } from '../domain/draw.ts'
import type { HandleTurn } from './ports/handleTurn.ts'
import type { LinkFor, Visits } from './ports/visits.ts'
import type { Links, LinkView } from './ports/links.ts'

export interface LinkPorts {
  readonly visits: Visits
  readonly clock: Clock
  readonly draw: Draw
  readonly handleTurn: HandleTurn
  readonly person: (id: string) => Promise<Person | null>
  readonly organisation: (id: string) => Promise<Organisation | null>
  /** Organisation of an advisor or of a duty desk. */
  readonly organisationOfStaff: (email: string) => Promise<Organisation | null>
  /** A request of that kind that is not over. */
  readonly waiting: (person: string, kind: RequestKind) => Promise<boolean>
  readonly ask: (person: string, asked: NewRequest) => Promise<void>
  /** Notes that the person's address is not theirs: nothing leaves for it any more. */
  readonly disown: (person: string, at: Instant) => Promise<void>
}

/** What a one-use link opens, and what can be done with it when it opens nothing. */
export function links(ports: LinkPorts): Links {
  return {
    async view(code) {
      const link = await ports.visits.linkState(code)
      if (link.state === 'unknown')
        return { state: 'unknown', kind: 'person', lang: MAIN, organisation: null }
      return { state: link.state, ...(await aboutLink(ports, link.for)) }
    },

    async open(code) {
      const opened = await ports.visits.spendLink(code)
      if (opened?.visitor.kind === 'person') await begin(ports, opened.visitor.person, opened.visitor.device)
      return opened
    },

    async disown(code) {
      const person = await personOf(ports, code)
      if (person === null) return
      await ports.disown(person, ports.clock.now())
      await ports.visits.hideAll(person)
      await askOnce(ports, person, 'not_me')
    },

    async askAgain(code) {
      const person = await personOf(ports, code)
      if (person !== null) await askOnce(ports, person, 'new_link')
    },
  }
}

async function aboutLink(ports: LinkPorts, to: LinkFor): Promise<Omit<LinkView, 'state'>> {
  if (to.kind === 'staff')
    return { kind: 'staff', lang: MAIN, organisation: await ports.organisationOfStaff(to.email) }
  const person = await ports.person(to.person)
  const organisation = person === null ? null : await ports.organisation(person.organisation)
  return { kind: 'person', lang: spokenIn(person?.language ?? MAIN) ?? MAIN, organisation }
}

async function begin({ handleTurn }: LinkPorts, person: string, device: string): Promise<void> {
  const { said } = await handleTurn({
    person,
    key: `opening/${device}`,
    incoming: { kind: 'opening' },
    address: { channel: 'web' },
  })
  await said
}

async function personOf({ visits }: LinkPorts, code: string): Promise<string | null> {
  const link = await visits.linkState(code)
  return link.state !== 'unknown' && link.for.kind === 'person' ? link.for.person : null
}

/** One task, however often the button is pressed. */
async function askOnce(ports: LinkPorts, person: string, kind: 'not_me' | 'new_link'): Promise<void> {
  if (await ports.waiting(person, kind)) return
  const ref = ports.draw.ref()
  await ports.ask(person, { kind, ref, words: '', id: { key: ref, at: ports.clock.now() } })
}
