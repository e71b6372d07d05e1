import { basename, join } from 'node:path'
import { type AnyOS, getOS } from 'mongodb-memory-server-core/lib/util/getos/index.js'
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js'
import { download, type Progress } from './download.ts'
import { httpGet, httpText } from './httpGet.ts'
import { addToCache } from './serverCache.ts'

/** The server that MongoDB itself publishes, for every system that it supports. */
export const officialServer = { version: '7.0.28' } as const

/** Fetches it into the cache and gives its path. */
export function fetchOfficialServer(cache: string, progress: Progress): Promise<string> {
  return addToCache(cache, officialServer.version, async (workshop) =>
    new VerifiedDownload(workshop, await getOS(), progress).getMongodPath(),
  )
}

/**
 * The library knows which archive suits this machine, and unpacks it. It would fetch without checking certificates,
 * try four times and print; so the bytes come by our own way, checked against the SHA-256 published beside them.
 */
class VerifiedDownload extends MongoBinaryDownload {
  readonly #workshop: string
  readonly #progress: Progress

  constructor(workshop: string, os: AnyOS, progress: Progress) {
    super({ version: officialServer.version, downloadDir: workshop, os, checkMD5: false })
    this.#workshop = workshop
    this.#progress = progress
  }

  override async download(address: string): Promise<string> {
    const url = new URL(address)
    const archive = join(this.#workshop, basename(url.pathname))
    const sum = await httpText(await httpGet(new URL(`${address}.sha256`)))
    const sha256 = sum.trim().split(/\s/)[0] ?? ''
    const what = `MongoDB ${officialServer.version}`
    await download({ url, what, sha256, bytes: null }, archive, this.#progress)
    return archive
  }
}
