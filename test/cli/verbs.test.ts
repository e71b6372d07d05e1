import { cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { verbs } from '../../src/cli/verbs.ts'
import { program, type Ended, type Program } from '../support/program.ts'

const HOME = join(import.meta.dirname, '..', '..')
/** Nobody listens on port 1; the password must not be told. */
const NOWHERE = 'mongodb://somebody:tournesol@127.0.0.1:1/jalon?replicaSet=rs0'

/** Each verb called in a wrong way, and what is said of it. */
const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['start', '--port', '70000'], /--port wants a number/],
  [['start', '--port', '3978', '--port', '3979'], /--port is said twice/],
  [['start', '--clock', '9999-12-31T23:59:00Z'], /from 1970 to 2199/],
  [['talk', '--lang', 'klingon'], /--lang is one of fr, en/],
  [['talk', '--clock', 'noon'], /--clock wants an ISO instant.+not "noon"/],
  [['talk', '--person', ''], /--person is empty/],
  [['link'], /--person REF, --user EMAIL and --organisation REF/],
  [['link', '--person', 'demo', '--format', 'csv'], /--format goes with --organisation/],
  [['import', '--dir', '/nowhere/at/all'], /\/nowhere\/at\/all is none/],
  [['import', '--dir', import.meta.filename], /verbs\.test\.ts is none/],
  [['import', '--dir', '--dry-run'], /'--dir' has no value/],
  [['forecast', '--from', '2026-03-02', '--to', '2026-02-30'], /--from and --to as dates/],
  [['forecast', '--from', '2026-03-03', '--to', '2026-03-02'], /2026-03-03 is after --to 2026-03-02/],
  [
    ['forecast', '--from', '2026-03-02', '--to', '2026-03-03', '--territory', 'atlantis'],
    /no territory "atlantis"/,
  ],
  [['understand', '--now', '2026-03-02T09:00:00Z', '--zone', 'Europe/Atlantis'], /--zone with an IANA zone/],
  [
    ['understand', '--now', '9999-12-31T23:59:00Z', '--zone', 'Europe/Paris'],
    /--now wants.+from 1970 to 2199/,
  ],
  [
    ['understand', '--now', '2026-03-02T09:00:00Z', '--zone', 'Europe/Paris', '--lang', 'klingon'],
    /the code of a language.+not "klingon"/,
  ],
  [['content', '/nowhere/at/all'], /holds no locales/],
  [['doctor', '--quickly'], /--quickly/],
]

