import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { speech } from '../../dialogs/speech.ts'
import type { Inbox, InboxItem } from '../../src/application/inbox.ts'
import type { ActRequest, Acted } from '../../src/application/actOnRequest.ts'
import type { InboxSettings } from '../../src/adapters/channels/page/inbox/settings.ts'
import { inboxRoutes } from '../../src/adapters/channels/page/inbox/inboxRoutes.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { startHttp, type RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import type { Seen } from './browser.ts'

const organisation = { name: 'Mission locale de Saint-Denis', phone: '0262 90 00 00' }

/** A wish as an advisor finds it; a test changes what it needs. */
export const theWish: InboxItem = {
  request: {
    ref: 'K7M-2QP-XA4',
    kind: 'wish',
    person: 'p1',
    owner: { kind: 'advisor', advisor: 'a1' },
    state: 'open',
    version: 1,
    createdAt: '2026-03-02T06:12:00Z',
    answerBefore: '2026-03-03',
    words: 'plutot jeudi aprem svp',
    how: null,
    reason: null,
    wish: {
      wanted: [{ from: '2026-03-05', to: '2026-03-05', after: '13:00', before: '18:00' }],
      refused: [],
    },
    checkpoint: 'c1',
    checkpointVersion: 1,
    proposal: null,
    takenBy: null,
    afterwords: [],
  },
  firstName: 'Awa',
  initial: 'D',
  phone: '0692 00 00 01',
  checkpoint: {
    id: 'c1',
    ref: 'C1',
    person: 'p1',
    startsAt: '2026-03-04T14:00',
    durationMin: 45,
    mode: 'PHYSIQUE',
    place: '12 rue des Exemples',
    topic: '',
    status: 'planned',
    version: 1,
    answer: null,
  },
  elsewhere: null,
  receivedAt: '2026-03-02T10:12',
  overdue: false,
  suggestion: '2026-03-05T13:00',
  stopped: false,
  mine: 'mine',
}

/** The same request, changed. */
export function changed(
  item: InboxItem,
  request: Partial<InboxItem['request']>,
  rest: Partial<InboxItem> = {},
): InboxItem {
  return { ...item, ...rest, request: { ...item.request, ...request } }
}

/**
 * Who answers behind the inbox's pages: what it is asked to do is recorded and judged on the version alone, and what it
 * shows is what a test put there. The real one is tried in a browser.
 */
export class Office {
  items: InboxItem[] = [theWish]
  /** Where Julie works. */
  zone = 'Indian/Reunion'
  readonly acts: (Omit<ActRequest, 'by'> & { readonly email: string })[] = []
  /** What the next act comes to, when it is not judged on its version. */
  next: Acted | null = null
  readonly codes = new Map<
    string,
    { state: 'fresh' | 'used' | 'expired'; readonly kind: 'staff' | 'person' }
  >()
  readonly visits = new Map<string, 'staff' | 'person'>()
  readonly watchers = new Set<() => void>()
  store: 'well' | 'down' = 'well'
  employed = true

  /** A device of Julie's, already let in: its cookie. */
  device(kind: 'staff' | 'person' = 'staff'): string {
    const visit = randomUUID()
    this.visits.set(visit, kind)
    return `jalon-staff=${visit}`
  }

  tell(): void {
    for (const told of this.watchers) told()
  }

  settings(): InboxSettings {
    return {
      say: speech(readLocales(fileURLToPath(new URL('../../locales/', import.meta.url)))),
      cookie: visitCookie('staff', false),
      draw: { id: () => randomUUID() },
      links: this.#links(),
      inbox: this.#inbox(),
      visits: {
        visitor: async (visit) => this.#visitor(visit),
        linkState: async (code) => {
          const link = this.codes.get(code)
          if (link === undefined) return { state: 'unknown' }
          const who = {
            staff: { kind: 'staff', email: 'julie@example.org' },
            person: { kind: 'person', person: 'p1' },
          } as const
          return { state: link.state, for: who[link.kind] }
        },
      },
      watch: (told) => {
        this.watchers.add(told)
        return () => void this.watchers.delete(told)
      },
    }
  }

  #visitor(visit: string) {
    this.#answers()
    const kind = this.visits.get(visit)
    if (kind === undefined) return null
    return kind === 'staff'
      ? ({ kind, email: 'julie@example.org', device: 'd1' } as const)
      : ({ kind, person: 'p1', device: 'd1' } as const)
  }

  #answers(): void {
    if (this.store === 'down') throw new Error('the store is down and knows Awa')
  }

  #inbox(): Inbox {
    return {
      view: async () => {
        this.#answers()
        const { zone } = this
        const staff = { email: 'julie@example.org', name: 'Julie', organisation, zone, owners: [] }
        return this.employed ? { staff, today: '2026-03-02', items: this.items } : null
      },
      act: async (email, asked) => {
        this.#answers()
        const item = this.items.find(({ request }) => request.ref === asked.ref)
        if (item === undefined) return { kind: 'forbidden' }
        if (item.request.version !== asked.version) return { kind: 'stale' }
        const acted = this.next ?? { kind: 'done' }
        this.next = null
        if (acted.kind === 'done') this.#carryOut(email, asked, item)
        return acted
      },
    }
  }

  #carryOut(email: string, asked: Omit<ActRequest, 'by'>, item: InboxItem): void {
    this.acts.push({ ...asked, email })
    const rest = this.items.filter((one) => one !== item)
    const version = item.request.version + 1
    const { act } = asked
    if (act.act === 'take')
      this.items = [changed(item, { state: 'taken', takenBy: 'Julie', version }), ...rest]
    else if (act.act === 'propose' || (act.act === 'accept' && act.at > '2026-03-06'))
      this.items = [
        ...rest,
        changed(item, { state: 'countered', proposal: act.at, takenBy: 'Julie', version }),
      ]
    else this.items = rest
  }

  #links(): InboxSettings['links'] {
    return {
      view: async (code) => {
        const link = this.codes.get(code)
        if (link === undefined) return { state: 'unknown', kind: 'person', lang: 'fr', organisation: null }
        return { ...link, lang: 'fr', organisation }
      },
      open: async (code) => {
        const link = this.codes.get(code)
        if (link?.state !== 'fresh') return null
        link.state = 'used'
        const visit = randomUUID()
        this.visits.set(visit, link.kind)
        return { visit, visitor: { kind: 'staff', email: 'julie@example.org', device: 'd1' } }
      },
    }
  }
}

/** The inbox of an office behind the real door, on a free port. */
export async function openOffice(office: Office, settings = office.settings()): Promise<RunningHttp> {
  return await startHttp({ routes: inboxRoutes(settings), upgrades: [], port: 0 })
}

/** Fields of the form that does that with that request, as the page has them; null when it is not offered. */
export function formFor({ html }: Seen, ref: string, act: string): Record<string, string> | null {
  for (const [, inside = ''] of html.matchAll(/<form\b[^>]*action="\/inbox"[^>]*>(.*?)<\/form>/gs)) {
    const fields = Object.fromEntries(
      [...inside.matchAll(/<input\b[^>]*>/gs)].map(([tag]) => [
        attribute(tag, 'name'),
        attribute(tag, 'value'),
      ]),
    )
    if (fields['act'] !== act || fields['ref'] !== ref) continue
    const typed = /<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(inside)?.[1]
    return typed === undefined ? fields : { ...fields, words: typed }
  }
  return null
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
