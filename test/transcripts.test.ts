import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { play } from './support/transcript.ts'
import './support/database.ts'

const FOLDER = join(import.meta.dirname, 'transcripts')
const update = process.env['UPDATE'] === '1'
if (update && process.env['CI'] !== undefined)
  throw new Error('UPDATE=1 is refused in CI: what the bot says is reviewed by somebody.')

describe('transcripts', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.chat'))) {
    it(name.replace('.chat', '').replaceAll('-', ' '), async () => {
      const file = join(FOLDER, name)
      const { actual, differences } = await play(readFileSync(file, 'utf8'))
      if (update) writeFileSync(file, actual)
      else expect(differences.join('\n')).to.equal('')
    })
  }
})
