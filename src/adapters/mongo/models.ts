import { Schema } from 'mongoose'
import type { Connection, Model, SchemaDefinition } from 'mongoose'
import type {
  Advisor,
  Checkpoint,
  Employment,
  Organisation,
  Person,
  Slot,
  User,
} from '../../domain/caseload.ts'

/**
 * What every imported document holds beside its facts: `row`, the canonical values by column of the line last imported (the
 * base that the next line is compared with; never what Jalon holds), whether that line stood in the last file imported, and
 * the number of the import that wrote it last.
 */
interface Imported {
  readonly _id: string
  readonly ref: string
  readonly row: Readonly<Record<string, string>>
  readonly listed: boolean
  readonly imported: number
}

type Doc<Fact> = Omit<Fact, 'id'> & Imported

export type OrganisationDoc = Doc<Organisation>
export type AdvisorDoc = Doc<Advisor>
export type PersonDoc = Doc<Person>
/** `humanMoved` is set by whatever changes the date through Jalon: the file's date then no longer overwrites it. */
export type CheckpointDoc = Doc<Checkpoint> & { readonly humanMoved: boolean }
export type EmploymentDoc = Doc<Employment>
/** `takenBy` is the checkpoint that was moved to it; null while it is free. */
export type SlotDoc = Doc<Slot> & { readonly takenBy: string | null }
/**
 * `ref` is made of e-mail and territory: one role for each. The role `duty_desk` is never stored here: a duty desk is an
 * organisation's `dutyDesk`.
 */
export type UserDoc = Doc<User>

/** The models of the caseload, on one connection. */
export interface CaseloadModels {
  readonly organisations: Model<OrganisationDoc>
  readonly advisors: Model<AdvisorDoc>
  readonly users: Model<UserDoc>
  readonly people: Model<PersonDoc>
  readonly checkpoints: Model<CheckpointDoc>
  readonly employments: Model<EmploymentDoc>
  readonly slots: Model<SlotDoc>
}

// A required string may not be empty for mongoose: texts default to '' instead, and codes and ids are required.
const code = { type: String, required: true } as const
const text = { type: String, default: '' } as const
const orNull = { type: String, default: null } as const

const options = {
  strict: 'throw',
  strictQuery: 'throw',
  minimize: false,
  id: false,
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
} as const

const schema = <T>(fields: SchemaDefinition): Schema<T> => {
  const definition: SchemaDefinition = {
    _id: code,
    ref: code,
    ...fields,
    row: { type: Schema.Types.Mixed, required: true },
    listed: { type: Boolean, required: true },
    imported: { type: Number, required: true },
  }
  const untyped: Schema = new Schema(definition, options)
  return untyped
}

const byRef = { ref: 1 } as const
// An index on null would hold everybody: only strings are greater than ''.
const known = (field: string): object => ({ partialFilterExpression: { [field]: { $gt: '' } } })

const organisationSchema = (): Schema<OrganisationDoc> =>
  schema<OrganisationDoc>({
    name: code,
    type: text,
    territory: code,
    phone: text,
    openingHours: text,
    dutyDesk: text,
  })
    .index(byRef, { unique: true })
    .index({ territory: 1 })
    .index({ dutyDesk: 1 }, known('dutyDesk'))

const advisorSchema = (): Schema<AdvisorDoc> =>
  schema<AdvisorDoc>({
    firstName: code,
    lastName: code,
    email: text,
    organisation: text,
    deputy: orNull,
    entraId: orNull,
  })
    .index(byRef, { unique: true })
    .index({ email: 1 }, known('email'))
    .index({ organisation: 1 })
    .index({ deputy: 1 }, known('deputy'))
    .index({ entraId: 1 }, known('entraId'))

const userSchema = (): Schema<UserDoc> =>
  schema<UserDoc>({ email: code, entraId: orNull, role: code, territory: text, organisation: orNull })
    .index(byRef, { unique: true })
    .index({ email: 1 })
    .index({ organisation: 1 }, known('organisation'))
    .index({ entraId: 1 }, known('entraId'))

const personSchema = (): Schema<PersonDoc> =>
  schema<PersonDoc>({
    firstName: code,
    lastName: code,
    language: code,
    territory: code,
    organisation: code,
    advisor: orNull,
    email: text,
    phone: text,
    zone: code,
    entraId: orNull,
    addressDisownedAt: String,
  })
    .index(byRef, { unique: true })
    .index({ advisor: 1 })
    .index({ organisation: 1 })
    .index({ territory: 1 })
    .index({ entraId: 1 }, known('entraId'))

const checkpointSchema = (): Schema<CheckpointDoc> =>
  schema<CheckpointDoc>({
    person: code,
    startsAt: code,
    durationMin: { type: Number, required: true },
    mode: code,
    place: text,
    topic: text,
    status: code,
    version: { type: Number, required: true },
    answer: orNull,
    humanMoved: { type: Boolean, default: false },
  })
    .index(byRef, { unique: true })
    .index({ person: 1, startsAt: 1 })

const employmentSchema = (): Schema<EmploymentDoc> =>
  schema<EmploymentDoc>({
    person: code,
    startedOn: code,
    contract: code,
    endsOn: orNull,
    trialEndsOn: orNull,
  })
    .index(byRef, { unique: true })
    .index({ person: 1, startedOn: 1 })

const slotSchema = (): Schema<SlotDoc> =>
  schema<SlotDoc>({
    advisor: code,
    startsAt: code,
    zone: text,
    durationMin: { type: Number, required: true },
    mode: code,
    place: text,
    takenBy: orNull,
  })
    .index(byRef, { unique: true })
    .index({ advisor: 1, startsAt: 1 })
    .index({ takenBy: 1 }, known('takenBy'))

const made = new WeakMap<Connection, CaseloadModels>()

const make = (connection: Connection): CaseloadModels => ({
  organisations: connection.model<OrganisationDoc>('Organisation', organisationSchema(), 'organisations'),
  advisors: connection.model<AdvisorDoc>('Advisor', advisorSchema(), 'advisors'),
  users: connection.model<UserDoc>('User', userSchema(), 'users'),
  people: connection.model<PersonDoc>('Person', personSchema(), 'people'),
  checkpoints: connection.model<CheckpointDoc>('Checkpoint', checkpointSchema(), 'checkpoints'),
  employments: connection.model<EmploymentDoc>('Employment', employmentSchema(), 'employments'),
  slots: connection.model<SlotDoc>('Slot', slotSchema(), 'slots'),
})

/** The caseload's models on this connection, made once; the default connection is never touched. */
export function models(connection: Connection): CaseloadModels {
  const known = made.get(connection)
  if (known !== undefined) return known
  const fresh = make(connection)
  made.set(connection, fresh)
  return fresh
}

/** Creates the collections and indexes that are missing; harmless when repeated. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(models(connection))) {
    await model.createCollection()
    await model.createIndexes()
  }
}
