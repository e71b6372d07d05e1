import type { Storage, StoreItems } from 'botbuilder'
import { mongo } from 'mongoose'

interface Doc {
  readonly _id: string
  readonly state: unknown
}

/**
 * A Storage of the kind that bots on MongoDB ship: one find and one bulk write by key. BotState hands it eTag `*`, so
 * the last writer wins. Majority and journalled, as ours is.
 */
export async function lastOneWins(uri: string): Promise<Storage> {
  const client = await mongo.MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true } })
  const docs = client.db().collection<Doc>('BotFrameworkState')
  return {
    async read(keys) {
      const found = await docs.find({ _id: { $in: keys } }).toArray()
      return Object.fromEntries(found.map(({ _id, state }) => [_id, state]))
    },
    async write(changes: StoreItems) {
      await docs.bulkWrite(
        Object.entries(changes).map(([key, { eTag, ...state }]) => {
          const anybody = eTag === undefined || eTag === '*'
          return {
            updateOne: {
              filter: anybody ? { _id: key } : { _id: key, 'state.eTag': eTag },
              update: {
                $set: { state: { ...state, eTag: new mongo.ObjectId().toHexString() }, dt: new Date() },
              },
              upsert: anybody,
            },
          }
        }),
      )
    },
    async delete(keys) {
      await docs.deleteMany({ _id: { $in: keys } })
    },
  }
}
