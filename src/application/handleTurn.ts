import type { Heard, State } from '../domain/conversation.ts'
import { writtenIn } from '../domain/conversation.ts'
import type { Facts } from '../domain/facts.ts'
import type { Act, Alarm, Asked, Reading, ToUnderstand } from '../domain/reading.ts'
import type { Alert, Converse, Discreet, Say, Understand } from './ports/dialogs.ts'
import type { Draw } from '../domain/draw.ts'
import type { HandleTurn, TurnRequest } from './ports/handleTurn.ts'
import type { Log } from './ports/log.ts'
import type { Stored } from './ports/conversations.ts'
import type { Decision, RunTurn, TurnResult } from './turn.ts'
import type { FinishTurn } from './finishTurn.ts'
import { undoable } from '../domain/done.ts'

export interface HandleTurnPorts {
  readonly alert: Alert
  readonly discreet: Discreet
  readonly understand: Understand
  readonly converse: Converse
  readonly say: Say
  readonly log: Log
  readonly draw: Draw
  readonly runTurn: RunTurn
  readonly finish: FinishTurn
  /** One turn at a time for a person, inside this process. */
  readonly queue: <T>(person: string, task: () => Promise<T>) => Promise<T>
}

/**
 * A message comes in: alarm, load, understand, converse, one write; then apply and say. Resolves once the turn is
 * durable; `said` resolves once its lines are said, and never rejects (a sweep finishes what failed).
 */
export function handleTurn(ports: HandleTurnPorts): HandleTurn {
  return (request) =>
    new Promise((resolve, reject) => {
      void ports.queue(request.person, async () => {
        try {
          const result = await ports.runTurn(request, (stored, facts) =>
            decide(ports, request, { stored, facts }),
          )
          const said = finished(ports, request.person, result)
          resolve({ seq: seqOf(request, result), known: result.kind === 'known', said })
          await said
        } catch (fault) {
          reject(fault instanceof Error ? fault : new Error(String(fault)))
        }
      })
    })
}

/** An opening said nothing, the first time and any other. */
const seqOf = ({ incoming }: TurnRequest, result: TurnResult): number =>
  result.kind === 'nothing' || incoming.kind === 'opening' ? 0 : result.seq

async function finished({ finish }: HandleTurnPorts, person: string, result: TurnResult): Promise<void> {
  if (result.kind !== 'written') return
  const { version, todo } = result.written
  await finish.now(person, version, todo).catch(() => undefined)
}

interface Read {
  readonly stored: Stored
  readonly facts: Facts
}

async function decide(
  ports: HandleTurnPorts,
  { incoming, address, clientId }: TurnRequest,
  { stored, facts }: Read,
): Promise<Decision | null> {
  const { state } = stored
  const client = clientId === undefined ? {} : { clientId }
  if (incoming.kind === 'opening') {
    const outcome = ports.converse(state, incoming, facts, ports.draw)
    const unchanged = outcome.lines.length === 0 && outcome.events.length === 0
    return unchanged ? null : { outcome, heard: null, address }
  }
  if (incoming.kind === 'choice') {
    const outcome = ports.converse(state, incoming, facts, ports.draw)
    const text = await labelOf(ports, incoming, stored)
    return { outcome, heard: { text, ...client }, address }
  }
  const alarm = ports.alert(incoming.text)
  const text = mayBeWritten(ports, { text: incoming.text, alarm, lang: state.lang })
  const heard: Heard = {
    kind: 'words',
    text,
    alarm,
    shown: incoming.shown,
    ...(isMasked(incoming.text, { alarm, text }) && { masked: true }),
    ...(address.channel === 'botFramework' && { keptElsewhere: true }),
    reading: await read(ports.understand, toUnderstand(incoming.text, state, facts), hasDone(state, facts)),
  }
  return { outcome: ports.converse(state, heard, facts, ports.draw), heard: { text, ...client }, address }
}

