import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'chai'

const HOME = join(import.meta.dirname, '..', '..')

const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(HOME, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

describe('the scripts', function () {
  this.timeout(60_000)

  it('of checks refuse what is no option: the gate of a release is not passed by a slip of the pen', () => {
    for (const [args, says] of [
      [['--relaese'], "Unknown option '--relaese'."],
      [['release'], "Unexpected argument 'release'."],
      [['--release', '--release'], '--release is said twice.'],
    ] as const) {
      const { status, stderr } = run('deploy/check.ts', args)
      expect(status, says).to.equal(2)
      expect(stderr.split('\n')).to.deep.equal([
        says,
        'Say npm run check, or npm run check -- --release.',
        '',
      ])
    }
  })

  it('of checks say when npm kept --release for itself', () => {
    const { status, stderr } = run('deploy/check.ts', [], { npm_config_release: 'true' })
    expect(status).to.equal(2)
    expect(stderr).to.match(/^npm kept --release for itself\./)
  })

  it('of scores refuse what is no part, no option, no kept file', () => {
    for (const [args, status, says] of [
      [['date'], 2, /^There is no part "date"\.\nnpm run understanding -- \[dates\|/],
      [['--lal'], 2, /^Unknown option '--lal'\.\n/],
      [['--compare', join(HOME, 'package.json')], 1, /^.+package\.json holds no kept readings: .+--keep/],
    ] as const) {
      const ended = run('test/understanding/score.ts', ['safety', ...args])
      expect(ended.status, args[0]).to.equal(status)
      expect(ended.stderr).to.match(says)
    }
  })
})
