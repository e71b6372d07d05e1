import { hash } from 'node:crypto'
import type { Act } from '../../../../application/ports/act.ts'
import type { WebRequest } from '../../../../application/ports/route.ts'
import { isLocalDateTime } from '../../../../domain/localTime.ts'
import { holdsNir } from '../../../../domain/nir.ts'
import { formOf } from '../formBody.ts'
import { ACTS, type Draft, type Fault } from './draft.ts'

/** Longest answer in words, in characters. */
export const LONGEST = 2_000

/** What a form of the inbox says; `act` is why it cannot be an act when it is a fault. */
export interface Posted {
  /** The form's key and a hash of all that it holds: a double click is the same post. */
  readonly key: string
  readonly version: number
  readonly draft: Omit<Draft, 'fault'>
  readonly act: Act | { readonly fault: Fault }
}

const REF = /^[\w-]{1,64}$/
const VERSION = /^\d{1,9}$/

/** Reads a form of the inbox; null when no form of ours can have sent it. */
export function postedIn(request: WebRequest): Posted | null {
  const form = formOf(request)
  const field = (name: string): string => form?.get(name) ?? ''
  const name = ACTS.find((one) => one === field('act'))
  const [ref, version] = [field('ref'), field('version')]
  if (name === undefined || !REF.test(ref) || !VERSION.test(version)) return null
  const draft = { ref, act: name, at: field('at'), words: field('words') }
  return { key: hash('sha256', request.body), version: Number(version), draft, act: actOf(draft) }
}

function actOf({ act, at, words }: Posted['draft']): Posted['act'] {
  switch (act) {
    case 'accept':
    case 'propose':
      return dated(act, at.trim())
    case 'answer':
      return answer(words.replace(/\r\n?/g, '\n').trim())
    case 'take':
    case 'close':
      return { act }
  }
}

/** Some browsers add the seconds. */
function dated(act: 'accept' | 'propose', text: string): Posted['act'] {
  const at = text.replace(/:00(\.0+)?$/, (end) => (text.length > 16 ? '' : end))
  return isLocalDateTime(at) ? { act, at } : { fault: 'date' }
}

function answer(words: string): Posted['act'] {
  if (words === '') return { fault: 'empty' }
  if (words.length > LONGEST) return { fault: 'long' }
  return holdsNir(words) ? { fault: 'nir' } : { act: 'answer', words }
}
