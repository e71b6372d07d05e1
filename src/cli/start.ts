import type { Moved } from '../application/moveClock.ts'
import { moveClock } from '../application/moveClock.ts'
import type { Sent } from '../application/sendDueMessages.ts'
import { SHARDS } from '../adapters/mongo/plannedMessages.ts'
import { announceInstance, findInstance } from '../adapters/mongo/embedded/instance.ts'
import { randomDraw } from '../adapters/ids.ts'
import { readConfig, type Config } from '../config.ts'
import { connectorOf, openDoors, type DoorSetting } from '../doors.ts'
import { systemClock } from '../adapters/clock.ts'
import { localDate } from '../domain/localTime.ts'
import { Fault } from '../errors.ts'
import { settling, work, type Work } from '../work.ts'
import { daily } from './daily.ts'
import { helplinesToMend } from './helplines.ts'
import { personLink, staffLink } from './link.ts'
import { openService, type Opened } from './openService.ts'
import { isPresent, notPresent, optionsOf, wrongUsage } from './options.ts'
import { people } from './people.ts'
import { keepWhatIsLearnt } from './reader.ts'
import { learnAll } from '../../dialogs/understanding/learnAll.ts'

/** How often a process says that it lives: three beats may be missed. */
const BEAT_MS = 4_000
const ROLES = ['all', 'web', 'worker'] as const
type Role = (typeof ROLES)[number]

/** The service, until it is told to stop. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf('start', args, {
    role: { type: 'string', default: 'all' },
    port: { type: 'string', default: '3978' },
    clock: { type: 'string' },
    empty: { type: 'boolean', default: false },
  })
  const role = ROLES.find((one) => one === options.role)
  if (role === undefined) throw wrongUsage('start', `--role is one of ${ROLES.join(', ')}.`)
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535)
    throw wrongUsage('start', '--port wants a number from 0 to 65535.')
  if (options.clock !== undefined && !isPresent(options.clock))
    throw wrongUsage('start', notPresent('--clock', options.clock))
  const config = readConfig(process.env)
  if (config.production && (options.clock !== undefined || options.empty))
    throw new Fault('not_a_demonstration', { what: '--clock or --empty' })
  await refuseSecond(config)
  const begun = performance.now()
  keepWhatIsLearnt()
  learnAll()
  const running = await begin({
    config,
    role,
    port: Number(options.port),
    clock: options.clock,
    empty: options.empty,
  })
  // Listened for before anybody is told that it may be sent.
  const told = stopSignal()
  process.stderr.write(
    `Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s on ${running.url}. Ctrl-C stops it.\n`,
  )
  warnOfHelplines()
  await told
  await running.stop()
  return 0
}

/** Said loudly at each start: these numbers are shown to people in danger. */
function warnOfHelplines(): void {
  const says = helplinesToMend(localDate(systemClock.now(), 'Europe/Paris'))
  if (says !== null) process.stderr.write(`WARNING: ${says}\n`)
}

async function refuseSecond(config: Config): Promise<void> {
  if (config.mongoUri !== null) return
  const other = await findInstance(config.data)
  if (other === null) return
  throw new Fault('already_running', { folder: config.data, pid: other.pid, url: other.url })
}

interface Start {
  readonly config: Config
  readonly role: Role
  readonly port: number
  readonly clock: string | undefined
  readonly empty: boolean
}

async function begin({ config, role, port, clock, empty }: Start) {
  let nudge = (): void => undefined
  let connector: ReturnType<typeof connectorOf> | null = null
  const opened = await openService(config, {
    seed: empty ? 'nobody' : 'people',
    clock,
    setting: (made) => {
      connector = connectorOf(config, made)
      const failed = (fault: unknown): void => note('a message', fault)
      const shared = config.mongoUri !== null
      return { deliver: connector.deliver, nudge: () => nudge(), failed, shared }
    },
  })
  try {
    const send = (connector ?? connectorOf(config, opened.service.clock)).send
    return await serve(opened, { role, port, empty, send, onNudge: (asked) => (nudge = asked) })
  } catch (fault) {
    await opened.close()
    throw fault
  }
}

interface Serving extends Pick<Start, 'role' | 'port' | 'empty'> {
  readonly send: DoorSetting['send']
  /** Told what lets leave what an advisor's act has planned. */
  readonly onNudge: (nudge: () => void) => void
}

