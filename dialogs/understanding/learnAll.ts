import { learnActs } from './resemblance/acts.ts'
import { learnDangers } from './resemblance/dangers.ts'
import { learnRoles } from './resemblance/roles.ts'

/** Learns from all examples, so that no message has to wait for it. */
export const learnAll = (): void => {
  learnDangers()
  learnRoles()
  learnActs()
}
