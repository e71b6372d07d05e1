import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** A name for all files of this folder: another letter there is another name. */
export function editionOf(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 32)
}

/**
 * Keeps what the reader makes of its tables and learns from its examples in files of the user's cache, so that the next process
 * need not. One edition is kept. A file that is missing, cut short or cannot be written costs the time to make it, no more.
 */
export class ReaderShelf {
  private readonly root: string
  private readonly folder: string
  private readonly edition: string

  constructor(cache: string, edition: string) {
    this.root = join(cache, 'learnt')
    this.edition = edition
    this.folder = join(this.root, edition)
  }

  take(name: string): unknown {
    try {
      return deserialize(readFileSync(join(this.folder, name)))
    } catch {
      return null
    }
  }

  put(name: string, made: object): void {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      this.leaveOthers()
      const draft = join(this.folder, `${name}.${randomUUID()}`)
      writeFileSync(draft, serialize(made), { mode: 0o600 })
      // In one step: a process that is killed, or reads meanwhile, never meets half of a file.
      renameSync(draft, join(this.folder, name))
    } catch {
      // A cache that cannot be written is no cache.
    }
  }

  private leaveOthers(): void {
    for (const name of readdirSync(this.root, { withFileTypes: true }))
      if (name.isDirectory() && name.name !== this.edition)
        rmSync(join(this.root, name.name), { recursive: true, force: true })
  }
}
