import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Route } from '../../../application/ports/route.ts'
import { variables, type Palette } from './theme.ts'

/** Where the style and the script of the light page are, under names that hold their hash. */
export interface Assets {
  readonly style: string
  readonly script: string
  readonly routes: readonly Route[]
}

/** A file of the assets folder, as it stands. */
export const read = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')

/** Without comments and indentation, which a prepaid telephone need not pay for. */
const light = (text: string): string => text.replace(/^ *\/\*.*?\*\/$/gms, '').replace(/^\s+/gm, '')
const lightStyle = (text: string): string =>
  light(text).replace(/ \{\n/g, '{').replace(/;\n/g, ';').replace(/: /g, ':')

/** No text inside the script holds such signs with such spaces. */
const lightScript = (text: string): string =>
  light(text)
    .replace(/ (=|[=!]==|\+|-|<|&&|\|\||\?|:) /g, '$1')
    .replace(/\) \{\n/g, '){')
    .replace(/([,;]|\)(?= \w)) /g, '$1')
    .replace(/\b(if|for|function) \(/g, '$1(')
    .replace(/\n\}/g, '}')

/** Reads both files once and serves them from memory; a changed one has another name. */
export function pageAssets(palette?: Partial<Palette>): Assets {
  const style = asset('page', 'css', variables(palette) + lightStyle(read('page.css')))
  const script = asset('page', 'js', lightScript(read('page.js')))
  return { style: style.path, script: script.path, routes: [style, script] }
}

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const

/** A text served from memory under a name that holds its hash. */
export function asset(name: string, kind: keyof typeof TYPES, text: string): Route {
  const body = Buffer.from(text)
  const headers = { 'content-type': TYPES[kind], 'cache-control': 'public, max-age=31536000, immutable' }
  return {
    method: 'GET',
    path: `/assets/${name}-${hash('sha256', body).slice(0, 12)}.${kind}`,
    limit: 'asset',
    handle: async () => ({ status: 200, headers, body }),
  }
}
