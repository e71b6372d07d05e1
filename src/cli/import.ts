import { statSync } from 'node:fs'
import type { Line } from '../domain/conversation.ts'
import { faultLines, reportLines, warningLines } from '../application/importWords.ts'
import { readCaseloadFolder } from '../adapters/content/caseloadFolder.ts'
import { readConfig } from '../config.ts'
import { openService } from './openService.ts'
import { optionsOf, wrongUsage } from './options.ts'
import { importInto } from './seed.ts'

/** Imports a folder of CSV files: what is new, changed, left on stdout; faults, with their mend, on stderr. */
export async function run(args: readonly string[]): Promise<number> {
  const { dir, 'dry-run': dryRun } = optionsOf('import', args, {
    dir: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  })
  if (dir === undefined || statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw wrongUsage('import', `--dir wants a folder${dir === undefined ? '' : `; ${dir} is none`}.`)
  const files = await readCaseloadFolder(dir)
  if (files.length === 0) throw wrongUsage('import', `${dir} holds no .csv file.`)
  const opened = await openService(readConfig(process.env), { seed: 'leave' })
  const { say } = opened.service
  const print = (lines: readonly Line[], to: NodeJS.WriteStream): void =>
    lines.forEach((line) => to.write(`${say(line, 'fr').text}\n`))
  try {
    const report = await importInto(opened, files, { dryRun })
    print(reportLines(report), process.stdout)
    print(warningLines(report), process.stderr)
    print(faultLines(report), process.stderr)
    return report.outcome === 'refused' ? 1 : 0
  } finally {
    await opened.close()
  }
}
