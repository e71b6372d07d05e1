import type { BotFrameworkSettings } from './settings.ts'

const CONNECTORS = [
  'smba.trafficmanager.net',
  '.botframework.com',
  '.botframework.us',
  '.teams.microsoft.com',
]
const LOOPBACK = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/

/**
 * May a line be sent there? HTTPS to a known connector; plain loopback only outside production, where there is no
 * registration or the authority itself is local. No redirect is ever followed, so no other host is reached.
 */
export function trustsServiceUrl(settings: BotFrameworkSettings): (serviceUrl: string) => boolean {
  const hosts = [...CONNECTORS, ...settings.serviceHosts]
  const localAuthority = LOOPBACK.test(URL.parse(settings.openIdMetadataUrl)?.hostname ?? '')
  const local = !settings.production && (settings.appId === null || localAuthority)
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl)
    if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return false
    if (local && url.protocol === 'http:' && LOOPBACK.test(url.hostname)) return true
    return url.protocol === 'https:' && hosts.some((host) => matches(url, host))
  }
}

const matches = ({ host }: URL, allowed: string): boolean =>
  allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed
