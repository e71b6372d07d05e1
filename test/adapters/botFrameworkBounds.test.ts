import { expect } from 'chai'
import { BoundedMap } from '../../src/adapters/channels/botFramework/boundedMap.ts'

describe('what the channel remembers', () => {
  it('is bounded: the oldest goes when another comes', () => {
    const map = new BoundedMap<string, number>(2)
    map.set('a', 1).set('b', 2).set('a', 3)
    expect([...map]).to.deep.equal([
      ['a', 3],
      ['b', 2],
    ])
    map.set('c', 4)
    expect([...map.keys()]).to.deep.equal(['b', 'c'])
  })
})
