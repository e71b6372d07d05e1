import { expect } from 'chai'
import '../support/database.ts'
import { killedAfter, whole } from './killed.ts'

describe('a process killed after every operation', () => {
  for (const kind of ['turn', 'slot', 'undo', 'send', 'act'] as const)
    it(`of a ${kind}`, async function () {
      const { expected, operations } = await whole(kind, 'process')
      const wrong: string[] = []
      for (let n = 1; n < operations; n += 1)
        for (const difference of await killedAfter(kind, { n, expected, way: 'process' }))
          wrong.push(`after ${n}: ${difference}`)
      console.log(
        `      ${kind}: killed after each of ${operations - 1} operations, ${wrong.length} differences`,
      )
      expect(wrong).to.deep.equal([])
    })
})
