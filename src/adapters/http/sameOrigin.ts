type Headers = Readonly<Record<string, string | undefined>>

/**
 * Whether a form was sent by one of our own pages. Browsers say so (Sec-Fetch-Site, else Origin); a program that is no
 * browser says neither, and carries no cookie that it was not given.
 */
export function isSameOrigin(headers: Headers, publicHost: string | null): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = headers['origin']
  if (origin === undefined) return true
  const host = URL.parse(origin)?.host
  return host !== undefined && (host === headers['host']?.toLowerCase() || host === publicHost)
}
