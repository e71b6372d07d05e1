import type { Choice, Heard, Line, OpenQuestion, Outcome, Params, State } from '../src/domain/conversation.ts'
import type { Draw } from '../src/domain/draw.ts'
import type { DomainEvent } from '../src/domain/event.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Frame } from '../src/domain/frame.ts'
import { doneAfter } from '../src/domain/done.ts'
import { readBy, type Reader } from '../src/domain/reader.ts'
import { menuButtons } from './buttons.ts'
import { discreet, wordsBeside } from './discretion.ts'

/** A question as dialogs write it: its key, the values of its words, its buttons, and what it waits for. */
export interface Question {
  readonly key: string
  readonly params?: Params
  readonly choices?: readonly Choice[]
  readonly asks: NonNullable<Line['asks']>
}

/** Misunderstandings in a row before a human is offered. */
export const MISSES_BEFORE_A_HUMAN = 2

const A_HUMAN = menuButtons('menu.choices.human')

/** One turn in the making: what is said, what happened, and where the conversation stands. Lives for one call of `converse`. */
export class Turn {
  facts: Facts
  readonly draw: Draw
  readonly heard: Heard
  /** As it was when the turn began. */
  readonly before: State
  state: State
  readonly #lines: Line[] = []
  readonly #events: DomainEvent[] = []
  /** Rank of the last event that may be refused: what is said after it is true only if it was accepted. */
  #depends: number | undefined
  #asked = false
  #laidOver = false
  #beside = false
  #withheld: string | null = null

  constructor(state: State, heard: Heard, { facts, draw }: { facts: Facts; draw: Draw }) {
    this.state = state
    this.before = state
    this.heard = heard
    this.facts = facts
    this.draw = draw
  }

  get top(): Frame | undefined {
    return this.state.frames.at(-1)
  }

  get hasAsked(): boolean {
    return this.#asked
  }

  get hasSpoken(): boolean {
    return this.#lines.length > 0
  }

  /** In the language of the conversation, unless another is given. */
  say(key: string, params?: Params, lang?: string): void {
    this.#add({ key, ...(params && { params }), ...(lang !== undefined && { lang }) })
  }

  /** After misunderstandings in a row every question offers a human as well. */
  ask(question: Question): void {
    const offer = this.state.misses >= MISSES_BEFORE_A_HUMAN && question.asks !== 'none'
    const human = offer && this.top?.dialog !== 'human' ? A_HUMAN : []
    this.#add({ ...question, choices: [...(question.choices ?? []), ...human] })
    this.#asked = true
  }

  /** Something said beside the last question, with its buttons: asked to say it again, the bot still says that question. */
  beside(key: string, params?: Params): void {
    const choices = this.before.lastSaid.findLast(({ asks }) => asks !== undefined)?.choices ?? []
    this.ask({ key, ...(params && { params }), choices, asks: 'none' })
    this.#beside = true
  }

  #add(line: Line): void {
    this.#lines.push(this.#depends === undefined ? line : { ...line, ifApplied: this.#depends })
  }

  /**
   * An event on a fact that may have moved is refused then: nothing said after it is said. Contacts of others are kept out of the
   * words that go with it.
   */
  happened(event: DomainEvent): void {
    if ('version' in event) this.#depends = this.#events.length
    const told = discreet(event, this.facts.person)
    if (wordsBeside(told) !== wordsBeside(event)) this.#withheld = wordsBeside(event)
    this.#events.push(told)
  }

  /** Words that went with an event, when contacts of others were kept out of them: as the person wrote them. */
  get withheld(): string | null {
    return this.#withheld
  }

  /** What the turn itself has undone is no longer true for what is said after. */
  unlearn(change: Partial<Pick<Facts, 'requests' | 'checkpoints'>>): void {
    this.facts = { ...this.facts, ...change }
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
  }

  push(frame: Frame): void {
    this.set({ frames: [...this.state.frames, frame] })
  }

  pop(): void {
    this.set({ frames: this.state.frames.slice(0, -1) })
  }

  replace(frame: Frame): void {
    this.set({ frames: [...this.state.frames.slice(0, -1), frame] })
  }

  /** The question in progress is asked again, though nothing else is said. */
  askAnew(): void {
    if (this.top !== undefined) this.replace({ ...this.top })
  }

  drop(unwanted: (frame: Frame) => boolean): void {
    this.set({ frames: this.state.frames.filter((frame) => !unwanted(frame)) })
  }

  /** A new question stands over one that still waits: a bare yes or no may be meant for that one. */
  layOver(): void {
    this.#laidOver = this.state.open !== null
  }

  outcome(): Outcome {
    const lastSaid = this.#lines.length > 0 && !this.#beside ? this.#lines : this.state.lastSaid
    const { done: _, ...kept } = this.state
    const done = doneAfter(this.state, this.#events, this)
    const state = { ...kept, open: this.#openAfter(), lastSaid, ...(done.length > 0 && { done }) }
    return { state, events: this.#events, lines: this.#lines.map((line) => readBy(line, this.#reader)) }
  }

  /** Every sentence passes here, so that no date and no hour is said as if its reader were elsewhere or in another year. */
  get #reader(): Reader {
    return { today: this.facts.today, zone: this.facts.elsewhere }
  }

  /** The application numbers a new question; a turn that asked nothing keeps the open one while its conversation is on top. */
  #openAfter(): OpenQuestion | null {
    const { open } = this.state
    if (this.#asked) return open !== null && this.#laidOver ? { ...open, over: true } : null
    return this.top === this.before.frames.at(-1) ? open : null
  }
}
