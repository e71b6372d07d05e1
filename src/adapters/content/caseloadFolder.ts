import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SentFile } from '../../application/importPorts.ts'
import { MOST_BYTES } from './csv.ts'

/** The CSV files of a folder; none when there is no such folder. Of a file too large to import only the beginning is read. */
export async function readCaseloadFolder(folder: string): Promise<readonly SentFile[]> {
  const names = await csvNames(folder)
  const files: SentFile[] = []
  for (const name of names) files.push({ name, bytes: await readUpTo(join(folder, name), MOST_BYTES + 1) })
  return files
}

const csvNames = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name))
    return files.map(({ name }) => name).sort()
  } catch {
    return []
  }
}

const readUpTo = async (path: string, most: number): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.min(size, most))
    let read = 0
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  } finally {
    await file.close()
  }
}
