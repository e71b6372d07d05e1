import type { Advisor, Checkpoint, Organisation, Person } from '../domain/caseload.ts'
import type { LocalDate, LocalDateTime } from '../domain/localTime.ts'
import type { Owner, Request } from '../domain/request.ts'
import type { State } from '../domain/conversation.ts'
import type { ActRequest, Acted } from './actOnRequest.ts'
import type { Cases } from './cases.ts'
import type { Clock } from './ports/clock.ts'
import { localDate, localDateTime } from '../domain/localTime.ts'
import { isSameOwner } from '../domain/owner.ts'
import { zoneToSay } from '../domain/reader.ts'

export interface InboxPorts {
  readonly cases: Cases
  readonly clock: Clock
  readonly person: (id: string) => Promise<Person | null>
  readonly advisorByEmail: (email: string) => Promise<Advisor | null>
  readonly organisation: (id: string) => Promise<Organisation | null>
  /** IANA zone of a territory. */
  readonly zoneOf: (territory: string) => string
  /** Organisations whose duty desk has that e-mail. */
  readonly desksOf: (email: string) => Promise<readonly Organisation[]>
  readonly stateOf: (person: string) => Promise<State | null>
  readonly act: (asked: ActRequest) => Promise<Acted>
}

/** Somebody of the staff, and whose requests they may see. */
export interface Staff {
  readonly email: string
  /** First name, or the name of the desk's organisation: what people will read as the author of an answer. */
  readonly name: string
  readonly organisation: { readonly name: string }
  /** IANA zone of the territory in which they work. */
  readonly zone: string
  readonly owners: readonly Owner[]
}

export interface InboxItem {
  readonly request: Request
  readonly firstName: string
  /** One letter: the whole name stays in the organisation's own file. */
  readonly initial: string
  readonly phone: string
  readonly checkpoint: Checkpoint | null
  /** The person's zone when it is not that of who looks: it then stands beside every hour, all of them being the person's. */
  readonly elsewhere: string | null
  /** When it was made, on the person's clock. */
  readonly receivedAt: LocalDateTime
  readonly overdue: boolean
  /** The first date inside what was wished, to begin with in the form. */
  readonly suggestion: LocalDateTime | null
  /** The person said "stop": the answer will wait in the conversation, and must be told otherwise. */
  readonly stopped: boolean
  readonly mine: 'mine' | 'team' | 'desk'
}

export interface InboxView {
  readonly staff: Staff
  /** The day it is for who looks. */
  readonly today: LocalDate
  readonly items: readonly InboxItem[]
}

export interface Inbox {
  /** Null when nobody works under that e-mail. */
  view(email: string): Promise<InboxView | null>
  /** `forbidden` when the request is not theirs to answer. */
  act(email: string, asked: Omit<ActRequest, 'by'>): Promise<Acted | { readonly kind: 'forbidden' }>
}

/** What an advisor or a duty desk has to answer, and what they do with it; who may is decided here. */
export function inbox(ports: InboxPorts): Inbox {
  return {
    async view(email) {
      const staff = await staffOf(ports, email)
      if (staff === null) return null
      const requests = await ports.cases.openFor(staff.owners)
      const today = localDate(ports.clock.now(), staff.zone)
      const items = await Promise.all(requests.map((request) => itemOf(ports, request, { staff, today })))
      return { staff, today, items: items.flatMap((item) => item ?? []) }
    },

    async act(email, asked) {
      const [staff, request] = await Promise.all([staffOf(ports, email), ports.cases.request(asked.ref)])
      if (staff === null || request === null) return { kind: 'forbidden' }
      if (!staff.owners.some((owner) => isSameOwner(owner, request.owner))) return { kind: 'forbidden' }
      return await ports.act({ ...asked, by: staff.name })
    },
  }
}

/** Where an advisor works whose organisation is not known. */
const UNKNOWN = 'Europe/Paris'

async function staffOf(ports: InboxPorts, email: string): Promise<Staff | null> {
  const [advisor, desks] = await Promise.all([ports.advisorByEmail(email), ports.desksOf(email)])
  const desk: Owner[] = desks.length > 0 ? [{ kind: 'desk', email }] : []
  if (advisor === null) {
    const [organisation] = desks
    if (organisation === undefined) return null
    const zone = ports.zoneOf(organisation.territory)
    return { email, name: organisation.name, organisation, zone, owners: desk }
  }
  const organisation = await ports.organisation(advisor.organisation)
  const own: readonly Owner[] = [
    { kind: 'advisor', advisor: advisor.id },
    { kind: 'team', organisation: advisor.organisation },
  ]
  return {
    email,
    name: advisor.firstName,
    organisation: { name: organisation?.name ?? '' },
    zone: organisation === null ? UNKNOWN : ports.zoneOf(organisation.territory),
    owners: [...own, ...desk],
  }
}

async function itemOf(
  ports: InboxPorts,
  request: Request,
  { staff, today }: Pick<InboxView, 'staff' | 'today'>,
): Promise<InboxItem | null> {
  const [person, state] = await Promise.all([ports.person(request.person), ports.stateOf(request.person)])
  if (person === null) return null
  const checkpoint = request.checkpoint === null ? null : await ports.cases.checkpoint(request.checkpoint)
  return {
    request,
    firstName: person.firstName,
    initial: person.lastName.slice(0, 1).toLocaleUpperCase('fr'),
    phone: person.phone,
    checkpoint,
    elsewhere: zoneToSay(person.zone, [staff.zone]),
    receivedAt: localDateTime(request.createdAt, person.zone),
    overdue: today > request.answerBefore,
    suggestion: suggestionOf(request),
    stopped: state?.stopped ?? false,
    mine: request.owner.kind === 'advisor' ? 'mine' : request.owner.kind,
  }
}

/** Where a part of day gives no hour, the first working one. */
const FIRST_HOUR = '09:00'

function suggestionOf({ wish }: Request): LocalDateTime | null {
  const window = wish?.wanted.find(({ from }) => from !== undefined)
  if (window?.from === undefined) return null
  return `${window.from}T${window.at ?? window.after ?? FIRST_HOUR}`
}
