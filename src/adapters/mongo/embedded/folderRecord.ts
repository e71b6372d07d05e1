import { join } from 'node:path'
import { readJson, replaceFile } from './atomicFile.ts'
import { type FolderHistory, readVersion } from './serverVersion.ts'

/** What a data folder says of its server: which one wrote it, and the port where it was last served. */
export interface FolderRecord extends FolderHistory {
  readonly port: number
}

/** The record of a folder, or null for a folder that no server has opened. */
export async function readFolderRecord(folder: string): Promise<FolderRecord | null> {
  const value = await readJson(recordOf(folder))
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const writtenBy = readVersion(String(fields.get('writtenBy')))
  if (writtenBy === null) return null
  const featureVersion = readVersion(String(fields.get('featureVersion')))
  return { writtenBy, featureVersion, port: Number(fields.get('port')) || 0 }
}

export async function writeFolderRecord(folder: string, record: FolderRecord): Promise<void> {
  const text = {
    writtenBy: record.writtenBy.text,
    featureVersion: record.featureVersion?.text ?? null,
    port: record.port,
  }
  await replaceFile(recordOf(folder), JSON.stringify(text, null, 2))
}

function recordOf(folder: string): string {
  return join(folder, 'mongod.json')
}
