import type { IncomingMessage } from 'node:http'

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** Whether restify and we may build an URL from this request: it exits on a Host or a target that is none. `//x` is a host. */
export function isWellFormed(request: IncomingMessage): boolean {
  const target = request.url ?? ''
  if (!/^\/(?!\/)/.test(target)) return false
  const host = request.headers.host
  if (host === undefined) return URL.canParse(`http://localhost${target}`)
  return HOST.test(host) && oneHost(request) && URL.canParse(`http://${host}${target}`)
}

/** Node keeps the first of two Host headers; two proxies may not agree on which one counts. */
function oneHost(request: IncomingMessage): boolean {
  return (request.headersDistinct.host?.length ?? 0) <= 1
}
