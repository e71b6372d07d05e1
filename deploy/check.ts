/**
 * `npm run check`: types, lint, format, content, tests, each stopping the rest. `npm run check -- --release` asks first what a
 * release asks: that a person has verified every helpline within a year.
 */
import { spawnSync } from 'node:child_process'
import { systemClock } from '../src/adapters/clock.ts'
import { localDate } from '../src/domain/localTime.ts'
import { unverified } from '../src/domain/helpline.ts'
import { everyHelpline } from '../src/domain/territory.ts'

const STEPS = ['check:types', 'check:lint', 'check:format', 'check:content', 'test']

if (process.argv.includes('--release')) {
  const old = unverified(localDate(systemClock.now(), 'Europe/Paris'), everyHelpline)
  if (old.length > 0) {
    process.stderr.write(
      `No release: ${old.map(({ number }) => number).join(', ')} not verified within a year. Read each official page, and date it in src/domain/helplines.json.\n`,
    )
    process.exit(1)
  }
}
for (const step of STEPS) {
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