async function serve(opened: Opened, { role, port, empty, send, onNudge }: Serving) {
  const { config, service, demonstration } = opened
  await service.runs.beat()
  await service.leases.hold({ force: demonstration !== null })
  await service.sweep({ all: demonstration !== null })
  const loops = role === 'web' ? null : work(service, { daily: () => daily(opened), failed: note })
  if (loops !== null) onNudge(() => void loops.sendDue().catch((fault: unknown) => note('send', fault)))
  const doors = await openDoors({
    config,
    service,
    port,
    ready: () => isReady(opened),
    key: await opened.settings.secret('directLine', () => `${randomDraw.id()}${randomDraw.id()}`),
    send,
    demonstration: demonstration === null || loops === null ? null : shown(opened, loops),
    log: noteDoor,
  }).catch(async (fault: NodeJS.ErrnoException) => {
    await loops?.stop()
    throw cannotListen(fault, config.host, port)
  })
  const settled = settling(service, note)
  const forgetInstance = await announceInstance(config.data, {
    url: doors.url,
    mongoUri: uriOf(opened, config),
  })
  if (role !== 'worker') void service.warm()
  const beating = setInterval(() => void service.runs.beat().catch(() => undefined), BEAT_MS)
  const keeping = setInterval(() => void demonstration?.keepClock().catch(() => undefined), 1_000)
  if (demonstration !== null && !empty)
    await printLinks({ ...opened, instance: { pid: process.pid, url: doors.publicUrl, mongoUri: '' } })
  return {
    url: doors.url,
    async stop() {
      clearInterval(keeping)
      clearInterval(beating)
      await doors.close()
      await loops?.stop()
      await settled()
      await demonstration?.keepClock()
      await service.leases.release()
      await service.runs.leave()
      await forgetInstance()
      await opened.close()
    },
  }
}

/** What stopped the service from listening: the address, the port, or else the fault as it is. */
function cannotListen(fault: NodeJS.ErrnoException, host: string, port: number): Error {
  const { code = '', syscall } = fault
  if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL')
    return new Fault('address_unusable', { host, code }, { cause: fault })
  return syscall === 'listen' ? new Fault('address_taken', { port, code }, { cause: fault }) : fault
}

function uriOf({ connection }: Opened, config: Config): string {
  const { host, port, name } = connection
  return config.mongoUri ?? `mongodb://${host}:${port}/${name}?replicaSet=rs0`
}

async function isReady({ connection }: Opened): Promise<boolean> {
  const answered = await connection.getClient().db('admin').command({ ping: 1 }, { timeoutMS: 1_000 })
  return answered['ok'] === 1
}

/** The links of the pages that exist, one a line, and nothing else on stdout. */
async function printLinks(opened: Opened): Promise<void> {
  process.stdout.write(`person ${await personLink(opened, 'demo')}\n`)
  process.stdout.write(`advisor ${await staffLink(opened, 'advisor@example.org')}\n`)
}

function note(loop: string, fault: unknown): void {
  process.stderr.write(
    `${loop} failed and will be tried again (${fault instanceof Error ? fault.name : typeof fault})\n`,
  )
}

function noteDoor(event: string, fields: Readonly<Record<string, string | number>>): void {
  process.stderr.write(`${event} ${JSON.stringify(fields)}\n`)
}

/** What a demonstration adds to the doors: its clock, its button, and the last message a telephone would have had. */
function shown(opened: Opened, loops: Work): NonNullable<DoorSetting['demonstration']> {
  const { service } = opened
  let sms: { readonly text: string; readonly link: string } | null = null
  loops.onSent((sent) => void lastSms(opened, sent).then((one) => (sms = one ?? sms)))
  return {
    now: () => service.clock.now(),
    nextAt: () => service.outbox.nextAt(),
    moveTo: (to) => move(opened, loops, to),
    about: async (person) => {
      const found = await service.caseload.person(person)
      return { ref: found?.ref ?? '', channel: 'page', zone: found?.zone ?? 'UTC' }
    },
    shown: { now: () => service.clock.now(), zone: 'Indian/Reunion', sms: () => sms },
  }
}

async function move(opened: Opened, loops: Work, to: string): Promise<Moved> {
  const { service, demonstration, connection } = opened
  if (demonstration === null) return { kind: 'backwards' }
  return await moveClock({
    clock: demonstration.clock,
    outbox: service.outbox,
    holdAll: async () => {
      while ((await service.leases.hold()).length < SHARDS)
        await new Promise((resolve) => setTimeout(resolve, 100))
    },
    planAll: async () => {
      for await (const { id } of people(connection).each()) await service.plan(id)
    },
    sendDue: () => loops.sendDue(),
    onSent: (told) => loops.onSent(told),
    daily: () => daily(opened),
    keep: () => demonstration.keepClock(),
  })(to)
}

/** The last message sent, as the telephone of its person would show it. */
async function lastSms({ service }: Opened, sent: readonly Sent[]) {
  const last = sent.findLast(({ outcome }) => outcome === 'delivered')
  const person = last === undefined ? null : await service.caseload.person(last.message.person)
  if (person === null) return null
  const organisation = await service.caseload.organisation(person.organisation)
  const { text } = service.say(
    { key: 'sms.text', params: { organisation: organisation?.name ?? '' } },
    person.language,
  )
  const code = await service.visits.createLink({ kind: 'person', person: person.id })
  return { text, link: `/c/${code}` }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
