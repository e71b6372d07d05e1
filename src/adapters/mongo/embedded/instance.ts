import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readJson, replaceFile } from './atomicFile.ts'
import { processStamp } from './processStamp.ts'

/** A running program of a data folder, as the other verbs find it. */
export interface Instance {
  readonly pid: number
  readonly url: string
  readonly mongoUri: string
}

interface Announcement extends Instance {
  readonly stamp: string
}

/** Tells the other verbs that this process serves the folder; call what it returns when the service ends. */
export async function announceInstance(
  folder: string,
  where: Omit<Instance, 'pid'>,
): Promise<() => Promise<void>> {
  const file = join(folder, 'instance.json')
  const announcement: Announcement = {
    pid: process.pid,
    url: where.url,
    mongoUri: where.mongoUri,
    stamp: processStamp(process.pid) ?? '',
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await replaceFile(file, JSON.stringify(announcement))
  return () => rm(file, { force: true })
}

/** The instance that serves this folder now, or null: one that died, or whose pid went to another, does not count. */
export async function findInstance(folder: string): Promise<Instance | null> {
  const announced = await readJson(join(folder, 'instance.json'))
  if (!isAnnouncement(announced) || processStamp(announced.pid) !== announced.stamp) return null
  return { pid: announced.pid, url: announced.url, mongoUri: announced.mongoUri }
}

function isAnnouncement(value: unknown): value is Announcement {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'url' in value &&
    typeof value.url === 'string' &&
    'mongoUri' in value &&
    typeof value.mongoUri === 'string' &&
    'stamp' in value &&
    typeof value.stamp === 'string'
  )
}
