import type { Route, WebReply } from '../../application/ports/route.ts'
import { within } from '../../application/within.ts'

const DEADLINE = 2_000

/** `/healthz`: this process answers. `/readyz`: what it needs answers too, within two seconds. */
export function healthRoutes(ready: () => Promise<boolean> = async () => true): readonly Route[] {
  return [
    { method: 'GET', path: '/healthz', handle: async () => said(true) },
    {
      method: 'GET',
      path: '/readyz',
      handle: async () => said(await within(DEADLINE, ready()).catch(() => false)),
    },
  ]
}

function said(well: boolean | null): WebReply {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return well === true
    ? { status: 200, headers, body: 'ok\n' }
    : { status: 503, headers, body: 'not ready\n' }
}
