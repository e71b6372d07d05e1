import { expect } from 'chai'

/** What a browser without script knows of a page. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  readonly html: string
  /** Words of the page, without markup. */
  readonly text: string
}

/** A browser without script: keeps its cookies, shows pages, sends their forms as they stand. */
export class PlainBrowser {
  readonly #base: string
  readonly cookies = new Map<string, string>()

  constructor(base: string, cookie?: string) {
    this.#base = base
    if (cookie !== undefined) this.keep(cookie)
  }

  keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/Max-Age=0/i.test(cookie)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }

  /** One request, its redirects not followed. */
  async send(path: string, init: RequestInit = {}): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await fetch(this.#base + path, { redirect: 'manual', ...init, headers })
    for (const set of response.headers.getSetCookie()) this.keep(set)
    const html = await response.text()
    return { status: response.status, headers: response.headers, html, text: words(html) }
  }

  /** Follows redirects, as a person sees it. */
  async open(path: string, init?: RequestInit): Promise<Seen> {
    const seen = await this.send(path, init)
    const location = seen.headers.get('location')
    return seen.status === 303 && location !== null ? await this.open(location) : seen
  }

  /** Sends a form: its hidden fields as they came, and what is said. */
  async submit(page: Seen, action: string, said: Readonly<Record<string, string>>): Promise<Seen> {
    return await this.open(action, form({ ...hiddenOf(page, action), ...said }))
  }
}

/** An urlencoded POST, as our own page sends it. */
export function form(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': 'same-origin' } }
}

/** Hidden fields of the first form of a page that goes there. */
export function hiddenOf({ html }: Seen, action: string): Record<string, string> {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
  const [, , inside] = forms.find(([, to]) => to === action) ?? []
  expect(inside, `a form that goes to ${action}`).not.to.equal(undefined)
  const inputs = [...(inside ?? '').matchAll(/<input\b[^>]*>/gs)].map(([tag]) => tag)
  return Object.fromEntries(inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]))
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function words(html: string): string {
  return html
    .replace(/<(head|script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
