import type { Route, WebReply } from '../../application/ports/route.ts'

const DEADLINE = 2_000

/** `/healthz`: this process answers. `/readyz`: what it needs answers too, within two seconds. */
export function healthRoutes(ready: () => Promise<boolean> = async () => true): readonly Route[] {
  return [
    { method: 'GET', path: '/healthz', handle: async () => said(true) },
    { method: 'GET', path: '/readyz', handle: async () => said(await inTime(ready)) },
  ]
}

function said(well: boolean): WebReply {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return well ? { status: 200, headers, body: 'ok\n' } : { status: 503, headers, body: 'not ready\n' }
}

function inTime(ready: () => Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, DEADLINE, false)
    const done = (well: boolean): void => {
      clearTimeout(timer)
      resolve(well)
    }
    ready().then(done, () => done(false))
  })
}
