import type { ReadValue } from './caseloadValue.ts'
import {
  capitals,
  date,
  email,
  entraId,
  language,
  minutes,
  moment,
  oneOf,
  openingHours,
  phone,
  quarter,
  ref,
  territory,
  words,
  zone,
} from './caseloadValue.ts'

/** The files of a caseload, in the order in which one refers to another. */
export const CASELOAD_FILES = [
  'organisations.csv',
  'advisors.csv',
  'users.csv',
  'people.csv',
  'checkpoints.csv',
  'employments.csv',
  'slots.csv',
] as const
export type CaseloadFile = (typeof CASELOAD_FILES)[number]

/** A column: how its values are read, whether one may be empty, and whether the header may leave it out. */
export interface Column {
  readonly name: string
  readonly read: ReadValue
  readonly needed: boolean
  readonly optional: boolean
  /** The file in which the value is a ref. */
  readonly leadsTo?: CaseloadFile
}

type Traits = Partial<Omit<Column, 'name' | 'read'>>

const column = (name: string, read: ReadValue, traits: Traits = {}): Column => ({
  name,
  read,
  needed: false,
  optional: false,
  ...traits,
})
const needed = { needed: true } as const
const optional = { optional: true } as const
const refTo = (leadsTo: CaseloadFile, traits: Traits = {}): Traits => ({ leadsTo, ...traits })

const CONTRACTS = [
  'cdi',
  'cdd',
  'interim',
  'iae',
  'alternance',
  'independent',
  'public',
  'several',
  'unknown',
] as const
const MODES = ['PHYSIQUE', 'TELEPHONE', 'VISIO'] as const
const ROLES = ['team_lead', 'evaluator', 'territory_admin', 'dpo', 'operator'] as const

/** The columns of each file, as interfaces promise them to those who send files. */
export const COLUMNS: Readonly<Record<CaseloadFile, readonly Column[]>> = {
  'organisations.csv': [
    column('ref', ref, needed),
    column('name', words, needed),
    column('type', capitals),
    column('territory', territory, needed),
    column('phone', phone),
    column('opening_hours', openingHours),
    column('duty_desk', email),
  ],
  'advisors.csv': [
    column('ref', ref, needed),
    column('first_name', words, needed),
    column('last_name', words, needed),
    column('email', email),
    column('organisation_ref', ref, refTo('organisations.csv')),
    column('deputy_ref', ref, refTo('advisors.csv')),
    column('entra_id', entraId, optional),
  ],
  'users.csv': [
    column('email', email, needed),
    column('entra_id', entraId),
    column('role', oneOf(...ROLES), needed),
    column('territory', territory, needed),
    column('organisation_ref', ref, refTo('organisations.csv')),
  ],
  'people.csv': [
    column('ref', ref, needed),
    column('first_name', words, needed),
    column('last_name', words, needed),
    column('language', language),
    column('territory', territory, needed),
    column('organisation_ref', ref, refTo('organisations.csv')),
    column('advisor_ref', ref, refTo('advisors.csv')),
    column('email', email),
    column('phone', phone),
    column('timezone', zone),
    column('entra_id', entraId, optional),
    column('age_band', words, optional),
    column('sex', words, optional),
    column('path', oneOf('social', 'pro', 'socio_pro'), optional),
    column('since', quarter, optional),
  ],
  'checkpoints.csv': [
    column('ref', ref, needed),
    column('person_ref', ref, refTo('people.csv', needed)),
    column('starts_at', moment, needed),
    column('duration_min', minutes),
    column('mode', oneOf(...MODES)),
    column('place', words),
    column('topic', words),
    column('status', oneOf('planned', 'moved', 'cancelled', 'held', 'missed')),
  ],
  'employments.csv': [
    column('ref', ref, needed),
    column('person_ref', ref, refTo('people.csv', needed)),
    column('started_on', date, needed),
    column('contract', oneOf(...CONTRACTS)),
    column('ends_on', date),
    column('trial_ends_on', date),
  ],
  'slots.csv': [
    column('ref', ref, needed),
    column('advisor_ref', ref, refTo('advisors.csv', needed)),
    column('starts_at', moment, needed),
    column('duration_min', minutes),
    column('mode', oneOf(...MODES)),
    column('place', words),
  ],
}

/** The canonical values of a line by column, '' where it is empty; an optional column that the file has not is absent. */
export type Row = Readonly<Record<string, string>>

/** A line as it was read. `ref` names it within its file; a user's is made of e-mail and territory. */
export interface CaseloadLine {
  readonly line: number
  readonly ref: string
  readonly row: Row
}

/** What names a line within its file. */
export const refOf = (file: CaseloadFile, row: Row): string =>
  file === 'users.csv' ? `${row['email'] ?? ''} ${row['territory'] ?? ''}` : (row['ref'] ?? '')