/** Every file of a folder, by its path and its number on the disk. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return await Promise.all(paths.toSorted().map(async (path) => `${path} ${(await stat(path)).ino}`))
}

describe('the command', function () {
  this.timeout(30_000)
  let jalon: Program
  before(async () => {
    jalon = await program({ MONGODB_URI: '', NODE_ENV: '' })
  })
  after(() => jalon.end())

  const errorsOf = ({ err }: Ended): readonly string[] => err.trim().split('\n')

  it('helps with each verb: on stdout, exit 0, nothing done', async () => {
    const all = await Promise.all([...verbs.keys()].map((verb) => jalon.run([verb, '--help'])))
    for (const [index, verb] of [...verbs.keys()].entries()) {
      expect(all[index], verb).to.include({ code: 0, err: '' })
      expect(all[index]?.out, verb).to.match(new RegExp(`^jalon ${verb}\\b`))
    }
    const overview = await jalon.run(['--help'])
    expect(overview).to.include({ code: 0, err: '' })
    for (const verb of verbs.keys()) expect(overview.out).to.include(`\n  ${verb} `)
  })

  it('exits 2 without a verb, and for one that is none', async () => {
    const [none, unknown] = await Promise.all([jalon.run([]), jalon.run(['fly'])])
    expect(none?.code).to.equal(2)
    expect(unknown).to.include({ code: 2, out: '' })
    expect(unknown?.err).to.include('There is no verb "fly"').and.include('jalon <verb>')
  })

  it('exits 2 for each wrong usage, with what is wrong and where to read on, before it touches a store', async function () {
    this.timeout(120_000)
    for (let at = 0; at < WRONG.length; at += 3)
      await Promise.all(
        WRONG.slice(at, at + 3).map(async ([args, what]) => {
          const ended = await jalon.run(args)
          expect(ended, args.join(' ')).to.include({ code: 2, out: '' })
          expect(errorsOf(ended)[0], args.join(' ')).to.match(what)
          expect(errorsOf(ended)[1]).to.equal(`See \`jalon ${args[0]} --help\`.`)
        }),
      )
  })

  it('exits 1 when the store of MONGODB_URI does not answer, with the mend, no trace and no password', async () => {
    const lost = await program({ MONGODB_URI: NOWHERE, NODE_ENV: '' })
    const calls = [
      ['start', '--port', '0'],
      ['link', '--person', 'demo'],
      ['import', '--dir', join(HOME, 'deploy', 'demonstration')],
    ]
    const ended = await Promise.all(calls.map((args) => lost.run(args)))
    for (const [index, one] of ended.entries()) {
      expect(one, calls[index]?.join(' ')).to.include({ code: 1, out: '' })
      expect(errorsOf(one)).to.have.length(2)
      expect(one.err).to.include('The store does not answer').and.include('Check MONGODB_URI')
      expect(one.err).not.to.include('tournesol')
    }
    const doctor = await lost.run(['doctor'])
    expect(doctor.code).to.equal(1)
    expect(doctor.out)
      .to.match(/^MEND {2}The store does not answer/m)
      .and.not.include('tournesol')
    await lost.end()
  })

  it('exits 1 when a variable holds something else than it may, and says which', async () => {
    const wrong = await program({ MONGODB_URI: 'http://127.0.0.1', NODE_ENV: '' })
    const ended = await wrong.run(['link', '--person', 'demo'])
    expect(ended).to.include({ code: 1, out: '' })
    expect(errorsOf(ended)[1]).to.match(/^Set MONGODB_URI to an address that begins with mongodb:/)
    await wrong.end()
  })

  it('says through doctor what start would refuse: a folder that is a file, a data protection officer nobody can write to', async () => {
    const file = join(jalon.folder, 'a-file')
    await writeFile(file, '')
    for (const [env, says] of [
      [{ JALON_DATA: file }, /^MEND {2}The data folder cannot be used: .+a-file/m],
      [{ JALON_DATA: join(file, 'data') }, /^MEND {2}The data folder cannot be used: .+a-file/m],
      [{ JALON_DPO: 'toto' }, /^MEND {2}The variable JALON_DPO .+an e-mail/m],
      [{ NODE_ENV: 'prod' }, /^MEND {2}NODE_ENV is "prod"/m],
    ] as const) {
      const wrong = await program({ MONGODB_URI: '', NODE_ENV: '', ...env })
      const { code, out } = await wrong.run(['doctor'])
      await wrong.end()
      expect(code, JSON.stringify(env)).to.equal(1)
      expect(out).to.match(says)
    }
  })

  it('exits 1 when what belongs to a demonstration is asked of a real service', async () => {
    const real = await program({ NODE_ENV: 'production', JALON_DPO: 'dpo@example.org', MONGODB_URI: NOWHERE })
    const clock = ['start', '--port', '0', '--clock', '2026-03-02T09:00:00+04:00']
    for (const ended of await Promise.all([real.run(clock), real.run(['start', '--empty'])])) {
      expect(ended).to.include({ code: 1, out: '' })
      expect(ended.err).to.include('--clock or --empty is for a demonstration only')
    }
    await real.end()
  })

  describe('understand', () => {
    const understand = (...lines: readonly (string | Buffer)[]) =>
      jalon.run(
        ['understand', '--now', '2026-03-02T09:00:00+04:00', '--zone', 'Indian/Reunion'],
        Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])),
      )

    it('reads line by line, each under its id, and exits 0', async () => {
      const { code, out, err } = await understand(
        '{"id":"a","text":"oui je viens","asked":"checkpoint"}',
        '',
        '{"id":null,"text":"jeudi 14h","asked":"slot"}',
        '{"id":7,"text":"Plus tard","asked":"choice","options":["Oui","Plus tard"]}',
      )
      expect([code, err]).to.deep.equal([0, ''])
      const [first, wish, second] = out
        .trim()
        .split('\n')
        .map((line) => Object(JSON.parse(line)))
      expect(first).to.include({ id: 'a', act: 'confirm', safety: null })
      const thursday = { from: '2026-03-05', to: '2026-03-05', at: '14:00' }
      expect(wish).to.deep.include({
        act: 'reschedule',
        ask: false,
        wish: { wanted: [thursday], refused: [] },
      })
      expect(second).to.include({ id: 7, choice: 1 })
    })

    it('reads UTF-8, with a byte order mark and line separators inside strings', async () => {
      const { code, out } = await understand(
        '\ufeff{"id":1,"text":"oui\u2028je viens"}\r',
        '{"id":2,"text":"non"}',
      )
      expect(code).to.equal(0)
      expect(
        out
          .trim()
          .split('\n')
          .map((line) => Object(JSON.parse(line)).id),
      ).to.deep.equal([1, 2])
    })

    it('refuses in its place what is not UTF-8, a question that is none, labels that are none', async () => {
      const { code, out } = await understand(
        Buffer.from('{"text":"pr\xe9f\xe8re jeudi"}', 'latin1'),
        '{"id":2,"text":"oui","asked":"chekpoint"}',
        '{"id":3,"text":"oui","asked":"choice","options":"Oui"}',
        '{"id":4,"text":"oui","asked":null,"options":null}',
      )
      expect(code).to.equal(1)
      const [bytes, asked, options, absent] = out.trim().split('\n')
      expect(bytes).to.equal('{"id":null,"error":"Not UTF-8: save the file as UTF-8."}')
      expect(asked).to.match(/^\{"id":2,"error":".*one of checkpoint, slot.*chekpoint/)
      expect(options).to.match(/^\{"id":3,"error":".*list of labels/)
      expect(absent).to.match(/^\{"id":4,"act"/)
    })

    it('reads English as the service does, its recognizers with it', async () => {
      const { code, out } = await jalon.run(
        ['understand', '--now', '2025-09-03T10:00:00+02:00', '--zone', 'Europe/Paris', '--lang', 'en'],
        '{"id":1,"text":"thanksgiving","asked":"slot"}\n',
      )
      expect([code, JSON.parse(out)]).to.deep.equal([
        0,
        {
          ...{ id: 1, act: 'reschedule', ask: true, safety: null },
          wish: { wanted: [{ from: '2025-11-27', to: '2025-11-27' }], refused: [] },
        },
      ])
    })

    it('understands nothing at all without complaint', async () => {
      expect(await understand()).to.deep.equal({ code: 0, out: '', err: '' })
    })

    it('keeps what it learns in the cache, takes it the next time, and says the same', async () => {
      const cache = join(jalon.folder, 'cache')
      const reader = await program({ XDG_CACHE_HOME: cache })
      const readOnce = () =>
        reader.run(
          ['understand', '--now', '2026-03-02T09:00:00+04:00', '--zone', 'Indian/Reunion'],
          '{"id":1,"text":"pas demain ma fille a piscine, le 12 à 15h","asked":"checkpoint"}',
        )
      const first = await readOnce()
      const kept = await filesIn(cache)
      const second = await readOnce()
      await reader.end()
      expect(first).to.deep.include({ code: 0, err: '' })
      expect(second).to.deep.equal(first)
      expect(kept).to.not.deep.equal([])
      // Learnt again, they would be other files.
      expect(await filesIn(cache)).to.deep.equal(kept)
    })

    it('puts an error in the place of a bad line, reads the others, and exits 1', async () => {
      const bad = ['{"id":"x"', '[]', '{"id":"y","text":5}', 'null']
      const { code, out } = await understand('{"id":"a","text":"oui"}', ...bad, '{"id":"b","text":"non"}')
      const answers = out
        .trim()
        .split('\n')
        .map((line) => Object(JSON.parse(line)))
      expect(code).to.equal(1)
      expect(answers.map(({ id }) => id)).to.deep.equal(['a', null, null, null, null, 'b'])
      for (const answer of answers.slice(1, 5)) {
        expect(Object.keys(answer)).to.deep.equal(['id', 'error'])
        expect(answer.error).to.be.a('string').and.not.equal('')
      }
    })
  })

  describe('content', () => {
    it('finds nothing wrong with this house', async () => {
      const { code, out, err } = await jalon.run(['content'])
      expect([code, out]).to.deep.equal([0, ''])
      expect(err).to.match(/^\d+ rules, \d+ texts, 0 faults\.$/m)
    })

    it('exits 1 for a folder with faults, each with its file, line and mend', async () => {
      const broken = join(jalon.folder, 'broken')
      await mkdir(join(broken, 'dialogs'), { recursive: true })
      await cp(join(HOME, 'locales'), join(broken, 'locales'), { recursive: true })
      await cp(join(HOME, 'dialogs', 'reminders'), join(broken, 'dialogs', 'reminders'), { recursive: true })
      const words = join(broken, 'locales', 'fr', 'safety.json')
      const long = 'Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze.'
      await writeFile(
        words,
        (await readFile(words, 'utf8')).replace('Ce que vous écrivez est important.', long),
      )
      await writeFile(join(broken, 'dialogs', 'reminders', 'odd.yaml'), 'id: odd\noffset: soon\n')
      const { code, out } = await jalon.run(['content', broken])
      expect(code).to.equal(1)
      expect(out).to.match(/locales\/fr\/safety\.json:2: \S.+/)
      expect(out).to.match(/dialogs\/reminders\/odd\.yaml:\d+: \S.+/)
    })
  })
})
