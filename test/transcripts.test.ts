import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { play } from './support/transcript.ts'
import { preparedStore, type PreparedStore } from './support/world.ts'

const FOLDER = join(import.meta.dirname, 'transcripts')
const update = process.env['UPDATE'] === '1'
if (update && process.env['CI'] !== undefined)
  throw new Error('UPDATE=1 is refused in CI: what the bot says is reviewed by somebody.')

describe('transcripts', () => {
  let store: PreparedStore
  before(async () => {
    store = await preparedStore()
  })
  after(() => store.drop())

  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.chat'))) {
    it(name.replace('.chat', '').replaceAll('-', ' '), async () => {
      const file = join(FOLDER, name)
      const { actual, differences } = await play(readFileSync(file, 'utf8'), store)
      if (update) writeFileSync(file, actual)
      else expect(differences.join('\n')).to.equal('')
    })
  }
})
