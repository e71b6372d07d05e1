import { resolve } from 'node:path'
import { Fault } from './errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment says, checked once. Every variable is listed in `.env.example`. */
export interface Config {
  readonly production: boolean
  /** Folder of the embedded data. */
  readonly data: string
  /** Null: the store is embedded. */
  readonly mongoUri: string | null
  /** What links begin with; null: the address of the running instance. */
  readonly publicUrl: string | null
  readonly host: string
  readonly trustedProxies: number
  readonly dpo: string
  readonly directLineSecret: string | null
  readonly appId: string | null
  readonly appPassword: string
  readonly appTenantId: string | null
  readonly serviceHosts: readonly string[]
  readonly openIdMetadataUrl: string | null
  readonly tokenIssuer: string | null
  readonly loginUrl: string | null
  readonly oauthScope: string | null
}

/** Each variable: what it is for, and what it may hold. `doctor` and `.env.example` are made of the same list. */
export const VARIABLES = {
  NODE_ENV: 'production for a service to real people; anything else otherwise',
  JALON_DATA: 'folder of the embedded data (default .jalon)',
  MONGODB_URI: 'a MongoDB replica set, when the store is not embedded',
  PUBLIC_URL: 'what links begin with, e.g. https://suivi.example.org',
  JALON_HOST: 'address to listen on (default 127.0.0.1; 0.0.0.0 behind a proxy)',
  JALON_TRUSTED_PROXIES: 'how many proxies in front write X-Forwarded-For (default 0)',
  JALON_DPO:
    'where the data protection officer is written to, as people are told it: an e-mail, a web page, or a postal address',
  DIRECT_LINE_SECRET: 'what another server shows to get Direct Line tokens; none by default',
  MICROSOFT_APP_ID: 'registration of the bot with Azure; none: /api/messages answers on loopback only',
  MICROSOFT_APP_PASSWORD: 'its secret',
  MICROSOFT_APP_TENANT_ID: 'its tenant',
  BOT_SERVICE_HOSTS: 'hosts besides those of Teams and Azure that answers may go to, separated by commas',
  BOT_OPENID_METADATA_URL: 'OpenID metadata of the connector, for a sovereign cloud',
  BOT_TOKEN_ISSUER: 'issuer of the connector’s tokens, for a sovereign cloud',
  BOT_LOGIN_URL: 'where the bot gets its own tokens, for a sovereign cloud',
  BOT_OAUTH_SCOPE: 'their scope, for a sovereign cloud',
} as const

/** Throws a fault that says which variable to set, and to what. */
export function readConfig(env: Environment): Config {
  const text = (name: keyof typeof VARIABLES): string | null => env[name]?.trim() || null
  const production = text('NODE_ENV') === 'production'
  return {
    production,
    data: resolve(text('JALON_DATA') ?? '.jalon'),
    mongoUri: url(text('MONGODB_URI'), 'MONGODB_URI', ['mongodb:', 'mongodb+srv:']),
    publicUrl: withoutSlash(url(text('PUBLIC_URL'), 'PUBLIC_URL', ['http:', 'https:'])),
    host: text('JALON_HOST') ?? '127.0.0.1',
    trustedProxies: count(text('JALON_TRUSTED_PROXIES'), 'JALON_TRUSTED_PROXIES'),
    dpo: dpoOf(text('JALON_DPO'), production),
    directLineSecret: text('DIRECT_LINE_SECRET'),
    appId: text('MICROSOFT_APP_ID'),
    appPassword: text('MICROSOFT_APP_PASSWORD') ?? '',
    appTenantId: text('MICROSOFT_APP_TENANT_ID'),
    serviceHosts: (text('BOT_SERVICE_HOSTS') ?? '').split(',').flatMap((host) => host.trim() || []),
    openIdMetadataUrl: url(text('BOT_OPENID_METADATA_URL'), 'BOT_OPENID_METADATA_URL', ['https:', 'http:']),
    tokenIssuer: text('BOT_TOKEN_ISSUER'),
    loginUrl: url(text('BOT_LOGIN_URL'), 'BOT_LOGIN_URL', ['https:', 'http:']),
    oauthScope: text('BOT_OAUTH_SCOPE'),
  }
}

function url(value: string | null, name: string, protocols: readonly string[]): string | null {
  if (value === null) return null
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  throw new Fault('variable_invalid', {
    name,
    wanted: `an address that begins with ${protocols.join(' or ')}//`,
  })
}

const withoutSlash = (address: string | null): string | null => address?.replace(/\/+$/, '') ?? null

function count(value: string | null, name: string): number {
  if (value === null) return 0
  if (/^\d{1,2}$/.test(value)) return Number(value)
  throw new Fault('variable_invalid', { name, wanted: 'a number from 0 to 99' })
}

/** What follows "Écrivez à": an e-mail, a web page, or a postal address, which has a number and several words. */
const WRITTEN_TO = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^https?:\/\/[^\s/]+\.\S+$/,
  /^(?=.*\d).*\p{L}+.*\s.*\p{L}/u,
]

/** A real service must name somebody; a demonstration has an invented one. */
function dpoOf(value: string | null, production: boolean): string {
  if (value !== null && WRITTEN_TO.some((address) => address.test(value))) return value
  if (value !== null)
    throw new Fault('variable_invalid', {
      name: 'JALON_DPO',
      wanted: 'an e-mail, a web page (https://…) or a postal address',
    })
  if (production) throw new Fault('variable_missing', { name: 'JALON_DPO', what: VARIABLES.JALON_DPO })
  return 'dpo@example.org'
}
