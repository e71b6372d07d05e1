import '../support/database.ts'
import { eachOnce } from './eachOnce.ts'

describe('two processes on one store', () => {
  it('make 300 effects of 300 messages, each sent three times', () => eachOnce(300))
})
