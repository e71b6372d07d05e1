import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readVersion, type ServerVersion } from './serverVersion.ts'

/** How long a candidate, or a place to fetch one from, is waited for. */
export const ANSWER_MS = 10_000

export type Trial =
  { readonly runs: true; readonly version: ServerVersion } | { readonly runs: false; readonly why: string }

/** Really runs `mongod --version`: a file that is there may still lack a library, or be for another machine. */
export async function tryMongod(binary: string): Promise<Trial> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: ANSWER_MS })
    const version = readVersion(stdout)
    return version ? { runs: true, version } : { runs: false, why: 'it does not tell its version' }
  } catch (error) {
    return { runs: false, why: explain(error) }
  }
}

function explain(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  const library = /lib(?:curl|ssl|crypto)[^\s:]*/.exec(said)?.[0]
  if (library !== undefined) return `it lacks ${library} (on Debian or Ubuntu: apt install libcurl4 libssl3)`
  const killed = error instanceof Error && 'killed' in error && error.killed === true
  if (killed) return `it did not answer within ${ANSWER_MS / 1000} s`
  return said.split('\n')[0] || String(error)
}
