import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { processStamp } from '../../src/adapters/mongo/embedded/processStamp.ts'
import { program, type Program, type Started } from '../support/program.ts'

const NOW = '2026-03-02T09:00:00+04:00'

describe('the command beside a running instance', function () {
  this.timeout(60_000)
  let jalon: Program
  let started: Started

  before(async () => {
    jalon = await program({ MONGODB_URI: '', NODE_ENV: '' })
    started = await jalon.start(['--clock', NOW])
  })
  after(() => jalon.end())

  const moveClock = async (to: string): Promise<number> => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    }
    return (await fetch(`${started.url}/dev/clock`, init)).status
  }
  /** The server's process, as it notes it in its own folder. */
  const mongod = async (): Promise<number> =>
    Number(await readFile(join(jalon.folder, 'data', 'mongo', 'mongod.lock'), 'utf8'))
  const files = async (people: string): Promise<string> => {
    const folder = join(jalon.folder, 'files')
    await mkdir(folder, { recursive: true })
    const header =
      'ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone'
    await writeFile(join(folder, 'people.csv'), `${header}\n${people}\n`)
    return folder
  }

  it('refuses a second start on the same folder: exit 1, who holds it, and the mend', async () => {
    const { code, out, err } = await jalon.run(['start', '--port', '0'])
    expect([code, out]).to.deep.equal([1, ''])
    expect(err).to.include(`pid ${started.pid}`).and.include(started.url).and.include('JALON_DATA')
  })

  it('says through doctor that an instance runs, and where', async () => {
    const { code, out } = await jalon.run(['doctor'])
    expect(code).to.equal(0)
    expect(out).to.include(`an instance runs at ${started.url}`)
  })

  describe('link', () => {
    it('prints one link of the running instance, and nothing else', async () => {
      const [person, user] = await Promise.all([
        jalon.run(['link', '--person', 'demo']),
        jalon.run(['link', '--user', 'advisor@example.org']),
      ])
      expect(person).to.include({ code: 0, err: '' })
      expect(person?.out).to.match(new RegExp(`^${started.url}/c/[\\w-]{22}\\n$`))
      expect(user).to.include({ code: 0, err: '' })
      expect(user?.out).to.match(new RegExp(`^${started.url}/s/[\\w-]{22}\\n$`))
      expect((await fetch(person?.out.trim() ?? '')).status).to.equal(200)
    })

    it('exits 1 for somebody unknown, with the mend', async () => {
      for (const who of [
        ['--person', 'nobody'],
        ['--user', 'nobody@example.org'],
      ]) {
        const { code, out, err } = await jalon.run(['link', ...who])
        expect([code, out]).to.deep.equal([1, ''])
        expect(err).to.equal(
          `Nobody is known under ${who[1]}.\nCheck the reference, or import the file that holds it first.\n`,
        )
      }
    })
  })

  describe('import', () => {
    it('exits 1 when it is refused, each fault with file, line, column and mend; nothing is imported', async () => {
      const folder = await files('n1,Ana,Exemple,fr,la-reunion,nowhere,,,not-a-phone,')
      const { code, out, err } = await jalon.run(['import', '--dir', folder])
      expect(code).to.equal(1)
      expect(out).to.match(/^Import refusé\s: 2 points à corriger\. Rien n’a changé\.$/m)
      const faults = err.trim().split('\n')
      expect(faults[0]).to.match(/^people\.csv, ligne 2, colonne phone\s: .+Écrivez/)
      expect(faults[1]).to.match(/^people\.csv, ligne 2, colonne organisation_ref\s: .+Ajoutez/)
      expect((await jalon.run(['link', '--person', 'n1'])).code).to.equal(1)
    })

    it('says with --dry-run what would change, changes nothing, then imports it', async () => {
      const folder = await files('n2,Ana,Exemple,fr,la-reunion,cd,julie,ana@example.org,,')
      const dry = await jalon.run(['import', '--dir', folder, '--dry-run'])
      expect(dry.code).to.equal(0)
      expect(dry.out).to.match(/^Essai terminé/)
      const done = await jalon.run(['import', '--dir', folder])
      expect(done.code).to.equal(0)
      for (const { out } of [dry, done]) expect(out).to.match(/^people\.csv, n2\s: nouvelle ligne\.$/m)
      expect((await jalon.run(['link', '--person', 'n2'])).code).to.equal(0)
    })
  })

  it('forecasts as NDJSON or CSV what the instance would send', async () => {
    const range = ['forecast', '--from', '2026-03-02', '--to', '2026-12-31']
    const [lines, csv] = await Promise.all([jalon.run([...range, '--format', 'ndjson']), jalon.run(range)])
    expect(lines).to.include({ code: 0, err: '' })
    const rows = (lines?.out ?? '')
      .trim()
      .split('\n')
      .map((line) => Object(JSON.parse(line)))
    expect(rows.some(({ person }) => person === 'demo')).to.equal(true)
    expect(Object.keys(rows[0])).to.deep.equal('id person rule about due at zone outcome reason'.split(' '))
    expect((csv?.out ?? '').trim().split('\r\n')).to.have.length(rows.length + 1)
  })

  describe('talk', () => {
    it('is the same conversation: a line a turn, a number a button', async () => {
      const { code, out, err } = await jalon.run(['talk'], 'aide\n1\n')
      expect([code, err]).to.deep.equal([0, ''])
      expect(out)
        .to.match(/^Bot : Bonjour Awa\. \/ Je suis un robot/m)
        .and.match(/^ {2}\[1\] \S/m)
      for (const line of out.trim().split('\n')) expect(line).to.match(/^(Bot : | {2}\[\d+\] )/)
    })

    it('speaks the language that was asked for, from the first words or from then on', async () => {
      const [fresh, again] = [
        await jalon.run(['talk', '--person', 'idriss', '--lang', 'en']),
        await jalon.run(['talk', '--lang', 'en']),
      ]
      expect(fresh?.out).to.match(/^Bot : Hello Idriss\./)
      expect(again?.out).to.match(/English/i)
      expect((await jalon.run(['talk', '--lang', 'fr'], 'aide\n')).out).to.match(/français/i)
    })

    it('moves the clock of the running instance with /at and /wait, and what falls due is said', async () => {
      const { code, out, err } = await jalon.run(['talk'], '/wait P1D\n/at 2026-03-12T10:00:00+04:00\n')
      expect([code, err]).to.deep.equal([0, ''])
      expect(out).to.match(/Vous venez\s\?/)
      expect(await moveClock('2026-03-12T09:59:00+04:00')).to.equal(409)
      expect(await moveClock('2026-03-12T10:10:00+04:00')).to.equal(200)
    })

    it('says what is wrong with a command, and goes on', async () => {
      const said = '/at tomorrow\n/at 2026-01-01T10:00:00+04:00\n/wait long\naide\n'
      const { code, out, err } = await jalon.run(['talk'], said)
      expect(code).to.equal(0)
      expect(err).to.include('not "tomorrow"').and.include('it never goes back').and.include('not "long"')
      expect(out).to.match(/^Bot : /m)
    })

    it('exits 1 for somebody unknown', async () => {
      const { code, err } = await jalon.run(['talk', '--person', 'nobody'])
      expect(code).to.equal(1)
      expect(err).to.match(/^Nobody is known under nobody\.$/m)
    })
  })

  describe('stopped', () => {
    it('by SIGTERM or SIGINT ends itself and its store in order, exit 0, and can begin again', async () => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        const store = await mongod()
        expect(processStamp(store)).not.to.equal(null)
        expect(await started.stop(signal), signal).to.equal(0)
        expect(processStamp(started.pid), `${signal}: the program`).to.equal(null)
        expect(processStamp(store), `${signal}: its store`).to.equal(null)
        expect(existsSync(join(jalon.folder, 'data', 'instance.json'))).to.equal(false)
        if (signal === 'SIGTERM') started = await jalon.start()
      }
    })

    it('leaves nothing open when it cannot begin: a clock that goes back, one that is none, a taken port', async () => {
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const address = taken.address()
      const port = String(typeof address === 'object' ? address?.port : '')
      for (const [args, code, says] of [
        [['--port', '0', '--clock', '2026-03-01T09:00:00+04:00'], 1, /never goes back/],
        [['--port', '0', '--clock', 'noon'], 2, /not "noon"/],
        [['--port', port], 1, new RegExp(`cannot listen on port ${port}.+\\n.+--port`)],
      ] as const) {
        const ended = await jalon.run(['start', ...args])
        expect(ended, args.join(' ')).to.include({ code, out: '' })
        expect(ended.err).to.match(says)
        expect(
          Number.isNaN(await mongod()) || processStamp(await mongod()) === null,
          args.join(' '),
        ).to.equal(true)
      }
      taken.close()
    })
  })
})
