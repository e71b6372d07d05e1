/** After `tsc -p tsconfig.build.json`: what the program reads beside its code goes along into `dist`. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const HOME = join(import.meta.dirname, '..')
const READ = /\.(json|yaml|csv|css|js|br|txt|svg|md)$|LICEN[CS]E/

for (const folder of ['src', 'dialogs', 'locales', 'deploy/demonstration'])
  for (const name of readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })) {
    if (!READ.test(name)) continue
    const to = join(HOME, 'dist', folder, name)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(HOME, folder, name), to)
  }
