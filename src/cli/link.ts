import type { Opened } from './openService.ts'
import { readConfig } from '../config.ts'
import { Fault } from '../errors.ts'
import { linksOfOrganisation } from './letters.ts'
import { openService } from './openService.ts'
import { optionsOf, wrongUsage } from './options.ts'

const OPTIONS = {
  person: { type: 'string' },
  user: { type: 'string' },
  organisation: { type: 'string' },
  format: { type: 'string' },
} as const

/** Prints a one-use link, and nothing else. */
export async function run(args: readonly string[]): Promise<number> {
  const { person, user, organisation, format } = optionsOf('link', args, OPTIONS)
  if ([person, user, organisation].filter((one) => one !== undefined).length !== 1)
    throw wrongUsage('link', 'Say one of --person REF, --user EMAIL and --organisation REF.')
  if (organisation !== undefined && format !== 'csv' && format !== 'html')
    throw wrongUsage('link', 'Say --format csv or --format html.')
  if (organisation === undefined && format !== undefined)
    throw wrongUsage('link', '--format goes with --organisation.')
  const opened = await openService(readConfig(process.env), { seed: 'leave' })
  try {
    if (person !== undefined) process.stdout.write(`${await personLink(opened, person)}\n`)
    else if (user !== undefined) process.stdout.write(`${await staffLink(opened, user)}\n`)
    else
      process.stdout.write(
        await linksOfOrganisation(opened, organisation ?? '', format === 'html' ? 'html' : 'csv'),
      )
    return 0
  } finally {
    await opened.close()
  }
}

/** What links begin with: as configured, else where the running instance listens, else where it would. */
export function publicUrlOf({ config, instance }: Pick<Opened, 'config' | 'instance'>): string {
  return config.publicUrl ?? instance?.url ?? 'http://127.0.0.1:3978'
}

/** A new link for a person, by the sender's ref; a human's word that the address is right. */
export async function personLink(opened: Opened, ref: string): Promise<string> {
  const { caseload, visits, staff } = opened.service
  const person = await caseload.personByRef(ref)
  if (person === null) throw new Fault('nobody', { who: ref })
  await staff.own(person.id)
  await opened.service.plan(person.id)
  return `${publicUrlOf(opened)}/c/${await visits.createLink({ kind: 'person', person: person.id })}`
}

/** A new link for an advisor or a duty desk. */
export async function staffLink(opened: Opened, email: string): Promise<string> {
  const { inbox, visits } = opened.service
  if ((await inbox.view(email)) === null) throw new Fault('nobody', { who: email })
  return `${publicUrlOf(opened)}/s/${await visits.createLink({ kind: 'staff', email })}`
}
