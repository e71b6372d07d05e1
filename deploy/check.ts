/**
 * `npm run check`: types, lint, format, content, tests, each stopping the rest. `npm run check -- --release` asks first what a
 * release asks: that a person has verified every helpline within a year.
 */
import { spawnSync } from 'node:child_process'
import { strictOptions } from '../src/cli/options.ts'
import { systemClock } from '../src/adapters/clock.ts'
import { localDate } from '../src/domain/localTime.ts'
import { helplinesToMend } from '../src/cli/helplines.ts'

const STEPS = ['check:types', 'check:lint', 'check:format', 'check:content', 'test']

/** Whether a release is asked for; an argument that is none ends it: a gate must not be passed by a slip of the pen. */
function isRelease(): boolean {
  try {
    // Without the two hyphens before it, npm keeps the option for itself.
    // oxlint-disable-next-line no-restricted-properties -- what npm says of its own command line is no setting of ours
    if (process.env['npm_config_release'] !== undefined) throw new TypeError('npm kept --release for itself.')
    return strictOptions(process.argv.slice(2), { release: { type: 'boolean', default: false } }).release
  } catch (fault) {
    process.stderr.write(
      `${fault instanceof Error ? fault.message : String(fault)}\nSay npm run check, or npm run check -- --release.\n`,
    )
    process.exit(2)
  }
}

if (isRelease()) {
  const says = helplinesToMend(localDate(systemClock.now(), 'Europe/Paris'))
  if (says !== null) {
    process.stderr.write(`No release. ${says}\n`)
    process.exit(1)
  }
}
for (const step of STEPS) {
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
