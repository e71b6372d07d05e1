import type { Route } from '../../../application/ports/route.ts'
import { pageAssets } from './assets.ts'
import { cardPage } from './cardPage.ts'
import { getChat, type Chat } from './chatPage.ts'
import { postChat } from './chatPost.ts'
import { getUpdates } from './chatUpdates.ts'
import { followers } from './followers.ts'
import { hideChat, hidden } from './hide.ts'
import { getLink, postLink } from './linkPage.ts'
import { faultPages } from './notices.ts'
import type { PageSettings } from './settings.ts'

/** The light page: a link's page, the conversation as plain HTML, its live updates, its style and script. */
export function pageRoutes(settings: PageSettings): readonly Route[] {
  const assets = pageAssets(settings.palette)
  const frame = { assets, demonstration: settings.demonstration }
  const chat: Chat = { ...settings, frame, followers: followers() }
  const cards = cardPage(chat)
  return [
    { method: 'GET', path: '/c/:code', limit: 'page', handle: getLink(chat) },
    { method: 'POST', path: '/c/:code', limit: 'page', handle: postLink(chat) },
    { method: 'GET', path: '/chat', limit: 'page', handle: getChat(chat) },
    { method: 'POST', path: '/chat', limit: 'page', handle: postChat(chat, cards) },
    { method: 'GET', path: '/chat/numbers', limit: 'page', handle: cards.handle },
    { method: 'GET', path: '/chat/updates', limit: 'page', handle: getUpdates(chat) },
    { method: 'POST', path: '/chat/hide', limit: 'page', handle: hideChat(chat) },
    { method: 'GET', path: '/chat/hidden', limit: 'page', handle: hidden(chat) },
    ...assets.routes,
  ]
}

/** What a person reads when the door itself answers (unknown path, too large, too many, a fault), by status. */
export function pageFaults(
  settings: Pick<PageSettings, 'say' | 'palette' | 'demonstration' | 'lang'>,
): ReturnType<typeof faultPages> {
  const frame = { assets: pageAssets(settings.palette), demonstration: settings.demonstration }
  return faultPages(frame, settings.say, settings.lang ?? 'fr')
}
