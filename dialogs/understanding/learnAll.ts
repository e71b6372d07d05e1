import type { ToUnderstand } from '../../src/domain/reading.ts'
import { learnActs } from './resemblance/acts.ts'
import { learnDangers } from './resemblance/dangers.ts'
import { learnRoles } from './resemblance/roles.ts'
import { prepareTongues } from './tongues.ts'
import { understand } from './understand.ts'

/** Wakes what is made at the first message. */
const FIRST: ToUnderstand = {
  text: 'jeudi 14h',
  asked: 'slot',
  lang: 'fr',
  now: '2025-09-03T10:00:00Z',
  zone: 'Europe/Paris',
}

/** Learns from all examples and makes every language ready, so that no message has to wait for it. */
export const learnAll = (): void => {
  learnDangers()
  learnRoles()
  learnActs()
  prepareTongues()
  understand(FIRST)
}
