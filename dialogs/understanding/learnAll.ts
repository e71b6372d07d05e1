import type { ToUnderstand } from '../../src/domain/reading.ts'
import { learnActs } from './acts/likeliestAct.ts'
import { learnDangers } from './hearing/likeness.ts'
import { learnRoles } from './weighing/roles.ts'
import { prepareTongues } from './languages/tongues.ts'
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
