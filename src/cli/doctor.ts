import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parkedCount } from '../adapters/mongo/parked.ts'
import { findInstance } from '../adapters/mongo/embedded/instance.ts'
import { openConnection } from '../adapters/mongo/store.ts'
import { systemClock } from '../adapters/clock.ts'
import { localDate } from '../domain/localTime.ts'
import { readConfig, VARIABLES, type Config } from '../config.ts'
import { Fault } from '../errors.ts'
import { helplinesToMend } from './helplines.ts'
import { optionsOf } from './options.ts'

interface Finding {
  readonly ok: boolean
  /** Wrong for a real service, not for trying it out. */
  readonly warns?: boolean
  readonly says: string
}

/** What is configured, what is reachable, what is wrong, each with its mend. Changes nothing. */
export async function run(args: readonly string[]): Promise<number> {
  optionsOf('doctor', args, {})
  const findings = [nodeVersion(), ...modeFinding(), ...(await configuration()), helplinesFinding()]
  for (const { ok, warns, says } of findings)
    process.stdout.write(`${ok ? (warns === true ? 'WARN' : 'ok  ') : 'MEND'}  ${says}\n`)
  for (const [name, what] of Object.entries(VARIABLES))
    process.stdout.write(
      `${process.env[name] === undefined ? '      not set' : '      set    '}  ${name}: ${what}\n`,
    )
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** Numbers shown to somebody in danger: a person must have read each official page within a year. */
function helplinesFinding(): Finding {
  const says = helplinesToMend(localDate(systemClock.now(), 'Europe/Paris'))
  if (says === null) return { ok: true, says: 'Every helpline was verified within a year.' }
  return { ok: process.env['NODE_ENV'] !== 'production', warns: true, says }
}

const OLDEST = [22, 18] as const

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  return { ok, says: `Node ${process.versions.node}${ok ? '' : ': install Node 24.'}` }
}

/** Nothing warns of real people but this one word: another that looks like it is said. */
function modeFinding(): readonly Finding[] {
  const mode = process.env['NODE_ENV']?.trim() ?? ''
  if (!/^prod/i.test(mode) || mode === 'production') return []
  return [{ ok: false, says: `NODE_ENV is "${mode}": for a service to real people, set it to production.` }]
}

async function configuration(): Promise<readonly Finding[]> {
  try {
    const config = readConfig(process.env)
    return [await storeOf(config), ...limits(config)]
  } catch (fault) {
    if (fault instanceof Fault) return [{ ok: false, says: `${fault.message} ${fault.mend}` }]
    throw fault
  }
}

async function storeOf(config: Config): Promise<Finding> {
  const instance = await findInstance(config.data)
  const uri = config.mongoUri ?? instance?.mongoUri ?? null
  if (uri === null) {
    const blocked = notFolder(config.data)
    if (blocked !== null) {
      const { message, mend } = new Fault('folder_unusable', { path: blocked })
      return { ok: false, says: `${message} ${mend}` }
    }
    return { ok: true, says: `The store is embedded in ${config.data}; no instance runs on it now.` }
  }
  try {
    const connection = await openConnection(uri)
    const parked = await parkedCount(connection.getClient().db(connection.name))
    await connection.close()
    if (parked > 0)
      return { ok: false, says: `${parked} events could not be applied: read the collection "parked".` }
    return {
      ok: true,
      says: `The store answers${instance === null ? '' : `; an instance runs at ${instance.url}`}.`,
    }
  } catch {
    return { ok: false, says: 'The store does not answer: check MONGODB_URI, and that it is a replica set.' }
  }
}

/** Of a folder and those above it, the first that exists, when nothing can be written there: it is a file, or of somebody else. */
function notFolder(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined && dirname(folder) !== folder) return notFolder(dirname(folder))
  if (found?.isDirectory() !== true) return folder
  try {
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    return folder
  }
}

/** What stands between this configuration and real people. */
function limits({ production, appId, publicUrl }: Config): readonly Finding[] {
  const teams =
    appId === null
      ? 'No MICROSOFT_APP_ID: no Teams; /api/messages answers on loopback only.'
      : 'Teams is configured.'
  const address = production && publicUrl?.startsWith('https:') !== true
  return [
    { ok: true, says: teams },
    {
      ok: !address,
      says: address
        ? 'PUBLIC_URL should be set to an https address.'
        : `Links begin with ${publicUrl ?? 'the address of the running instance'}.`,
    },
    { ok: true, says: 'Not for real people before sign-in, erasure and roles are in.' },
  ]
}
