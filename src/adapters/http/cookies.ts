const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const MOST = 32

/** The cookies of a request by name; the first of a name counts, and what is not a cookie is passed over. */
export function cookiesOf(header: string | undefined): Readonly<Record<string, string>> {
  const cookies: Record<string, string> = Object.create(null)
  if (header === undefined) return cookies
  for (const pair of header.split(';', MOST)) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals).trim()
    if (equals < 1 || !NAME.test(name) || name in cookies) continue
    cookies[name] = unquoted(pair.slice(equals + 1).trim())
  }
  return cookies
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
}
