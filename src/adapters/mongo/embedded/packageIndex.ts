import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './serverCache.ts'

const PUBLIC_INDEX = 'https://pypi.org/simple/'

/** The Python package index of this machine: `PIP_INDEX_URL`, else pip's own configuration, else the public one. */
export async function packageIndex(env: Environment): Promise<URL> {
  const chosen = env['PIP_INDEX_URL'] || (await configuredIndex(env)) || PUBLIC_INDEX
  return new URL(chosen.endsWith('/') ? chosen : `${chosen}/`)
}

async function configuredIndex(env: Environment): Promise<string | undefined> {
  for (const file of configurationFiles(env)) {
    const url = indexIn(await readFile(file, 'utf8').catch(() => ''))
    if (url !== undefined) return url
  }
  return undefined
}

/** Where pip looks, the file that wins first. */
function configurationFiles(env: Environment): readonly string[] {
  const home = env['HOME'] ?? homedir()
  const named = env['PIP_CONFIG_FILE'] ? [env['PIP_CONFIG_FILE']] : []
  if (process.platform === 'win32') return [...named, join(env['APPDATA'] ?? home, 'pip', 'pip.ini')]
  const config = env['XDG_CONFIG_HOME'] ?? join(home, '.config')
  const mac = process.platform === 'darwin' ? [join(home, 'Library/Application Support/pip/pip.conf')] : []
  return [...named, ...mac, join(config, 'pip/pip.conf'), join(home, '.pip/pip.conf'), '/etc/pip.conf']
}

/** The index-url of the [global] section. */
function indexIn(configuration: string): string | undefined {
  const section = /^\[global\]$([^[]*)/m.exec(configuration)?.[1] ?? ''
  return /^\s*index[-_]url\s*[=:]\s*(\S+)/m.exec(section)?.[1]
}
