import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataOf, STOP_MS } from './mongodProcess.ts'
import { commandLine, processStamp } from './processStamp.ts'

/**
 * Ends the mongod that a killed process left on a folder, if there is one, and waits until it is gone. Its pid stands
 * in the file that mongod itself keeps beside its data; its command line proves that it is that one. Call with the
 * folder locked: nobody else then has a right to it.
 */
export async function endLeftover(folder: string): Promise<void> {
  const pid = Number(await readFile(join(dataOf(folder), 'mongod.lock'), 'utf8').catch(() => ''))
  const stamp = pid > 0 && serves(pid, folder) ? processStamp(pid) : null
  if (stamp === null) return
  process.kill(pid, 'SIGTERM')
  if (await isGone(pid, stamp)) return
  process.kill(pid, 'SIGKILL')
  await isGone(pid, stamp)
}

function serves(pid: number, folder: string): boolean {
  return commandLine(pid)?.includes(`--dbpath ${dataOf(folder)} `) ?? false
}

async function isGone(pid: number, stamp: string): Promise<boolean> {
  for (let waited = 0; waited < STOP_MS; waited += 20) {
    if (processStamp(pid) !== stamp) return true
    await pause(20)
  }
  return false
}
