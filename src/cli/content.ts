import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readDefinitions } from '../adapters/content/definitions.ts'
import { saidIn } from '../adapters/content/said.ts'
import { checkWords } from '../adapters/content/words.ts'
import { HOME } from '../compose.ts'
import { wrongUsage } from './options.ts'

/** Checks every rule and every text: author's mistakes are found before they run. */
export async function run([folder, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0 || folder === '' || folder?.startsWith('-') === true)
    throw wrongUsage('content', 'Say at most one folder.')
  const home = resolve(folder ?? HOME)
  if (!existsSync(join(home, 'locales')) || !existsSync(join(home, 'dialogs', 'reminders')))
    throw wrongUsage('content', `${home} holds no locales/ and dialogs/reminders/.`)
  const { rules, faults } = readDefinitions(join(home, 'dialogs'))
  const words = checkWords(join(home, 'locales'), saidIn(HOME))
  for (const { file, line, what, mend } of [...faults, ...words.faults])
    process.stdout.write(`${relative(process.cwd(), file)}:${line}: ${what} ${mend}\n`)
  const wrong = faults.length + words.faults.length
  process.stderr.write(`${rules.length} rules, ${words.count} texts, ${wrong} faults.\n`)
  return wrong === 0 ? 0 : 1
}
