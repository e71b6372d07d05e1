import type { Config } from './config.ts'
import type { CardFor } from './application/danger.ts'
import type { Deliver } from './application/ports/deliver.ts'
import type { Route, Upgrade } from './application/ports/route.ts'
import type { Visits } from './application/ports/visits.ts'
import type { Service } from './compose.ts'
import type { DevPorts } from './adapters/channels/demonstration/devRoutes.ts'
import type { Demonstration } from './adapters/channels/page/settings.ts'
import { MAIN, spokenIn } from './domain/language.ts'
import { cardOf } from '../dialogs/safety.ts'
import { alarm } from '../dialogs/understanding/alarm.ts'
import { devRoutes } from './adapters/channels/demonstration/devRoutes.ts'
import { botFrameworkRoutes } from './adapters/channels/botFramework/routes.ts'
import { connectorSend, deliverTo, type Send } from './adapters/channels/botFramework/deliver.ts'
import { PUBLIC_CLOUD, type BotFrameworkSettings } from './adapters/channels/botFramework/settings.ts'
import { directLineRoutes } from './adapters/channels/directLine/directLineRoutes.ts'
import { inboxRoutes } from './adapters/channels/page/inbox/inboxRoutes.ts'
import { pageFaults, pageRoutes } from './adapters/channels/page/pageRoutes.ts'
import { isAway } from './adapters/mongo/store.ts'
import { startHttp, type RunningHttp } from './adapters/http/server.ts'
import { visitCookie } from './adapters/http/visitCookie.ts'
import { localDate } from './domain/localTime.ts'

export interface DoorSetting {
  readonly config: Config
  readonly service: Service
  readonly port: number
  readonly ready: () => Promise<boolean>
  /** Signs Direct Line tokens and visits, the same for every process of the deployment. */
  readonly key: string
  readonly send: Send
  readonly demonstration: (DevPorts & { readonly shown: Demonstration }) | null
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void
}

/** Every way in by HTTP, behind one door. */
export async function openDoors(setting: DoorSetting): Promise<RunningHttp & { readonly publicUrl: string }> {
  const { config, service, demonstration } = setting
  const { say } = service
  let publicUrl = config.publicUrl ?? ''
  const pages = pageSettings(setting)
  const directLine = directLineRoutes({
    ...pages,
    key: setting.key,
    secret: config.directLineSecret,
    publicUrl: () => publicUrl,
    clock: service.clock,
    viewConversation: service.view,
    readVisit: pages.cookie.readVisit,
    visitCookie: pages.cookie.visitCookie,
  })
  const routes: readonly Route[] = [
    ...pageRoutes({ ...pages, visits: hidingAtOnce(pages.visits, directLine.wake) }),
    ...inboxRoutes({
      ...pages,
      cookie: cookieOf(setting, 'staff'),
      inbox: service.inbox,
      watch: service.staff.watchRequests,
    }),
    ...directLine.routes,
    ...botFrameworkRoutes({
      settings: botFrameworkSettings(config),
      clock: service.clock,
      handleTurn: service.handleTurn,
      personOf: async ({ account, tenant }) =>
        config.appTenantId === null || tenant === null || tenant === config.appTenantId
          ? await personOf(service, account.aadObjectId)
          : null,
      say,
      lang: 'fr',
      send: setting.send,
      emergency: cardFromMemory(service, { keptElsewhere: true }),
      owe: pages.owe,
    }),
    ...(demonstration === null ? [] : devRoutes(demonstration)),
  ]
  const http = await startHttp({
    routes,
    upgrades: directLine.upgrades satisfies readonly Upgrade[],
    port: setting.port,
    host: config.host,
    trustedProxies: config.trustedProxies,
    ready: setting.ready,
    passes: isAway,
    faultPage: pageFaults({ say, ...shownIn(demonstration) }),
    log: setting.log,
    ...(config.publicUrl !== null && { publicUrl: config.publicUrl }),
  })
  publicUrl ||= http.url
  return {
    ...http,
    publicUrl,
    close: async () => {
      directLine.close()
      await http.close()
    },
  }
}

/** What is hidden on one device leaves the others' open chats at once. */
function hidingAtOnce(visits: Visits, wake: (person: string) => void): Visits {
  return {
    ...visits,
    async hideAll(person) {
      await visits.hideAll(person)
      wake(person)
    },
  }
}

const shownIn = (demonstration: DoorSetting['demonstration']) =>
  demonstration === null ? {} : { demonstration: demonstration.shown }

const cookieOf = ({ config: { publicUrl }, key }: DoorSetting, kind: 'person' | 'staff') =>
  visitCookie(kind, publicUrl?.startsWith('https:') ?? false, key)

function pageSettings(setting: DoorSetting) {
  const { service, demonstration } = setting
  const { say, links, visits, view, handleTurn, log, draw } = service
  return {
    say,
    links,
    visits,
    view,
    handleTurn,
    log,
    draw,
    cookie: cookieOf(setting, 'person'),
    live: true,
    ...shownIn(demonstration),
    emergency: cardFromMemory(service, {}),
    owe: service.owed.owe,
  }
}

/** When the store does not answer: words in danger get their card all the same, with what this process remembers of the place. */
const cardFromMemory =
  ({ say, clock, places }: Service, about: { readonly keptElsewhere?: true }): CardFor =>
  (text, claimed, person) => {
    const { safety, urgent, lang: written } = alarm(text)
    const lang = spokenIn(claimed) ?? MAIN
    const today = localDate(clock.now(), 'Europe/Paris')
    const place = person === null ? null : places.of(person)
    if (safety !== null) {
      const card = cardOf(safety, { today, ...place, ...about })
      const languages = new Set([written ?? lang, lang])
      return { text: [...languages].map((each) => say(card, each).text).join('\n\n'), quiet: true }
    }
    return urgent ? { text: say({ key: 'safety.emergency' }, lang).text, quiet: false } : null
  }

async function personOf({ caseload }: Service, entraId: string | null): Promise<string | null> {
  return entraId === null ? null : ((await caseload.personByEntraId(entraId))?.id ?? null)
}

/** The registration of the deployment, or none: then only loopback is heard, and never in production. */
export function botFrameworkSettings(config: Config): BotFrameworkSettings {
  return {
    appId: config.appId,
    appPassword: config.appPassword,
    tenantId: config.appTenantId,
    production: config.production,
    serviceHosts: config.serviceHosts,
    openIdMetadataUrl: config.openIdMetadataUrl ?? PUBLIC_CLOUD.openIdMetadataUrl,
    tokenIssuer: config.tokenIssuer ?? PUBLIC_CLOUD.tokenIssuer,
    loginUrl: config.loginUrl ?? PUBLIC_CLOUD.loginUrl,
    oauthScope: config.oauthScope ?? PUBLIC_CLOUD.oauthScope,
  }
}

/** How lines reach a connector, for the turns and for the few sentences said without one. */
export function connectorOf(
  config: Config,
  clock: Service['clock'],
): { readonly send: Send; readonly deliver: Deliver } {
  const send = connectorSend(botFrameworkSettings(config), clock)
  return { send, deliver: deliverTo(send) }
}
