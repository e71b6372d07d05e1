import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run bench` runs every bench of this folder, one after the other; `npm run bench -- turn --quick` one of them. The turn alone
 * takes options.
 */
const [wanted, ...args] = process.argv.slice(2)
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))

if (wanted !== undefined && !all.includes(wanted)) {
  console.error(`There is no bench "${wanted}": ${all.join(', ')}.`)
  process.exitCode = 2
} else if (wanted !== 'turn' && args.length > 0) {
  console.error(`The bench "${wanted}" takes no options: leave out ${args.join(' ')}.`)
  process.exitCode = 2
} else {
  for (const name of wanted === undefined ? all : [wanted]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
      stdio: 'inherit',
    })
    const [code] = await once(child, 'exit')
    if (code !== 0) process.exitCode = code === 2 ? 2 : 1
  }
}
