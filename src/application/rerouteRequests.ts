import type { Person } from '../domain/caseload.ts'
import type { Chain } from '../domain/owner.ts'
import type { Owner } from '../domain/request.ts'
import type { Cases } from './cases.ts'
import { isSameOwner, ownerOf } from '../domain/owner.ts'

export interface ReroutePorts {
  readonly cases: Cases
  readonly person: (id: string) => Promise<Person | null>
  readonly chain: (person: Person) => Promise<Chain>
  /** Whether anybody would see a request of that owner. */
  readonly answers: (owner: Owner) => Promise<boolean>
}

/** Requests whose owner has left go to whoever follows the person now: none is left unseen. Returns how many moved. */
export function rerouteRequests(ports: ReroutePorts): () => Promise<number> {
  return async () => {
    let moved = 0
    for (const owner of await ports.cases.owners())
      if (!(await ports.answers(owner))) moved += await rerouteAll(ports, owner)
    return moved
  }
}

/** A page of requests at a time, as long as some of them find another owner. */
async function rerouteAll(ports: ReroutePorts, owner: Owner): Promise<number> {
  let moved = 0
  for (let before = -1; before < moved;) {
    before = moved
    for (const { ref, person } of await ports.cases.openFor([owner]))
      if (await reroute(ports, { ref, person, owner })) moved += 1
  }
  return moved
}

interface Unseen {
  readonly ref: string
  readonly person: string
  readonly owner: Owner
}

async function reroute(
  { cases, person, chain }: ReroutePorts,
  { ref, owner, ...of }: Unseen,
): Promise<boolean> {
  const found = await person(of.person)
  if (found === null) return false
  const next = ownerOf(await chain(found))
  if (isSameOwner(owner, next)) return false
  await cases.reassign(ref, owner, next)
  return true
}
