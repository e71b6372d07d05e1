import { randomUUID } from 'node:crypto'
import { mongo } from 'mongoose'
import { storeUri, wantStore } from './hooks.ts'

wantStore()

export interface TestDatabase {
  /** Leads to the replica set, with this database as the default one. */
  readonly uri: string
  readonly name: string
  drop(): Promise<void>
}

/**
 * A database that no other test file has, on the run's own MongoDB. Drop it in an `after` hook:
 * `before(async () => { database = await freshDatabase('turn') })`, `after(() => database.drop())`.
 */
export async function freshDatabase(about = 'test'): Promise<TestDatabase> {
  const name = `${about}-${randomUUID().slice(0, 8)}`
  const uri = new URL(await storeUri())
  uri.pathname = `/${name}`
  return { uri: uri.href, name, drop: () => drop(uri.href) }
}

async function drop(uri: string): Promise<void> {
  const client = new mongo.MongoClient(uri)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
