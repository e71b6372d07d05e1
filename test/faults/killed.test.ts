import { expect } from 'chai'
import '../support/database.ts'
import { killedAfter, whole } from './killed.ts'

describe('a process that is killed', () => {
  // One n of each kind, in the middle; `npm run long` goes through all of them.
  for (const kind of ['turn', 'slot', 'undo', 'send', 'act'] as const)
    it(`in the middle of a ${kind} loses nothing and doubles nothing`, async function () {
      this.timeout(60_000)
      const { expected, operations } = await whole(kind)
      expect(expected.connector).to.have.length.greaterThan(0)
      expect((await killedAfter(kind, Math.ceil(operations / 2), expected)).join('\n')).to.equal('')
    })
})
