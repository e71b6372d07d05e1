import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one that was given its number: the boot and its start time. Null when it is
 * gone. On Windows, where neither is at hand, only that some process has the number.
 */
export function processStamp(pid: number): string | null {
  if (process.platform === 'linux') return linuxStamp(pid)
  if (process.platform === 'win32') return isThere(pid) ? 'there' : null
  return answerOfPs(pid, 'lstart')
}

/** The command line of a process, its arguments parted by spaces; null when it is gone or cannot be read. */
export function commandLine(pid: number): string | null {
  if (process.platform === 'linux') return readOrNull(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null
  if (process.platform === 'win32') return null
  return answerOfPs(pid, 'command')
}

function linuxStamp(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The second field is a name in parentheses that may hold spaces; the state comes right after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startedAt] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || startedAt === undefined) return null
  return `${readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? 'boot'}/${startedAt}`
}

function answerOfPs(pid: number, column: string): string | null {
  try {
    return (
      execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null
    )
  } catch {
    return null
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
