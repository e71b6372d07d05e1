import type { CaseloadFile, CaseloadLine, Row } from './caseloadFile.ts'
import type { Facts } from './caseloadFacts.ts'
import type { Known } from './caseloadKnown.ts'
import { columnOf, factsOf } from './caseloadFacts.ts'

/** A line that was imported before: its canonical values then, and what Jalon holds of it now. */
export interface HeldLine {
  readonly id: string
  readonly row: Row
  /** It stood in the last file imported. */
  readonly listed: boolean
  readonly facts: Facts
  /** Of a checkpoint alone. */
  readonly humanMoved: boolean
}

/** A field to write, and what Jalon held when it was decided: a human may still come first. */
export interface FieldChange {
  readonly from: string | number | null
  readonly to: string | number | null
}

/** What a line changes in the store, and what it would have changed but for a human who came first. */
export interface LineChange {
  readonly row: Row
  /** Columns that differ from the last import. */
  readonly columns: readonly string[]
  /** By field. Each change of a checkpoint is a new version of it, and a new date forgets what the person said of the old one. */
  readonly set: Readonly<Record<string, FieldChange>>
  /** Columns that somebody changed in Jalon since: what they said stands. */
  readonly kept: readonly string[]
  /** The sender now writes the date that a human had moved to, and may move it again. */
  readonly followed: boolean
  /** No address is left of those that the person disowned. */
  readonly readdressed: boolean
}

interface Compared {
  readonly file: CaseloadFile
  readonly line: CaseloadLine
  readonly known: Known
}

/** Null when the line says what it said at the last import; an optional column that is absent says what it said. */
export function compareLine({ file, line, known }: Compared, held: HeldLine): LineChange | null {
  const row: Row = { ...held.row, ...line.row }
  const columns = Object.keys(row).filter((column) => row[column] !== (held.row[column] ?? ''))
  if (columns.length === 0) return null
  const versions = { before: factsOf(file, held.row, known), now: factsOf(file, row, known), held }
  const { set, kept } = merge(file, versions)
  return {
    row,
    columns,
    set,
    kept: kept.map(columnOf),
    followed: file === 'checkpoints.csv' && hasFollowed(versions),
    readdressed: file === 'people.csv' && isReaddressed(set, held),
  }
}

interface Versions {
  /** What the last imported line said, resolved as refs resolve today. */
  readonly before: Facts
  readonly now: Facts
  readonly held: HeldLine
}

/** Of what the file changed, the fields to write and those that a human changed since. */
const merge = (
  file: CaseloadFile,
  { before, now, held }: Versions,
): { readonly set: Record<string, FieldChange>; readonly kept: readonly string[] } => {
  const set: Record<string, FieldChange> = {}
  const kept: string[] = []
  for (const [field, to] of Object.entries(now)) {
    const from = held.facts[field] ?? null
    if (to === before[field] || to === from) continue
    if (isHumans(file, field, { before, now, held })) kept.push(field)
    else set[field] = { from, to }
  }
  return { set, kept }
}

/** The state of a checkpoint is the sender's to say: whether it was held is known after a human moved it. */
const isHumans = (file: CaseloadFile, field: string, { before, held }: Versions): boolean => {
  if (file === 'checkpoints.csv' && field === 'status') return false
  if (field === 'startsAt' && held.humanMoved) return true
  return held.facts[field] !== before[field]
}

const hasFollowed = ({ before, now, held }: Versions): boolean =>
  held.humanMoved && now['startsAt'] !== before['startsAt'] && now['startsAt'] === held.facts['startsAt']

/** "Ce n'est pas moi" does not say which address was meant: it holds while one of them is left. */
const isReaddressed = (set: Readonly<Record<string, FieldChange>>, { facts }: HeldLine): boolean => {
  const held = (['email', 'phone'] as const).filter((field) => facts[field] !== '')
  return ('email' in set || 'phone' in set) && held.every((field) => field in set)
}
