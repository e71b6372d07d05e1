import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { speech } from '../../dialogs/speech.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { pageFaults, pageRoutes } from '../../src/adapters/channels/page/pageRoutes.ts'
import type { PageSettings } from '../../src/adapters/channels/page/settings.ts'
import { startHttp, type HttpSettings, type RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import type { LogEntry } from '../../src/application/ports/log.ts'
import type { Say } from '../../src/application/ports/dialogs.ts'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import type { OpenQuestion } from '../../src/domain/conversation.ts'

const organisation = { name: 'Maison de l’emploi de Saint-Denis', phone: '0262 90 00 00' }

/** The words of `locales/`, as the service says them. */
export const realWords: Say = speech(readLocales(fileURLToPath(new URL('../../locales', import.meta.url))))

interface HouseLink {
  state: 'fresh' | 'used' | 'expired'
  readonly person: string
  readonly kind?: 'staff'
}

/**
 * One person's conversation behind the light page: what is given to it is recorded, and what it is asked for is what a
 * test put there. The store, the dialogs and the links themselves are tested with the real ones elsewhere.
 */
export class House {
  readonly entries: LogEntry[] = []
  open: OpenQuestion | null = null
  readonly links = new Map<string, HouseLink>()
  readonly visitsOpen = new Map<string, string>()
  readonly turns: TurnRequest[] = []
  readonly disowned: string[] = []
  readonly askedAgain: string[] = []
  /** Set to make the store refuse, answer late, or never answer. */
  store: 'well' | 'down' | 'slow' | 'silent' = 'well'
  readonly #watchers = new Set<() => void>()

  get watched(): number {
    return this.#watchers.size
  }

  bot(
    text: string,
    choices: readonly (readonly [string, string])[] = [],
    about = 'checkpoint.reminder',
  ): void {
    const shown = choices.map(([id, label]) => ({ id, label }))
    const entry = this.#add({
      from: 'bot',
      text,
      choices: shown,
      asks: shown.length > 0 ? 'choice' : null,
      about,
    })
    if (shown.length > 0) this.open = { seq: entry.seq, asks: 'choice', choices: shown, at: entry.at }
  }

  says(text: string): void {
    this.#add({ from: 'person', text, choices: [], asks: null, about: '' })
  }

  #add(entry: Omit<LogEntry, 'person' | 'seq' | 'at'>): LogEntry {
    const seq = this.entries.length + 1
    const minutes = String(seq % 60).padStart(2, '0')
    const added = { ...entry, person: 'p1', seq, at: `2026-03-02T06:${minutes}:00Z` }
    this.entries.push(added)
    for (const changed of this.#watchers) changed()
    return added
  }

  /** A device of that person, already let in: its `Cookie` header. */
  device(person = 'p1'): string {
    const visit = randomUUID()
    this.visitsOpen.set(visit, person)
    return `jalon=${visit}`
  }

  settings(): PageSettings {
    return {
      say: realWords,
      cookie: visitCookie('person', false),
      draw: { id: () => randomUUID() },
      links: this.#links(),
      visits: this.#visits(),
      log: this.#log(),
      view: async (person) => {
        const entries = this.entries.slice(-40)
        await this.#answers()
        if (person !== 'p1') return null
        return {
          person,
          firstName: 'Awa',
          lang: 'fr',
          zone: 'Indian/Reunion',
          organisation,
          contact: 'Julie',
          entries,
          open: this.open,
          now: '2026-03-02T06:59:00Z',
        }
      },
      handleTurn: (request) => this.#turn(request),
    }
  }

  async #turn(request: TurnRequest) {
    await this.#answers()
    const known = this.turns.some(({ key }) => key === request.key)
    const said = async (): Promise<void> => {
      if (known) return
      this.turns.push(request)
      const { incoming } = request
      if (incoming.kind === 'words') this.says(incoming.text)
      if (incoming.kind === 'choice') this.#chosen(incoming.choice)
      this.bot('Merci. C’est noté.')
    }
    return { seq: this.entries.length, known, said: said() }
  }

  #chosen(id: string): void {
    this.says(this.open?.choices.find((choice) => choice.id === id)?.label ?? id)
    this.open = null
  }

  async #answers(): Promise<void> {
    if (this.store === 'slow') return await new Promise((resolve) => setTimeout(resolve, 40))
    if (this.store === 'down') throw new Error('the store is down and knows Awa')
    if (this.store === 'silent') await new Promise(() => {})
  }

  #links(): PageSettings['links'] {
    return {
      view: async (code) => {
        const link = this.links.get(code)
        const kind = link?.kind ?? 'person'
        return { state: link?.state ?? 'unknown', kind, lang: 'fr', organisation: link ? organisation : null }
      },
      open: async (code) => {
        const link = this.links.get(code)
        if (link?.state !== 'fresh') return null
        link.state = 'used'
        const visit = randomUUID()
        this.visitsOpen.set(visit, link.person)
        return { visit, visitor: { kind: 'person', person: link.person, device: 'd1' } }
      },
      disown: async (code) => void this.disowned.push(code),
      askAgain: async (code) => void this.askedAgain.push(code),
    }
  }

  #visits(): PageSettings['visits'] {
    return {
      linkState: async (code) => {
        const link = this.links.get(code)
        return link
          ? { state: link.state, for: { kind: 'person', person: link.person } }
          : { state: 'unknown' }
      },
      visitor: async (visit) => {
        await this.#answers()
        const person = this.visitsOpen.get(visit)
        if (person === 'staff') return { kind: 'staff', email: 'julie@example.org', device: 'd1' }
        return person === undefined ? null : { kind: 'person', person, device: 'd1' }
      },
      hideAll: async () => this.visitsOpen.clear(),
    }
  }

  #log(): PageSettings['log'] {
    return {
      read: async (_person, after, limit) => this.entries.filter(({ seq }) => seq > after).slice(0, limit),
      watch: (_person, changed) => {
        this.#watchers.add(changed)
        return () => void this.#watchers.delete(changed)
      },
    }
  }
}

/** The light page of a house behind the real door, on a free port. */
export async function openDoor(
  house: House,
  { page, door }: { readonly page?: Partial<PageSettings>; readonly door?: Partial<HttpSettings> } = {},
): Promise<RunningHttp> {
  const settings = { ...house.settings(), ...page }
  return await startHttp({
    routes: pageRoutes(settings),
    upgrades: [],
    port: 0,
    faultPage: pageFaults(settings),
    ...door,
  })
}
