import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The words of each language: `locales/<lang>/<room>.json` gives the keys `<room>.…`. */
export function readLocales(folder: string): Record<string, Record<string, never>> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, readLanguage(join(folder, name))]))
}

function readLanguage(folder: string): Record<string, never> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as never,
    ]),
  )
}
