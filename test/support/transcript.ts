import { isDeepStrictEqual } from 'node:util'
import type { DomainEvent } from '../../src/domain/event.ts'
import type { LogEntry } from '../../src/application/ports/log.ts'
import { botLines } from '../../src/cli/chatLines.ts'
import { instantOf } from '../../src/domain/localTime.ts'
import { actInOffice, castOf, factsIn, holdsWords, sentenceIn } from './transcriptWorld.ts'
import { awa } from './builders.ts'
import { openWorld, type PreparedStore, type World } from './world.ts'

/**
 * A conversation as text. Whatever is said and not written, or written and not said, is a difference; so is an event.
 *
 *     @ 2026-03-02 10:00 Indian/Reunion   the clock moves there, and the jobs run on the way (the zone once, at first)
 *     @! 2026-03-04 09:30                 the same after an outage: nothing ran on the way
 *     Awa : plutot jeudi                  the person writes; a number presses that button of the question now open
 *     Awa : [Oui, je viens]               presses the last button ever shown with that label, even an old one
 *     Awa (avant) : oui                   on a device that had only been shown the question before the last one
 *     Bot : Bonjour. / Vous venez ?       the bot says; "/" is a new line
 *       [1] Oui, je viens                 its buttons
 *     ~ [Message non gardé]               what the log kept of the person's message, when it is not what was written
 *     ! checkpoint_confirmed {…}          an event of the turn, with some of its fields
 *     > accept 2026-03-05T14:00           the advisor acts: accept, propose, answer, take, close; or the file does: move, cancel
 *     > open                              the person opens the page
 *     > taken 2026-03-05T14:00            somebody else takes the hour that an advisor published
 *     = person {"advisor":null}           the world before the first line: person, organisation, checkpoint, slot (each one more)
 *     ? wish open                         the world now: a request, a planned message, `checkpoint <date> <status> <answer>`
 *     # a note
 */
export interface Played {
  /** The transcript as it went. */
  readonly actual: string
  readonly differences: readonly string[]
}

const PERSON = awa.id

/** Plays it in a world of its own, begun in the given store. */
export async function play(text: string, over: PreparedStore): Promise<Played> {
  const lines = text.trimEnd().split('\n')
  const world = await openWorld({ now: firstInstant(lines), cast: castOf(lines), over })
  try {
    const player = new Player(world, zoneIn(lines))
    for (const line of lines) await player.take(line)
    player.settle()
    return { actual: `${player.actual.join('\n').trimEnd()}\n`, differences: player.differences }
  } finally {
    await world.end()
  }
}

const zoneIn = (lines: readonly string[]): string =>
  lines.find((line) => line.startsWith('@'))?.split(/\s+/)[3] ?? awa.zone

function firstInstant(lines: readonly string[]): string {
  const at = lines.find((line) => line.startsWith('@'))
  if (at === undefined) throw new Error('A transcript begins with @ date time zone.')
  return instantIn(at, zoneIn(lines))
}

function instantIn(line: string, zone: string): string {
  const [, date = '', time = ''] = line.split(/\s+/)
  return instantOf(`${date}T${time}`, zone)
}

const PERSONS_LINE = /^\p{L}+(?<before> \(avant\))? : (?<words>.*)$/u

class Player {
  readonly actual: string[] = []
  readonly differences: string[] = []
  readonly #world: World
  readonly #zone: string
  #printed = 0
  #version = 0
  #spoken: string[] = []
  #events: DomainEvent[] = []
  readonly #asserted = new Set<DomainEvent>()

  constructor(world: World, zone: string) {
    this.#world = world
    this.#zone = zone
  }

  async take(line: string): Promise<void> {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('=')) return this.#note(line)
    if (/^(Bot : | {2}\[|~ )/.test(line)) return this.#expectLine(line)
    if (line.startsWith('! ')) return this.#expectEvent(line)
    if (line.startsWith('? ')) return await this.#expectFact(line)
    this.settle()
    this.actual.push(line)
    await this.#play(line)
    await this.#read()
  }

