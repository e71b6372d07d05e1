import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine, named by CHROMIUM or found where Debian puts it; without one the tests fail, with the mend. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: ARGS })
}

/** A browser whose profile is kept in a folder, as on somebody's own telephone. */
export async function openProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(folder, {
    ...options,
    executablePath: chromiumPath(),
    args: ARGS,
  })
}

function chromiumPath(): string {
  const found = [process.env['CHROMIUM'] ?? '', ...PLACES].find((place) => existsSync(place))
  if (found === undefined)
    throw new Error('No Chromium: install it (apt-get install chromium), or set CHROMIUM to its path.')
  return found
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const inPage = readFileSync(new URL('inPage.js', import.meta.url), 'utf8')

/** What is wrong with a page as it stands: axe's findings (AAA contrast included), small targets, sideways overflow. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe};${inPage}`)
  const faults: string[] = await page.evaluate('inspected.faults()')
  const small: string[] = await page.evaluate('inspected.small()')
  const overflow: number = await page.evaluate('inspected.overflow()')
  return [
    ...faults,
    ...small.map((control) => `small: ${control}`),
    ...(overflow > 0 ? [`overflow: ${overflow}`] : []),
  ]
}

/** Text at 200 %, as a person sets it in the browser. */
export async function enlarge(page: Page): Promise<void> {
  await page.evaluate("document.documentElement.style.fontSize = '200%'")
}
