import { createInterface } from 'node:readline'
import type { Incoming } from '../domain/conversation.ts'
import { firstState } from '../domain/conversation.ts'
import { SPOKEN, spokenIn } from '../domain/language.ts'
import { randomDraw } from '../adapters/ids.ts'
import { moveClock } from '../application/moveClock.ts'
import { readConfig } from '../config.ts'
import {
  addToLocal,
  fromEpoch,
  instantOf,
  isDuration,
  localDateTime,
  toEpoch,
  type Instant,
} from '../domain/localTime.ts'
import { Fault } from '../errors.ts'
import { botLines } from './chatLines.ts'
import { daily } from './daily.ts'
import { openService, type Opened } from './openService.ts'
import { isPresent, notPresent, optionsOf, wrongUsage } from './options.ts'
import { people } from './people.ts'
import { keepWhatIsLearnt } from './reader.ts'

/** The same conversations, in a terminal: one line, one turn. */
export async function run(args: readonly string[]): Promise<number> {
  const { person, lang, clock } = optionsOf('talk', args, {
    person: { type: 'string', default: 'demo' },
    lang: { type: 'string' },
    clock: { type: 'string' },
  })
  if (lang !== undefined && spokenIn(lang) === null)
    throw wrongUsage('talk', `--lang is one of ${SPOKEN.join(', ')}.`)
  if (clock !== undefined && !isPresent(clock)) throw wrongUsage('talk', notPresent('--clock', clock))
  keepWhatIsLearnt()
  const opened = await openService(readConfig(process.env), { seed: 'people', clock })
  try {
    const found = await opened.service.caseload.personByRef(person)
    if (found === null) throw new Fault('nobody', { who: person })
    if (lang !== undefined) await opened.service.conversations.create(found.id, firstState(lang))
    await talk(new Terminal(opened, found.id, found.zone), lang)
    return 0
  } finally {
    await opened.demonstration?.keepClock()
    await opened.close()
  }
}

async function talk(terminal: Terminal, lang: string | undefined): Promise<void> {
  await terminal.open()
  if (lang !== undefined) await terminal.speak(lang)
  const interactive = process.stdin.isTTY
  const lines = createInterface({
    input: process.stdin,
    ...(interactive && { output: process.stdout, prompt: '> ' }),
  })
  if (interactive) lines.prompt()
  for await (const line of lines) {
    await terminal.take(line)
    if (interactive) lines.prompt()
  }
}

/** So much later where the person lives; null when that is beyond the calendar. */
function later(now: Instant, duration: string, zone: string): Instant | null {
  try {
    return instantOf(addToLocal(localDateTime(now, zone), duration), zone)
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}

/** One person's side of the conversation: what was printed already, and what a line typed means. */
class Terminal {
  readonly #opened: Opened
  readonly #person: string
  readonly #zone: string
  #printed = 0

  constructor(opened: Opened, person: string, zone: string) {
    this.#opened = opened
    this.#person = person
    this.#zone = zone
  }

  /** Opens the conversation; one that was left is taken up at its last question. */
  async open(): Promise<void> {
    await this.#jobs()
    const before = await this.#opened.service.view(this.#person)
    this.#printed =
      before?.open === null || before === null ? (before?.entries.at(-1)?.seq ?? 0) : before.open.seq - 1
    await this.#turn({ kind: 'opening' })
  }

  /** Goes on in another language, as its button does. */
  async speak(wanted: string): Promise<void> {
    const lang = spokenIn(wanted)
    const view = await this.#opened.service.view(this.#person)
    if (lang === null || view === null || view.lang === lang) return
    await this.#turn({ kind: 'choice', choice: `menu.${lang}`, question: view.open?.seq ?? 0 })
  }

  async take(line: string): Promise<void> {
    const [command, argument = ''] = line.trim().split(/\s+/, 2)
    try {
      if (command === '/at') await this.#moveTo(argument)
      else if (command === '/wait') await this.#moveTo(this.#after(argument))
      else await this.#say(line)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      process.stderr.write(`${fault.message}\n${fault.mend}\n`)
    }
  }

  async #say(line: string): Promise<void> {
    const view = await this.#opened.service.view(this.#person)
    const number = /^\d{1,2}$/.test(line.trim()) ? Number(line.trim()) : 0
    const choice = view?.open?.choices[number - 1]
    if (view?.open != null && choice !== undefined)
      await this.#turn({ kind: 'choice', choice: choice.id, question: view.open.seq })
    else await this.#turn({ kind: 'words', text: line, shown: view?.open?.seq ?? null })
    await this.#jobs()
  }

  async #turn(incoming: Incoming): Promise<void> {
    const { handleTurn } = this.#opened.service
    const { said } = await handleTurn({
      person: this.#person,
      key: `talk/${randomDraw.id()}`,
      incoming,
      address: { channel: 'web' },
    })
    await said
    await this.#print()
  }

  async #print(): Promise<void> {
    const entries = await this.#opened.service.log.read(this.#person, this.#printed, 200)
    for (const entry of entries) {
      if (entry.from === 'bot' && entry.dropped !== true)
        process.stdout.write(`${botLines(entry).join('\n')}\n`)
      this.#printed = entry.seq
    }
  }

  /** What is due leaves, unless a running instance sees to it. */
  async #jobs(): Promise<void> {
    if (this.#opened.instance !== null) return
    await this.#opened.service.leases.hold({ force: this.#opened.demonstration !== null })
    await this.#opened.service.sendDue()
    await this.#print()
  }

  #after(duration: string): string {
    const to = isDuration(duration) ? later(this.#opened.service.clock.now(), duration, this.#zone) : null
    if (to === null) throw wrongUsage('talk', `/wait wants an ISO duration, e.g. P3D, not "${duration}".`)
    return to
  }

  async #moveTo(to: string): Promise<void> {
    if (!isPresent(to)) throw wrongUsage('talk', notPresent('/at', to))
    const { instance, demonstration } = this.#opened
    if (demonstration === null) throw new Fault('not_a_demonstration', { what: 'Moving the clock' })
    if (instance !== null) await this.#moveInstance(instance.url, to)
    else await this.#moveOwn(to)
    await this.#print()
  }

  async #moveInstance(url: string, to: string): Promise<void> {
    const reply = await fetch(`${url}/dev/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    })
    if (reply.status === 409) throw new Fault('clock_backwards', { now: this.#opened.service.clock.now() })
    if (!reply.ok) throw new Fault('not_a_demonstration', { what: 'Moving the clock' })
    this.#opened.demonstration?.clock.moveTo(fromEpoch(toEpoch(to)))
  }

  async #moveOwn(to: string): Promise<void> {
    const { service, demonstration, connection } = this.#opened
    if (demonstration === null) return
    const moved = await moveClock({
      clock: demonstration.clock,
      outbox: service.outbox,
      holdAll: async () => void (await service.leases.hold({ force: true })),
      planAll: async () => {
        for await (const { id } of people(connection).each()) await service.plan(id)
      },
      sendDue: service.sendDue,
      onSent: () => () => undefined,
      daily: () => daily({ connection, service }),
      keep: () => demonstration.keepClock(),
    })(fromEpoch(toEpoch(to)))
    if (moved.kind === 'backwards') throw new Fault('clock_backwards', { now: service.clock.now() })
  }
}
