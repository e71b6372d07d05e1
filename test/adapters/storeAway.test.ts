import { expect } from 'chai'
import { mongo } from 'mongoose'
import { isAway } from '../../src/adapters/mongo/store.ts'

/** An error as Node makes it of a failed call of the system. */
const ofSystem = (code: string): Error => Object.assign(new Error(code), { code })

/** What the driver itself says where nobody listens. */
async function unreached(): Promise<unknown> {
  const client = new mongo.MongoClient('mongodb://127.0.0.1:1', { serverSelectionTimeoutMS: 50 })
  return await client.connect().catch((fault: unknown) => fault)
}

describe('a store that is away', () => {
  it('is told where no server is reached', async () => {
    expect(isAway(await unreached())).to.equal(true)
  })

  it('is told by the network, by the server that is going, and by a connection just closed', () => {
    for (const fault of [
      new mongo.MongoNetworkError('closed'),
      new mongo.MongoServerError({
        message: 'shutting down',
        code: 91,
        errorLabels: ['RetryableWriteError'],
      }),
      ofSystem('EPIPE'),
      ofSystem('ECONNRESET'),
    ])
      expect(isAway(fault), fault.message).to.equal(true)
  })

  it('is not told by what is wrong with the question, nor by any other fault', () => {
    for (const fault of [
      new mongo.MongoServerError({ message: 'E11000 duplicate key', code: 11_000 }),
      new mongo.MongoInvalidArgumentError('no such option'),
      ofSystem('ENOENT'),
      new TypeError('not a function'),
      'EPIPE',
      null,
    ])
      expect(isAway(fault), String(fault)).to.equal(false)
  })
})
