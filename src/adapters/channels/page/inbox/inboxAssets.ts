import type { Route } from '../../../../application/ports/route.ts'
import { asset, read } from '../assets.ts'
import { variables, type Palette } from '../theme.ts'

/** Where the style and the script of staff's pages are, under names that hold their hash. */
export interface InboxAssets {
  readonly style: string
  readonly script: string
  readonly routes: readonly Route[]
}

/** Reads both files once and serves them from memory. */
export function inboxAssets(palette?: Partial<Palette>): InboxAssets {
  const style = asset('inbox', 'css', variables(palette) + read('inbox.css'))
  const script = asset('inbox', 'js', read('inbox.js'))
  return { style: style.path, script: script.path, routes: [style, script] }
}
