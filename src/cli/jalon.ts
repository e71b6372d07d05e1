#!/usr/bin/env node
import module from 'node:module'
import { Fault } from '../errors.ts'
import { verbs } from './verbs.ts'

const USAGE = 2
const REFUSED = 1

/** `jalon <verb>`: data on stdout, talk on stderr; 0 done, 1 refused input, 2 wrong usage. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview())
    return name === undefined ? USAGE : 0
  }
  const verb = verbs.get(name)
  if (verb === undefined) {
    process.stderr.write(`There is no verb "${name}".\n\n${overview()}`)
    return USAGE
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(verb.help)
    return 0
  }
  const { run } = await verb.load()
  return await run(args)
}

function overview(): string {
  const lines = [...verbs].map(([name, { does }]) => `  ${name.padEnd(11)} ${does}`)
  return `jalon <verb> [options]\n\n${lines.join('\n')}\n\nEvery verb has --help. The environment sets the rest: see .env.example.\n`
}

function said(fault: unknown): number {
  if (fault instanceof Fault) {
    process.stderr.write(`${fault.message}\n${fault.mend}\n`)
    return fault.code === 'usage' ? USAGE : REFUSED
  }
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
  return REFUSED
}

// `jalon forecast | head`: the reader has had enough.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1))

// What Node compiles of a verb is kept for the next time; coverage wants the files themselves.
if (process.env['NODE_V8_COVERAGE'] === undefined) module.enableCompileCache?.()

process.exitCode = await main(process.argv.slice(2)).catch(said)
