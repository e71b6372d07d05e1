import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What was learnt: a row of numbers for each trait, and a number for each label. */
interface Learnt {
  readonly table: Float32Array
  readonly biases: Float64Array
}

const HEAD = Float64Array.BYTES_PER_ELEMENT

/** A name for all that is learnt from, and learns, in this folder: another letter there is another name. */
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
 * Keeps what the reader learnt from its examples in files of the user's cache, so that the next process need not learn it again.
 * One edition is kept. A file that is missing, cut short or cannot be written costs the time to learn, no more.
 */
export class LearntShelf {
  private readonly root: string
  private readonly folder: string
  private readonly edition: string

  constructor(cache: string, edition: string) {
    this.root = join(cache, 'learnt')
    this.edition = edition
    this.folder = join(this.root, edition)
  }

  take(name: string): Learnt | null {
    try {
      const { buffer, byteOffset, byteLength } = readFileSync(join(this.folder, name))
      const bytes = buffer.slice(byteOffset, byteOffset + byteLength)
      const [labels = 0, rows = 0] = new Uint32Array(bytes, 0, 2)
      const start = HEAD + labels * Float64Array.BYTES_PER_ELEMENT
      const numbers = rows * (labels + 1)
      if (labels === 0 || bytes.byteLength !== start + numbers * Float32Array.BYTES_PER_ELEMENT) return null
      return {
        biases: new Float64Array(bytes, HEAD, labels),
        table: new Float32Array(bytes, start, numbers),
      }
    } catch {
      return null
    }
  }

  put(name: string, { table, biases }: Learnt): void {
    const head = new Uint32Array([biases.length, table.length / (biases.length + 1)])
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      this.leaveOthers()
      const draft = join(this.folder, `${name}.${randomUUID()}`)
      writeFileSync(draft, Buffer.concat([head, biases, table].map(bytesOf)), { mode: 0o600 })
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

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
