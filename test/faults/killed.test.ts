import { expect } from 'chai'
import '../support/database.ts'
import { killedAfter, whole } from './killed.ts'
import type { Kind } from './scenario.ts'

/** One n of each kind, right after the one write; `npm run long` goes through all of them. */
const AFTER: Readonly<Record<Kind, number>> = { turn: 14, send: 16, act: 22 }

describe('a process that is killed', () => {
  for (const [kind, n] of Object.entries(AFTER) as [Kind, number][])
    it(`in the middle of a ${kind} loses nothing and doubles nothing`, async function () {
      this.timeout(60_000)
      const { expected, operations } = await whole(kind)
      expect(operations).to.be.greaterThan(n)
      expect(expected.connector).to.have.length.greaterThan(0)
      expect(await killedAfter(kind, n, expected)).to.deep.equal([])
    })
})
