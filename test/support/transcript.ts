import { isDeepStrictEqual } from 'node:util'
import type { DomainEvent } from '../../src/domain/event.ts'
import { botLines } from '../../src/cli/chatLines.ts'
import { instantOf } from '../../src/domain/localTime.ts'
import type { Act } from '../../src/application/ports.ts'
import { awa, julie, wednesday, type Cast } from './builders.ts'
import { openWorld, type World } from './world.ts'

/**
 * A conversation as text: `@` moves the clock and runs the jobs, `Name : words` is a message of the person, `Bot : words`
 * and `  [n] label` what the bot says, `!` an event, `> act` what the advisor does, `= fact` what the world holds, `#` a note.
 * Whatever is said and not written, or written and not said, is a difference.
 */
export interface Played {
  /** The transcript as it went. */
  readonly actual: string
  readonly differences: readonly string[]
}

const PERSON = awa.id

export async function play(text: string): Promise<Played> {
  const lines = text.trimEnd().split('\n')
  const world = await openWorld({ now: firstInstant(lines), cast: castOf(lines) })
  try {
    const player = new Player(world)
    for (const line of lines) await player.take(line)
    await player.settle()
    return { actual: `${player.actual.join('\n').trimEnd()}\n`, differences: player.differences }
  } finally {
    await world.end()
  }
}

function firstInstant(lines: readonly string[]): string {
  const at = lines.find((line) => line.startsWith('@'))
  if (at === undefined) throw new Error('A transcript begins with @ date time zone.')
  return instantIn(at)
}

function instantIn(line: string): string {
  const [, date = '', time = '', zone = ''] = line.split(/\s+/)
  return instantOf(`${date}T${time}`, zone === '' ? awa.zone : zone)
}

/** `= checkpoint {"mode":"VISIO"}`, `= person {…}`, `= organisation {…}`: fields that differ from the usual cast. */
function castOf(lines: readonly string[]): Partial<Cast> {
  const zone = lines.find((line) => line.startsWith('@'))?.split(/\s+/)[3]
  const person = { ...awa, ...(zone !== undefined && { zone }), ...factIn(lines, 'person') }
  const checkpoint = { ...wednesday, ...factIn(lines, 'checkpoint') }
  return { people: [person], checkpoints: [checkpoint] }
}

function factIn(lines: readonly string[], kind: string): object {
  const line = lines.find((one) => one.startsWith(`= ${kind} `))
  return line === undefined ? {} : (JSON.parse(line.slice(`= ${kind} `.length)) as object)
}

class Player {
  readonly actual: string[] = []
  readonly differences: string[] = []
  readonly #world: World
  #printed = 0
  #spoken: string[] = []
  #events: DomainEvent[] = []
  #lastEvents: readonly DomainEvent[] = []

  constructor(world: World) {
    this.#world = world
  }

  async take(line: string): Promise<void> {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('=')) return void this.actual.push(line)
    if (line.startsWith('Bot : ') || line.startsWith('  [')) return this.#expectLine(line)
    if (line.startsWith('! ')) return this.#expectEvent(line)
    await this.settle()
    this.actual.push(line)
    if (line.startsWith('@')) await this.#moveTo(instantIn(line))
    else if (line.startsWith('> ')) await this.#act(line.slice(2))
    else await this.#say(line.slice(line.indexOf(' : ') + 3))
    await this.#read()
  }

  /** What was said and not written is written down, and differs. */
  async settle(): Promise<void> {
    for (const line of this.#spoken) this.differences.push(`said, not written: ${line}`)
    this.actual.push(...this.#spoken)
    this.#spoken = []
  }

  #expectLine(line: string): void {
    const said = this.#spoken.shift()
    if (said === undefined) return void this.differences.push(`written, not said: ${line}`)
    this.actual.push(said)
    if (plain(said) !== plain(line)) this.differences.push(`written: ${line}\n     said: ${said}`)
  }

  #expectEvent(line: string): void {
    const [, type = '', fields = '{}'] = /^! (\w+) ?(.*)$/.exec(line) ?? []
    const wanted = Object.entries(JSON.parse(fields === '' ? '{}' : fields) as object)
    const found = this.#lastEvents.some(
      (event) =>
        event.type === type &&
        wanted.every(([name, value]) => isDeepStrictEqual((event as Record<string, unknown>)[name], value)),
    )
    if (!found) this.differences.push(`no such event: ${line}\n  events: ${JSON.stringify(this.#lastEvents)}`)
    this.#before(line)
  }

  /** Events are written after the lines that they come with. */
  #before(line: string): void {
    this.actual.push(...this.#spoken.splice(0), line)
  }

  async #say(text: string): Promise<void> {
    const view = await this.#world.view(PERSON)
    const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
    const choice = view?.open?.choices[number - 1]
    if (choice === undefined) await this.#world.write(PERSON, text)
    else await this.#world.press(PERSON, choice.id)
    await this.#serialised()
    await this.#world.sendDue()
  }

  async #moveTo(instant: string): Promise<void> {
    if (this.#printed === 0 && instant <= this.#world.clock.now()) await this.#world.sendDue()
    else await this.#world.moveTo(instant)
  }

  /** `> accept 2026-03-05T14:00`, `> propose 2026-03-06T10:00`, `> answer words`, `> take`, `> close`, `> open`. */
  async #act(line: string): Promise<void> {
    const [act = '', ...rest] = line.split(' ')
    const words = rest.join(' ')
    if (act === 'open') return await this.#world.tell(PERSON, { kind: 'opening' })
    const view = await this.#world.inbox.view(julie.email)
    const request = view?.items.at(0)?.request
    if (request === undefined) return void this.differences.push(`nothing in the inbox for: > ${line}`)
    const acted = await this.#world.inbox.act(julie.email, {
      ref: request.ref,
      version: request.version,
      act: actOf(act, words),
    })
    if (acted.kind !== 'done') this.differences.push(`> ${line} was ${JSON.stringify(acted)}`)
    await this.#world.sendDue()
  }

  async #read(): Promise<void> {
    const entries = await this.#world.log.read(PERSON, this.#printed, 200)
    for (const entry of entries) {
      if (entry.from === 'bot' && entry.dropped !== true) this.#spoken.push(...botLines(entry).map(masked))
      this.#printed = entry.seq
    }
    const stored = await this.#world.conversations.load(PERSON, '')
    this.#lastEvents = stored?.todo?.events ?? this.#events
    this.#events = []
  }

  /** The conversation is only what JSON keeps of it. */
  async #serialised(): Promise<void> {
    const stored = await this.#world.conversations.load(PERSON, '')
    const again: unknown = JSON.parse(JSON.stringify(stored?.state ?? null))
    if (!isDeepStrictEqual(again, stored?.state ?? null))
      this.differences.push('the state does not survive JSON')
  }
}

function actOf(act: string, words: string): Act {
  if (act === 'accept' || act === 'propose') return { act, at: words }
  if (act === 'answer') return { act, words }
  if (act === 'take' || act === 'close') return { act }
  throw new Error(`No such act: ${act}`)
}

/** Numbers of requests are drawn: a transcript shows their shape. */
const masked = (line: string): string =>
  line.replaceAll(/[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}/g, 'ABC-DEF-GHJ')

/** An author types plain spaces and apostrophes. */
const plain = (line: string): string =>
  line
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .trimEnd()
