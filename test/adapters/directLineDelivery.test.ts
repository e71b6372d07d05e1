import { expect } from 'chai'
import { oneAtATime } from '../../src/adapters/channels/directLine/delivery.ts'

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('work that is woken', () => {
  it('runs once more when woken while it runs, however often, and never twice at a time', async () => {
    const waiting: (() => void)[] = []
    let running = 0
    let most = 0
    const wake = oneAtATime(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((resolve) => waiting.push(resolve))
      running -= 1
    })
    wake()
    wake()
    wake()
    waiting.shift()?.()
    await settled()
    expect(waiting, 'the second run').to.have.length(1)
    waiting.shift()?.()
    await settled()
    expect(waiting, 'no third').to.have.length(0)
    wake()
    await settled()
    expect(waiting, 'woken anew').to.have.length(1)
    expect(most).to.equal(1)
  })

  it('can be woken again after it failed', async () => {
    let runs = 0
    const wake = oneAtATime(async () => {
      runs += 1
      throw new Error('no store')
    })
    wake()
    await settled()
    wake()
    await settled()
    expect(runs).to.equal(2)
  })
})