  #note(line: string): void {
    this.settle()
    this.actual.push(line)
  }

  async #play(line: string): Promise<void> {
    const said = PERSONS_LINE.exec(line)?.groups
    if (line.startsWith('@')) await this.#moveTo(line)
    else if (line === '> open') await this.#world.tell(PERSON, { kind: 'opening' })
    else if (line.startsWith('> ')) await this.#act(line.slice(2))
    else if (said === undefined) this.differences.push(`not a line of a transcript: ${line}`)
    else await this.#say(said['words'] ?? '', said['before'] !== undefined)
  }

  /** What was said and not written, or happened and not written, is written down, and differs. */
  settle(): void {
    for (const line of this.#spoken) this.differences.push(`said, not written: ${line}`)
    const untold = this.#events.filter((event) => !this.#asserted.has(event)).map(({ type }) => `! ${type}`)
    for (const line of untold) this.differences.push(`happened, not written: ${line}`)
    this.actual.push(...this.#spoken, ...untold)
    this.#spoken = []
    this.#events = []
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
    const found = this.#events.find(
      (event) =>
        !this.#asserted.has(event) &&
        event.type === type &&
        wanted.every(([name, value]) => isDeepStrictEqual((event as Record<string, unknown>)[name], value)),
    )
    if (found === undefined)
      this.differences.push(`no such event: ${line}\n  events: ${JSON.stringify(this.#events)}`)
    else this.#asserted.add(found)
    for (const said of this.#spoken) this.differences.push(`said, not written: ${said}`)
    this.actual.push(...this.#spoken.splice(0), line)
  }

  async #expectFact(line: string): Promise<void> {
    const facts = await factsIn(this.#world, PERSON)
    this.settle()
    if (!facts.includes(line.slice(2))) this.differences.push(`not so: ${line}\n  facts: ${facts.join(', ')}`)
    this.actual.push(line)
  }

  async #say(words: string, before: boolean): Promise<void> {
    const entries = await this.#world.log.read(PERSON, 0, 1000)
    const open = (await this.#world.view(PERSON))?.open ?? null
    const label = /^\[(.*)\]$/.exec(words)?.[1]
    const pressed = /^\d{1,2}$/.test(words) ? open?.choices[Number(words) - 1] : undefined
    if (label !== undefined) await this.#pressLabel(entries, label, before)
    else if (pressed !== undefined) await this.#world.press(PERSON, pressed.id)
    else await this.#write(words, before ? questionsIn(entries).at(-2)?.seq : open?.seq)
    await this.#serialised()
    await this.#gather()
    await this.#world.sendDue()
  }

  async #write(text: string, shown: number | undefined): Promise<void> {
    await this.#world.tell(PERSON, { kind: 'words', text, shown: shown ?? null })
    const kept = (await this.#world.log.read(PERSON, this.#printed, 1)).at(0)?.text
    if (kept === text || kept === undefined) return
    this.#spoken.push(`~ ${kept}`)
    const where = await holdsWords(this.#world, text)
    if (where !== null) this.differences.push(`kept in ${where}: ${text}`)
  }

  async #pressLabel(entries: readonly LogEntry[], label: string, before: boolean): Promise<void> {
    const shown = entries.filter(({ choices }) => choices.some((one) => plain(one.label) === plain(label)))
    const entry = shown.at(before ? -2 : -1)
    const choice = entry?.choices.find((one) => plain(one.label) === plain(label))
    if (entry === undefined || choice === undefined)
      return void this.differences.push(`no such button was shown: [${label}]`)
    await this.#world.tell(PERSON, { kind: 'choice', choice: choice.id, question: entry.seq })
  }

  async #moveTo(line: string): Promise<void> {
    const instant = instantIn(line, this.#zone)
    if (line.startsWith('@!')) this.#world.clock.moveTo(instant)
    if (instant <= this.#world.clock.now()) await this.#world.sendDue()
    else await this.#world.moveTo(instant)
  }

  async #act(line: string): Promise<void> {
    const fault = await actInOffice(this.#world, PERSON, line)
    if (fault !== null) this.differences.push(`> ${line} was ${fault}`)
    await this.#world.sendDue()
  }

  async #read(): Promise<void> {
    for (const entry of await this.#world.log.read(PERSON, this.#printed, 200)) {
      if (entry.from === 'bot' && entry.dropped !== true) this.#hear(botLines(entry).map(masked))
      this.#printed = entry.seq
    }
    await this.#gather()
  }

  /** A sentence that lacks one of its values is a fault, wherever it is said; a person may write what looks like one. */
  #hear(lines: readonly string[]): void {
    for (const line of lines)
      if (line.replaceAll(/«.*?»/g, '').includes('{{')) this.differences.push(`a value is missing: ${line}`)
    this.#spoken.push(...lines)
  }

  /** The events of the last turn that was written, once. */
  async #gather(): Promise<void> {
    const stored = await this.#world.conversations.load(PERSON, '')
    if (stored === null || stored.version === this.#version) return
    this.#version = stored.version
    this.#events.push(...(stored.todo?.events ?? []))
  }

  /** The conversation is only what JSON keeps of it. */
  async #serialised(): Promise<void> {
    const stored = await this.#world.conversations.load(PERSON, '')
    const again: unknown = JSON.parse(JSON.stringify(stored?.state ?? null))
    if (!isDeepStrictEqual(again, stored?.state ?? null))
      this.differences.push('the state does not survive JSON')
  }
}

const questionsIn = (entries: readonly LogEntry[]): readonly LogEntry[] =>
  entries.filter(({ from, asks, dropped }) => from === 'bot' && asks !== null && dropped !== true)

/** Numbers of requests are drawn: a transcript shows their shape. */
const masked = (line: string): string =>
  line.replaceAll(/[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}/g, 'ABC-DEF-GHJ')

/** An author types plain spaces and apostrophes. */
const plain = (line: string): string => sentenceIn(line).trimEnd()
