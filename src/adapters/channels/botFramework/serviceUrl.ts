import type { BotFrameworkSettings } from './settings.ts'

const CONNECTORS = [
  'smba.trafficmanager.net',
  '.botframework.com',
  '.botframework.us',
  '.teams.microsoft.com',
]
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3})$/

/**
 * The connector at a service address; null when no line may be sent there. HTTPS to a known host; plain loopback only
 * outside production, where there is no registration or the authority itself is local. Redirects are never followed.
 */
export function connectorsOf(settings: BotFrameworkSettings): (serviceUrl: string) => URL | null {
  const hosts = [...CONNECTORS, ...settings.serviceHosts]
  const localAuthority = LOOPBACK.test(URL.parse(settings.openIdMetadataUrl)?.hostname ?? '')
  const local = !settings.production && (settings.appId === null || localAuthority)

  return (serviceUrl) => {
    const url = URL.parse(serviceUrl.replace(/\/?$/, '/'))
    if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return null
    const isLocal = local && url.protocol === 'http:' && LOOPBACK.test(url.hostname)
    const isKnown = url.protocol === 'https:' && hosts.some((host) => matches(url.host, host))
    return isLocal || isKnown ? url : null
  }
}

const matches = (host: string, allowed: string): boolean =>
  allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed
