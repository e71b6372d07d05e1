import type { Advisor, Organisation } from './caseload.ts'
import type { Owner } from './request.ts'

/** Everybody who may own a request of a person, as they are at that instant. */
export interface Chain {
  readonly referent: Advisor | null
  readonly deputy: Advisor | null
  readonly organisation: Organisation | null
  /** Advisors of the person's organisation. */
  readonly team: readonly Advisor[]
  /** Duty desks of the territory, then of the deployment. */
  readonly desks: readonly string[]
}

/** The referent at that instant, else the deputy, the organisation's team, the territory's duty desk: always somebody. */
export function ownerOf({ referent, deputy, organisation, team, desks }: Chain): Owner {
  if (referent !== null) return { kind: 'advisor', advisor: referent.id }
  if (deputy !== null) return { kind: 'advisor', advisor: deputy.id }
  if (organisation !== null && team.length > 0) return { kind: 'team', organisation: organisation.id }
  return { kind: 'desk', email: desks[0] ?? LAST_RESORT }
}

/** Whoever runs the service; an import refuses a territory without a duty desk, so this is a store mended by hand. */
export const LAST_RESORT = 'operator'

/** Whether two owners are one. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  if (one.kind === 'advisor') return other.kind === 'advisor' && one.advisor === other.advisor
  if (one.kind === 'team') return other.kind === 'team' && one.organisation === other.organisation
  return other.kind === 'desk' && one.email === other.email
}
