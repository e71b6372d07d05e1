/**
 * The light page on a slow telephone: Chromium at 400 kbit/s with 400 ms of latency and a CPU six times slower, 360 px wide; from
 * the link to "Oui, je viens" pressed and its answer read. One JSON line: seconds, bytes over the wire, ratios to 8 s and 50 KB.
 */
import { openChromium } from '../test/e2e/support/chromium.ts'
import { program } from '../test/support/program.ts'

const AIM = { seconds: 8, bytes: 50_000 }
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

const jalon = await program()
const browser = await openChromium()
try {
  const { links, url } = await jalon.start(['--clock', '2026-03-02T09:00:00+04:00'])
  await fetch(`${url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: '2026-03-02T10:00:00+04:00' }),
  })
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const begun = performance.now()
  await page.goto(links['person'] ?? '')
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('button', { name: 'Oui, je viens' }).click()
  await page.getByText('Merci. C’est noté.').last().waitFor()
  const seconds = (performance.now() - begun) / 1000
  const line = {
    bench: 'page',
    kbitPerSecond: 400,
    cpuSlower: 6,
    seconds: Number(seconds.toFixed(2)),
    bytes,
    secondsToAim: Number((seconds / AIM.seconds).toFixed(2)),
    bytesToAim: Number((bytes / AIM.bytes).toFixed(2)),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
} finally {
  await browser.close()
  await jalon.end()
}
