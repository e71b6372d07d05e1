import { join } from 'node:path'
import type { Connection } from './adapters/mongo/store.ts'
import type { Alert, Understand } from './application/ports/dialogs.ts'
import type { Clock } from './application/ports/clock.ts'
import type { Deliver } from './application/ports/deliver.ts'
import type { Draw } from './domain/draw.ts'
import type { DomainEvent } from './domain/event.ts'
import { alarm } from '../dialogs/understanding/alarm.ts'
import { converse } from '../dialogs/root.ts'
import { speech } from '../dialogs/speech.ts'
import { withoutAccounts } from '../dialogs/discretion.ts'
import { understand } from '../dialogs/understanding/understand.ts'
import { actOnRequest } from './application/actOnRequest.ts'
import { applyEvent, ask } from './application/applyEvent.ts'
import { finishTurn } from './application/finishTurn.ts'
import { forecastMessages } from './application/forecastMessages.ts'
import { handleTurn } from './application/handleTurn.ts'
import { inbox } from './application/inbox.ts'
import { links } from './application/links.ts'
import { owedQuiet } from './application/owed.ts'
import { recentPlaces } from './application/places.ts'
import { planMessages } from './application/planMessages.ts'
import { queues } from './application/queue.ts'
import { rerouteRequests } from './application/rerouteRequests.ts'
import { sayMoved } from './application/sayMoved.ts'
import { sendDueMessages } from './application/sendDueMessages.ts'
import { sweep } from './application/sweep.ts'
import { runTurn } from './application/turn.ts'
import { viewConversation } from './application/viewConversation.ts'
import { randomDraw } from './adapters/ids.ts'
import { readDefinitions } from './adapters/content/definitions.ts'
import { readLocales } from './adapters/content/locales.ts'
import { bounded } from './adapters/mongo/bounded.ts'
import { caseloadReader } from './adapters/mongo/caseload.ts'
import { mongoCases } from './adapters/mongo/cases.ts'
import { mongoConversations } from './adapters/mongo/conversations.ts'
import { mongoLeases } from './adapters/mongo/leases.ts'
import { mongoLog } from './adapters/mongo/log.ts'
import { mongoOutbox, SHARDS } from './adapters/mongo/plannedMessages.ts'
import { mongoRuns } from './adapters/mongo/runs.ts'
import { mongoSettings } from './adapters/mongo/settings.ts'
import { mongoStaff } from './adapters/mongo/staff.ts'
import { mongoVisits } from './adapters/mongo/visits.ts'
import { park } from './adapters/mongo/parked.ts'
import { recognizersUnderstand } from './adapters/recognizers/recognizersUnderstand.ts'
import { factsOf } from './domain/facts.ts'
import { territoryById, type Territory } from './domain/territory.ts'

/** What a process is made with. Everything else is made here, once. */
export interface Setting {
  readonly connection: Connection
  readonly clock: Clock
  readonly draw?: Draw
  /** So long a room of the store may take to answer: three minutes, unless it is said. */
  readonly answerMs?: number
  /** Names this run of the program. */
  readonly run: string
  /** Other processes serve the same store; `runs` tells which of them live. */
  readonly shared?: boolean
  /** In the place of `runs`: whether another run is alive. */
  readonly alive?: (run: string) => boolean
  readonly deliver?: Deliver
  readonly understand?: Understand
  readonly alert?: Alert
  /** E-mail of the data protection officer, as people are told it. */
  readonly dpo: string
  readonly territories?: readonly Territory[]
  /** Crowded hours are spread; a demonstration's are not. */
  readonly spreads?: boolean
  /** Lets what was just planned leave; by default the sender runs once. */
  readonly nudge?: () => void
  /** Told of a message that could not be sent and will be tried again. */
  readonly failed?: (fault: unknown) => void
}

/** Folder of the program's own files. */
export const HOME = join(import.meta.dirname, '..')
/** Days that the text of a conversation is kept after its last message. */
export const KEPT_DAYS = 30

export type Service = ReturnType<typeof compose>

