/**
 * `npm run check`: types, lint, format, content, tests, each stopping the rest. `npm run check -- --release` asks first what a
 * release asks: that a person has verified every helpline within a year.
 */
import { spawnSync } from 'node:child_process'
import { systemClock } from '../src/adapters/clock.ts'
import { localDate } from '../src/domain/localTime.ts'
import { helplinesToMend } from '../src/cli/helplines.ts'

const STEPS = ['check:types', 'check:lint', 'check:format', 'check:content', 'test']

if (process.argv.includes('--release')) {
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
