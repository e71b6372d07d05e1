import { expect } from 'chai'
import '../support/database.ts'
import { killedAfter, whole } from './killed.ts'

describe('a process that is killed', () => {
  // One n of each kind, in the middle, and only what is killed is a process; `npm run long` goes through all of them, each run a process.
  for (const kind of ['turn', 'slot', 'undo', 'send', 'act'] as const)
    it(`in the middle of a ${kind} loses nothing and doubles nothing`, async function () {
      this.timeout(60_000)
      const { expected, operations } = await whole(kind, 'here')
      expect(expected.connector).to.have.length.greaterThan(0)
      const n = Math.ceil(operations / 2)
      expect((await killedAfter(kind, { n, expected, way: 'here' })).join('\n')).to.equal('')
    })
})