/** Every `new`, once: the use cases of one process over one store. */
export function compose(setting: Setting) {
  const { connection, clock, run, dpo, draw = randomDraw, answerMs } = setting
  const db = connection.getClient().db(connection.name)
  const say = speech(readLocales(join(HOME, 'locales')))
  const { rules } = readDefinitions(join(HOME, 'dialogs'))
  const real = (): number => clock.real()
  const conversations = bounded(mongoConversations(db, { real, mark: () => draw.id() }), answerMs)
  const log = bounded(mongoLog(db), answerMs)
  const cases = bounded(mongoCases(connection), answerMs)
  const caseload = bounded(caseloadReader(connection), answerMs)
  const staff = bounded(mongoStaff(connection), answerMs)
  const outbox = bounded(mongoOutbox(connection, { run, draw: () => draw.id() }), answerMs)
  const leases = bounded(mongoLeases(connection, run, SHARDS), answerMs)
  const visits = bounded(mongoVisits(db, { real, draw: () => draw.id() }), answerMs)
  const settings = bounded(mongoSettings(db), answerMs)
  const queue = queues()
  const reader = recognizersUnderstand({ base: understand })
  const runs = bounded(mongoRuns(db, run), answerMs)
  const alone = setting.alive === undefined && setting.shared !== true
  const alive = setting.alive ?? ((other: string) => !alone && runs.alive(other))
  const { known } = caseload

  const territoryOf = (id: string): Territory => {
    const found = territoryById(id, setting.territories)
    if (found === undefined) throw new Error(`The territory ${id} is not known to this deployment.`)
    return found
  }
  const places = recentPlaces()
  const knownHere: typeof known = async (person, now) => {
    const found = await known(person, now)
    if (found !== null) places.note(person, territoryOf(found.person.territory))
    return found
  }
  const loadFacts = async (person: string, now: string) => {
    const found = await knownHere(person, now)
    if (found === null) return null
    const territory = territoryOf(found.person.territory)
    const service = territoryOf(found.organisation.territory)
    return factsOf(found, { now, territory, service, dpo, keptDays: KEPT_DAYS })
  }
  const stateOf = async (person: string) => (await conversations.load(person, ''))?.state ?? null
  const plan = planMessages({
    known,
    territoryOf,
    rules,
    outbox,
    clock,
    spreads: setting.spreads ?? true,
    stateOf,
  })
  const shared = { cases, known, chain: caseload.chain, territoryOf, plan, outbox, clock, rules }
  const apply = applyEvent(shared)
  const moved = sayMoved({
    converse,
    draw,
    runTurn: (about, decide) => turn(about, decide),
    finish: () => finish,
  })
  const finish = finishTurn({
    conversations,
    log,
    apply,
    clock,
    run,
    deliver: setting.deliver ?? nowhere,
    alive,
    alone,
    park: (person: string, event: DomainEvent, fault: unknown) =>
      park(db, { person, event, fault, at: clock.now() }),
    sayMoved: moved,
    sleep,
  })
  const turning = { conversations, loadFacts, say, clock, run, finish }
  const owed = owedQuiet({ clock, finish, queue, runTurn: runTurn(turning) })
  const turn = runTurn({ ...turning, settle: owed.settle })
  const take = handleTurn({
    alert: setting.alert ?? alarm,
    discreet: withoutAccounts,
    understand: setting.understand ?? reader,
    converse,
    say,
    log,
    draw,
    runTurn: turn,
    finish,
    queue,
  })
  const sendDue = sendDueMessages({
    outbox,
    leases,
    clock,
    converse,
    draw,
    log,
    runTurn: turn,
    finish,
    rules,
    queue,
    failed: setting.failed ?? (() => undefined),
  })
  const act = actOnRequest({
    ...shared,
    nudge: setting.nudge ?? (() => void sendDue().catch(() => undefined)),
  })

  return {
    say,
    rules,
    clock,
    draw,
    log,
    visits,
    settings,
    outbox,
    leases,
    runs,
    cases,
    caseload,
    staff,
    conversations,
    plan,
    places,
    owed,
    sendDue,
    handleTurn: take,
    act,
    view: viewConversation({ conversations, log, clock, known: knownHere }),
    forecasts: forecastMessages({ known, territoryOf, rules, outbox, stateOf }),
    links: links({
      visits,
      clock,
      draw,
      handleTurn: take,
      person: caseload.person,
      organisation: caseload.organisation,
      organisationOfStaff: staff.organisationOf,
      waiting: staff.waiting,
      ask: (person, asked) => ask(shared, person, asked),
      disown: staff.disown,
    }),
    inbox: inbox({
      cases,
      clock,
      act,
      person: caseload.person,
      organisation: caseload.organisation,
      advisorByEmail: staff.advisorByEmail,
      zoneOf: (territory) => territoryOf(territory).zone,
      desksOf: staff.desksOf,
      stateOf,
    }),
    reroute: rerouteRequests({
      cases,
      person: caseload.person,
      chain: caseload.chain,
      answers: staff.answers,
    }),
    finish,
    /** Starts what reads dates in English and Spanish: the first such message finds it warm. */
    warm: () => reader.warm(),
    sweep: sweep({ conversations, clock, queue, runTurn: turn, finish, outbox }),
    close: async () => {
      await reader.close()
      await finish.forgetDone().catch(() => undefined)
      await log.close()
    },
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Without a connector nothing can be given to one. */
const nowhere: Deliver = async () => ({ kind: 'refused', reason: 'no connector is configured' })
