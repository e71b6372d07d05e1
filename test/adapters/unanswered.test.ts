import { expect } from 'chai'
import { Late } from '../../src/application/within.ts'
import { bounded } from '../../src/adapters/mongo/bounded.ts'
import { grouped } from '../../src/adapters/mongo/grouped.ts'
import { isAway } from '../../src/adapters/mongo/store.ts'

const SOON = 30

const never = <T>(): Promise<T> => new Promise(() => undefined)
const faultOf = async (asked: Promise<unknown>): Promise<unknown> =>
  await asked.then(
    () => expect.fail('it was answered'),
    (fault: unknown) => fault,
  )

describe('a question that the driver lost', () => {
  it('holds up nobody who asks after it, in a group or in the next one', async () => {
    const groups: (readonly string[])[] = []
    const ask = grouped<string, string>(
      (asks) => {
        groups.push(asks)
        return asks.includes('lost') ? never() : Promise.resolve(asks.map((one) => one.toUpperCase()))
      },
      { most: 2, ms: SOON },
    )
    const asked = ['with it', 'lost', 'behind it'].map((one) => ask(one))
    expect(await faultOf(asked[0]!)).to.be.instanceOf(Late)
    expect(await faultOf(asked[1]!)).to.be.instanceOf(Late)
    expect(await asked[2]).to.equal('BEHIND IT')
    expect(await ask('later')).to.equal('LATER')
    expect(groups).to.deep.equal([['with it', 'lost'], ['behind it'], ['later']])
  })

  it('is answered by any room of the store as by one that is away', async () => {
    const fault = await faultOf(bounded({ ask: never }, SOON).ask())
    expect(fault).to.be.instanceOf(Late)
    expect(isAway(fault)).to.equal(true)
  })

  it('is the only one that a room answers otherwise', async () => {
    const wrong = new Error('wrong')
    const room = bounded(
      {
        add: async (one: number, other: number) => one + other,
        fails: async () => {
          throw wrong
        },
        at: (one: number) => one * 2,
        nothing: async () => null,
        size: 3,
      },
      SOON,
    )
    expect(await room.add(1, 2)).to.equal(3)
    expect(await faultOf(room.fails())).to.equal(wrong)
    expect(room.at(2)).to.equal(4)
    expect(await room.nothing()).to.equal(null)
    expect(room.size).to.equal(3)
  })
})
