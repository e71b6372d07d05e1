import type { CaseloadWarning, CaseloadWarningCode, FaultParams } from './caseloadFault.ts'
import type { CaseloadFile, CaseloadLine, Row } from './caseloadFile.ts'
import type { Known, KnownOrganisation, Lines } from './caseloadKnown.ts'
import { organisationsById, repeated, touches } from './caseloadCheck.ts'
import { organisationOfPerson } from './caseloadFacts.ts'
import { quotable } from './caseloadFault.ts'
import { dialable } from './caseloadPhone.ts'

/** What is odd in lines without fault, and is imported all the same. */
export function warnOfLines(lines: Lines, known: Known): readonly CaseloadWarning[] {
  const advisors = lines.get('advisors.csv') ?? []
  const people = lines.get('people.csv') ?? []
  const organisations = organisationsById(known)
  return [
    ...withoutMail(advisors),
    ...sharedMails(advisors),
    ...people.flatMap((person) => elsewhere(person, known, organisations)),
    ...people.filter(isUnreachable).map((person) => warning('unreachable', 'people.csv', person)),
    ...samePeople(people),
  ]
}

const warning = (
  code: CaseloadWarningCode,
  file: CaseloadFile,
  { line, column = '', params = {} }: { line: number; column?: string; params?: FaultParams },
): CaseloadWarning => ({ file, line, column, code, params })

const at = (row: Row, column: string): string => row[column] ?? ''

const withoutMail = (advisors: readonly CaseloadLine[]): CaseloadWarning[] =>
  advisors
    .filter(({ row }) => at(row, 'email') === '')
    .map(({ line }) => warning('advisor_without_mail', 'advisors.csv', { line, column: 'email' }))

/** A link is made for an e-mail: two advisors with one address would open each other's requests. */
const sharedMails = (advisors: readonly CaseloadLine[]): CaseloadWarning[] =>
  repeated(advisors, ({ row }) => at(row, 'email')).map(({ line, first }) =>
    warning('advisor_mail_twice', 'advisors.csv', { line, column: 'email', params: { first } }),
  )

/** An advisor or an organisation of a territory apart from the person's, or an organisation that Jalon chose. */
const elsewhere = (
  { line, row }: CaseloadLine,
  known: Known,
  organisations: ReadonlyMap<string, KnownOrganisation>,
): CaseloadWarning[] => {
  const territory = at(row, 'territory')
  const isFar = (organisation: KnownOrganisation | undefined): boolean =>
    organisation !== undefined && !touches(territory, organisation.territory, known)
  const advisors = organisations.get(known.advisors.get(at(row, 'advisor_ref'))?.organisation ?? '')
  const own = organisations.get(organisationOfPerson(row, known))
  const found: CaseloadWarning[] = []
  const add = (code: CaseloadWarningCode, column: string, organisation = ''): void => {
    const params = { territory, organisation: quotable(organisation) }
    found.push(warning(code, 'people.csv', { line, column, params }))
  }
  if (isFar(advisors)) add('advisor_elsewhere', 'advisor_ref', advisors?.ref)
  if (at(row, 'organisation_ref') === '') add('organisation_chosen', 'organisation_ref', own?.ref)
  else if (isFar(own)) add('organisation_elsewhere', 'organisation_ref', own?.ref)
  return found
}

const isUnreachable = ({ row }: CaseloadLine): boolean =>
  at(row, 'email') === '' && at(row, 'phone') === '' && at(row, 'entra_id') === ''

/** One name with one telephone or one address: a shared telephone alone is an ordinary case. */
const samePeople = (people: readonly CaseloadLine[]): CaseloadWarning[] => {
  const same = [
    ...repeated(people, (person) => named(person, at(person.row, 'email'))),
    ...repeated(people, (person) => named(person, dialable(at(person.row, 'phone')) ?? '')),
  ]
  const firsts = new Map(same.map(({ line, first }) => [line, first]))
  return [...firsts].map(([line, first]) =>
    warning('person_twice', 'people.csv', { line, params: { first } }),
  )
}

const named = (person: CaseloadLine, address: string): string =>
  address === '' ? '' : `${nameOf(person)} ${address}`

const nameOf = ({ row }: CaseloadLine): string =>
  `${at(row, 'first_name')} ${at(row, 'last_name')}`
    .normalize('NFD')
    .replaceAll(/[\p{M}\s'’-]/gu, '')
    .toLowerCase()
