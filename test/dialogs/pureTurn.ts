import { join } from 'node:path'
import type { Heard, OpenQuestion, Outcome, State, Utterance } from '../../src/domain/conversation.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Request } from '../../src/domain/request.ts'
import { converse } from '../../dialogs/root.ts'
import { speech } from '../../dialogs/speech.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { firstState } from '../../src/domain/conversation.ts'
import { factsOf } from '../../src/domain/facts.ts'
import { territoryById } from '../../src/domain/territory.ts'
import { awa, julie, theOrganisation, wednesday } from '../support/builders.ts'

const say = speech(readLocales(join(import.meta.dirname, '..', '..', 'locales')))

/** One call of the dialogs, with what the application makes of it: lines in words, the question numbered. */
export interface Taken {
  readonly heard: Heard
  readonly facts: Facts
  readonly before: State
  readonly after: State
  readonly outcome: Outcome
  readonly said: readonly Utterance[]
}

/** Takes a turn without a store: `seq` is the log number of its first line. */
export function take(before: State, heard: Heard, { facts, seq }: { facts: Facts; seq: number }): Taken {
  let drawn = 0
  const draw = { id: () => `id-${(drawn += 1)}`, ref: () => `ABC-DEF-${(drawn += 1)}` }
  const outcome = converse(before, heard, facts, draw)
  const said = outcome.lines.map((line) => say(line, outcome.state.lang))
  return {
    heard,
    facts,
    before,
    after: { ...outcome.state, open: openAfter(outcome, said, { facts, seq }) },
    outcome,
    said,
  }
}

function openAfter(
  { lines, state }: Outcome,
  said: readonly Utterance[],
  { facts, seq }: { facts: Facts; seq: number },
): OpenQuestion | null {
  const rank = lines.findLastIndex(({ asks }) => asks !== undefined)
  const [line, utterance] = [lines[rank], said[rank]]
  if (line?.asks === undefined || utterance === undefined) return state.open
  const over = state.open?.over === true
  return {
    seq: seq + rank,
    asks: line.asks,
    choices: utterance.choices,
    at: facts.now,
    ...(over && { over }),
  }
}

/** What the reader would say of a message; nothing, unless told otherwise. */
export const reading = (fields: Partial<Reading> = {}): Reading => ({
  act: 'unknown',
  wish: null,
  safety: null,
  ask: false,
  ...fields,
})

/** A message in words, shown under the open question. */
export const words = (text: string, fields: Partial<Reading> = {}): Heard => ({
  kind: 'words',
  text,
  reading: reading(fields),
  alarm: { safety: null, nir: false, urgent: false },
  shown: null,
})

export const aRequest = (fields: Partial<Request> = {}): Request => ({
  ref: 'REQ',
  kind: 'wish',
  person: awa.id,
  owner: { kind: 'advisor', advisor: julie.id },
  state: 'open',
  version: 1,
  createdAt: '2026-03-02T06:00:00Z',
  answerBefore: '2026-03-04',
  words: '',
  how: null,
  reason: null,
  wish: { wanted: [], refused: [] },
  checkpoint: wednesday.id,
  checkpointVersion: 1,
  proposal: null,
  takenBy: null,
  afterwords: [],
  ...fields,
})

type Known = Parameters<typeof factsOf>[0]

/** The usual world, at an instant; what differs is given. */
export function factsAt(now: string, known: Partial<Known> = {}): Facts {
  const territory = territoryById('la-reunion')
  if (territory === undefined) throw new Error('La Réunion is a territory.')
  const usual = {
    person: awa,
    organisation: theOrganisation,
    advisor: julie,
    checkpoints: [wednesday],
    requests: [],
  }
  return factsOf({ ...usual, ...known }, { now, territory, dpo: 'dpo@example.org', keptDays: 30 })
}

/** Somebody who was greeted, has read the notice, and wants reminders at any hour. */
export const greeted: State = {
  ...firstState('fr'),
  greeted: true,
  noticed: true,
  consent: { reminders: 'yes' },
  hours: 'any',
}

/** What asks them whether they come on Wednesday. */
export const reminder: Heard = {
  kind: 'due',
  message: { kind: 'reminder', rule: 'two-days-before', checkpoint: wednesday.id, late: false },
}

/** What is heard in a turn; a text alone is a press of that button of the open question. */
export type Said = Heard | string

const inState = ({ open }: State, said: Said): Heard =>
  typeof said === 'string' ? { kind: 'choice', choice: said, question: open?.seq ?? 0 } : said

/** The last of several turns of theirs, each heard by the state that the one before left. */
export function lastOf(heard: readonly Said[], facts: Facts): Taken {
  const taken: Taken[] = []
  for (const one of heard) {
    const state = taken.at(-1)?.after ?? greeted
    taken.push(take(state, inState(state, one), { facts, seq: 10 * (taken.length + 1) }))
  }
  const last = taken.at(-1)
  if (last === undefined) throw new Error('Something must be heard.')
  return last
}

export const keysOf = ({ outcome }: Taken): readonly string[] => outcome.lines.map(({ key }) => key)
