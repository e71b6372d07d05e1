import type { BotFrameworkSettings } from './settings.ts'

const EARLY_MS = 5 * 60_000
const DEADLINE_MS = 5_000
const NONE = { value: '', until: -Infinity }

/** The token that our lines carry: asked for once, kept until shortly before its end; null without a registration. */
export function outgoingToken(settings: BotFrameworkSettings, real: () => number) {
  let held = NONE
  let asking: Promise<typeof held> | null = null

  const renew = async (): Promise<string> => {
    asking ??= askForToken(settings, real).finally(() => (asking = null))
    held = await asking.catch((fault: unknown) => {
      if (held.until > real()) return held
      throw fault
    })
    return held.value
  }

  return {
    /** Rejects when the authority gives none and none is left. */
    get: async (): Promise<string | null> => {
      if (settings.appId === null) return null
      return held.until - EARLY_MS > real() ? held.value : await renew()
    },
    /** A connector did not take it: the next line asks for another. */
    drop: () => void (held = NONE),
  }
}

async function askForToken({ appId, appPassword, ...to }: BotFrameworkSettings, real: () => number) {
  const tenant = `${to.loginUrl.replace(/\/$/, '')}/${to.tenantId ?? 'botframework.com'}`
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId ?? '',
    client_secret: appPassword,
    scope: `${to.oauthScope}/.default`,
  })
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const reply = await fetch(`${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    redirect: 'error',
    signal,
    body,
  })
  const { access_token: value, expires_in: seconds } = Object(await reply.json())
  if (!reply.ok || typeof value !== 'string') throw new TypeError(`no token, status ${reply.status}`)
  return { value, until: real() + Number(seconds ?? 0) * 1000 }
}
