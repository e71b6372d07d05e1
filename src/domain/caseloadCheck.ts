import type { CaseloadFault, CaseloadFaultCode, FaultParams } from './caseloadFault.ts'
import type { CaseloadFile, CaseloadLine } from './caseloadFile.ts'
import type { Known, KnownOrganisation, Lines } from './caseloadKnown.ts'
import { quotable } from './caseloadFault.ts'
import { CASELOAD_FILES, COLUMNS } from './caseloadFile.ts'
import { isLocalDate } from './localTime.ts'

/** `inhabited`: territories of the people in the store. */
export interface ToCheck {
  readonly lines: Lines
  readonly known: Known
  readonly inhabited: readonly string[]
}

/** What is wrong between lines: refs that lead nowhere or come twice, a territory without a duty desk, dates out of order. */
export function checkLines({ lines, known, inhabited }: ToCheck): readonly CaseloadFault[] {
  const faults = CASELOAD_FILES.flatMap((file) => {
    const ofFile = lines.get(file) ?? []
    return [...twice(file, ofFile), ...leadingNowhere(file, ofFile, known)]
  })
  return [
    ...faults,
    ...sharedAccounts('advisors.csv', lines),
    ...ownDeputies(lines.get('advisors.csv') ?? []),
    ...sharedAccounts('people.csv', lines),
    ...withoutDesk(lines, known, inhabited),
    ...endingTooSoon(lines.get('employments.csv') ?? []),
  ]
}

interface Place {
  readonly file: CaseloadFile
  readonly line: number
  readonly column: string
}

const fault = (code: CaseloadFaultCode, place: Place, params: FaultParams = {}): CaseloadFault => ({
  ...place,
  code,
  params,
})

const twice = (file: CaseloadFile, lines: readonly CaseloadLine[]): CaseloadFault[] => {
  const column = file === 'users.csv' ? 'email' : 'ref'
  return repeated(lines, ({ ref }) => ref).map(({ line, ref, first }) =>
    fault('ref_twice', { file, line, column }, { ref: quotable(ref), first }),
  )
}

type Repeated = CaseloadLine & { readonly first: number }

/** Lines whose key an earlier line had, with the number of that line; an empty key is none. */
export const repeated = (
  lines: readonly CaseloadLine[],
  keyOf: (line: CaseloadLine) => string,
): readonly Repeated[] => {
  const seen = new Map<string, number>()
  const found: Repeated[] = []
  for (const line of lines) {
    const key = keyOf(line)
    const first = seen.get(key)
    if (first !== undefined) found.push({ ...line, first })
    else if (key !== '') seen.set(key, line.line)
  }
  return found
}

const leadingNowhere = (file: CaseloadFile, lines: readonly CaseloadLine[], known: Known): CaseloadFault[] =>
  COLUMNS[file].flatMap(({ name, leadsTo }) =>
    leadsTo === undefined
      ? []
      : lines
          .filter(({ row }) => (row[name] ?? '') !== '' && !refsOf(leadsTo, known).has(row[name] ?? ''))
          .map(({ line, row }) =>
            fault(
              'ref_unknown',
              { file, line, column: name },
              { ref: quotable(row[name] ?? ''), file: leadsTo },
            ),
          ),
  )

const refsOf = (file: CaseloadFile, known: Known): ReadonlyMap<string, unknown> => {
  if (file === 'organisations.csv') return known.organisations
  return file === 'advisors.csv' ? known.advisors : known.people
}

const sharedAccounts = (file: CaseloadFile, lines: Lines): CaseloadFault[] =>
  repeated(lines.get(file) ?? [], ({ row }) => row['entra_id'] ?? '').map(({ line, first }) =>
    fault('entra_twice', { file, line, column: 'entra_id' }, { first }),
  )

const ownDeputies = (advisors: readonly CaseloadLine[]): CaseloadFault[] =>
  advisors
    .filter(({ ref, row }) => ref !== '' && row['deputy_ref'] === ref)
    .map(({ line }) => fault('deputy_self', { file: 'advisors.csv', line, column: 'deputy_ref' }))

/** Each territory is said once: at its first organisation, else at its first person. */
const withoutDesk = (lines: Lines, known: Known, inhabited: readonly string[]): CaseloadFault[] => {
  const places = new Map<string, Place>()
  const files = [
    ['organisations.csv', 'duty_desk'],
    ['people.csv', 'territory'],
  ] as const
  for (const [file, column] of files)
    for (const { line, row } of lines.get(file) ?? []) {
      const territory = row['territory'] ?? ''
      if (known.territories.has(territory) && !places.has(territory))
        places.set(territory, { file, line, column })
    }
  if (lines.has('organisations.csv'))
    for (const territory of inhabited)
      if (!places.has(territory))
        places.set(territory, { file: 'organisations.csv', line: 0, column: 'duty_desk' })
  return [...places]
    .filter(([territory]) => !known.desks.has(territory))
    .map(([territory, place]) => fault('desk_missing', place, { territory }))
}

const endingTooSoon = (employments: readonly CaseloadLine[]): CaseloadFault[] =>
  ['ends_on', 'trial_ends_on'].flatMap((column) =>
    employments
      .filter(
        ({ row }) =>
          isLocalDate(row['started_on'] ?? '') &&
          isLocalDate(row[column] ?? '') &&
          (row[column] ?? '') < (row['started_on'] ?? ''),
      )
      .map(({ line, row }) =>
        fault(
          'ends_before',
          { file: 'employments.csv', line, column },
          { from: quotable(row['started_on'] ?? ''), to: quotable(row[column] ?? '') },
        ),
      ),
  )

/** Whether what happens in one territory may concern the other: they are the same, or they overlap. */
export const touches = (one: string, other: string, { territories }: Known): boolean =>
  one === other || (territories.get(one)?.overlaps ?? []).includes(other)

/** Organisations by our id. */
export const organisationsById = (known: Known): ReadonlyMap<string, KnownOrganisation> =>
  new Map([...known.organisations.values()].map((one) => [one.id, one]))