type Writing = Pick<HandleTurnPorts, 'say' | 'discreet'>

/** What must not be written is never written: a place-holder takes its place in log, state, events and stream. */
function mayBeWritten(
  { say, discreet }: Writing,
  { text, alarm, lang }: { text: string; alarm: Alarm; lang: string },
): string {
  if (alarm.safety !== null) return say({ key: 'masked.safety' }, lang).text
  if (alarm.nir) return say({ key: 'masked.nir' }, lang).text
  return discreet(text)
}

/** Part of it was not written; the rest is heard. */
const isMasked = (written: string, { alarm, text }: { alarm: Alarm; text: string }): boolean =>
  alarm.safety === null && !alarm.nir && text !== written

const OF_AN_APPOINTMENT: readonly Act[] = ['confirm', 'decline', 'reschedule']

/** What a sentence may say that is no answer to what was asked. */
const SAID_FREELY: Partial<Record<Asked, ReadonlySet<Act>>> = {
  choice: new Set<Act>([...OF_AN_APPOINTMENT, 'human']),
  stopped: new Set<Act>([...OF_AN_APPOINTMENT, 'human']),
  checkpoint: new Set<Act>(['human']),
  slot: new Set<Act>(['human']),
}

/** A sentence that answers nothing asked may still say "je ne peux pas venir", or "parler à Julie": read as if nothing was. */
async function read(understand: Understand, message: ToUnderstand, mayUndo: boolean): Promise<Reading> {
  const reading = await understand(message)
  if (mayUndo && isBareRefusal(reading)) return await doubted(understand, message, reading)
  const freeActs = SAID_FREELY[message.asked]
  if (freeActs === undefined || !isNoAnswer(reading)) return reading
  const freely = await understand({ ...message, asked: 'none' })
  return freeActs.has(freely.act) ? freely : reading
}

/** "En fait non" to "Vous venez ?" may also take back what was done before: uncertain, so that it is asked. */
async function doubted(understand: Understand, message: ToUnderstand, reading: Reading): Promise<Reading> {
  const freely = await understand({ ...message, asked: 'none' })
  return freely.act === 'undo' ? { ...reading, ask: true } : reading
}

const isBareRefusal = ({ act, wish }: Reading): boolean => act === 'decline' && wish === null

/** Whether the question is on an appointment, and something was done that may be undone. */
const hasDone = ({ frames, done }: State, { now }: Facts): boolean =>
  frames.at(-1)?.dialog === 'checkpoint' && undoable(done, now).length > 0

/** No button, and nothing that was understood: "je viens" is hardly a wish for messages again. */
const isNoAnswer = ({ act, ask, choice }: Reading): boolean =>
  choice === undefined && (act === 'answer' || act === 'unknown' || (act === 'resume' && ask))

function toUnderstand(text: string, state: State, { now, person }: Facts) {
  const options = state.open?.choices.map(({ label }) => label)
  const [lang, ...also] = writtenIn(state, person.language)
  return {
    text,
    asked: askedIn(state),
    now,
    zone: person.zone,
    lang,
    ...(also.length > 0 && { also }),
    ...(options !== undefined && options.length > 0 && { options }),
  }
}

/** Who refused reminders comes back with the same words as who stopped all messages. */
function askedIn({ stopped, open, consent }: State): Asked {
  const asks = open?.asks ?? 'none'
  return stopped || (asks === 'none' && consent.reminders === 'no') ? 'stopped' : asks
}

/** A button's words, as the person saw them; an old button's are read in the log. */
async function labelOf(
  { log, say }: HandleTurnPorts,
  { choice, question }: { readonly choice: string; readonly question: number },
  { person, state }: Stored,
): Promise<string> {
  const asked = state.open?.seq === question ? state.open : (await log.read(person, question - 1, 1)).at(0)
  const label = asked?.choices.find(({ id }) => id === choice)?.label
  return label ?? say({ key: 'repair.unknownButton' }, state.lang).text
}
