import { expect } from 'chai'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const JALON = join(import.meta.dirname, '..', '..', 'src', 'cli', 'jalon.ts')
const NOW = ['--now', '2025-09-03T10:00:00+02:00', '--zone', 'Europe/Paris']

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command as anybody runs it, in a process of its own. */
async function jalon(args: readonly string[], stdin = ''): Promise<Ended> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [JALON, ...args], { stdio: 'pipe' })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
    child.stdin.end(stdin)
  })
}

const VERBS = ['start', 'talk', 'link', 'import', 'forecast', 'understand', 'content', 'doctor']

describe('the command', function () {
  this.timeout(30_000)
  it('has help for every verb, on stdout, and exits 0', async () => {
    const all = await Promise.all(VERBS.map((verb) => jalon([verb, '--help'])))
    for (const [rank, { code, out, err }] of all.entries()) {
      expect(code, VERBS[rank]).to.equal(0)
      expect(out, VERBS[rank]).to.include(`jalon ${VERBS[rank]}`)
      expect(err, VERBS[rank]).to.equal('')
    }
  })

  it('exits 2 on wrong usage, says what to do on stderr, and nothing on stdout', async () => {
    const wrong = [['dance'], ['understand'], ['understand', '--now', 'yesterday', '--zone', 'Europe/Paris']]
    for (const { code, out, err } of await Promise.all(wrong.map((args) => jalon(args)))) {
      expect(code).to.equal(2)
      expect(out).to.equal('')
      expect(err).not.to.equal('')
    }
  })

  it('understands line by line, in order; a line that is none has its error in its place, and the exit is 1', async () => {
    const lines = [
      '{"id":"1","text":"jeudi 14h","asked":"slot"}',
      'no JSON',
      '{"id":"3","text":"oui","asked":"checkpoint"}',
    ]
    const { code, out } = await jalon(['understand', ...NOW], lines.join('\n'))
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).to.equal(1)
    expect(first).to.deep.include({ id: '1', act: 'reschedule', ask: false })
    expect(first?.['wish']).to.deep.equal({
      wanted: [{ from: '2025-09-04', to: '2025-09-04', at: '14:00' }],
      refused: [],
    })
    expect(second).to.have.keys('id', 'error')
    expect(second?.['id']).to.equal(null)
    expect(third).to.deep.include({ id: '3', act: 'confirm', wish: null, safety: null })
  })

  it('understands nothing at all without complaint', async () => {
    expect(await jalon(['understand', ...NOW])).to.deep.equal({ code: 0, out: '', err: '' })
  })

  it('checks content: 0 on what we ship, 1 with file and mend on what breaks a rule', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jalon-content-'))
    try {
      await mkdir(join(folder, 'locales', 'fr'), { recursive: true })
      await mkdir(join(folder, 'dialogs', 'reminders'), { recursive: true })
      await writeFile(
        join(folder, 'locales', 'fr', 'common.json'),
        '{"hello": "Vous serez sanctionné·e si vous ne venez pas."}',
      )
      const [ours, broken] = await Promise.all([jalon(['content']), jalon(['content', folder])])
      expect(ours.code, ours.out + ours.err).to.equal(0)
      expect(broken.code).to.equal(1)
      expect(broken.out + broken.err).to.include('common.json')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
