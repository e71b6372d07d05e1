import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Fault } from '../errors.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options of a verb, all by name; anything else is a wrong usage that names it. */
export function optionsOf<O extends Options>(verb: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (fault) {
    const what = fault instanceof Error ? (fault.message.split('. ', 1)[0] ?? '') : String(fault)
    throw wrongUsage(verb, `${what.replace(/\.$/, '')}.`)
  }
}

export function wrongUsage(verb: string, what: string): Fault {
  return new Fault('usage', { what, verb })
}
