import type { CaseloadFile, CaseloadLine, Column } from './caseloadFile.ts'
import type { CaseloadFault, CaseloadFaultCode, FaultParams } from './caseloadFault.ts'
import type { Territories } from './caseloadValue.ts'
import { COLUMNS, refOf } from './caseloadFile.ts'
import { nearest, quotable } from './caseloadFault.ts'
import { holdsNir } from './nir.ts'

/** A file as its format gives it, before anything is known of its columns; `line` counts from 1, the header's included. */
export interface CsvTable {
  readonly header: readonly string[]
  readonly headerLine: number
  readonly rows: readonly CsvRow[]
}

export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

/** `headed` tells whether the header was right: without it no line could be read. */
export interface LinesRead {
  readonly headed: boolean
  readonly lines: readonly CaseloadLine[]
  readonly faults: readonly CaseloadFault[]
}

/** Reads the lines of a file: columns by name, values in their one form, every fault with its place. */
export function readLines(file: CaseloadFile, table: CsvTable, territories: Territories): LinesRead {
  const header = readHeader(file, table)
  if (header.faults.length > 0) return { headed: false, lines: [], faults: header.faults }
  const faults: CaseloadFault[] = []
  const lines: CaseloadLine[] = []
  const reading = { file, columns: header.columns, width: table.header.length, territories, faults }
  for (const csv of table.rows) {
    if (csv.fields.every(isBlank)) continue
    const line = readLine(csv, reading)
    if (line !== null) lines.push(line)
  }
  return { headed: true, lines, faults }
}

const isBlank = (text: string): boolean => text.trim() === ''

interface Header {
  /** In the order of the file. */
  readonly columns: readonly Column[]
  readonly faults: readonly CaseloadFault[]
}

const readHeader = (file: CaseloadFile, { header, headerLine }: CsvTable): Header => {
  const known = new Map(COLUMNS[file].map((column) => [column.name, column]))
  const names = header.slice(0, header.findLastIndex((name) => !isBlank(name)) + 1)
  const written = names.map((name) => name.trim().toLowerCase())
  const at = (column: string, code: CaseloadFaultCode, suggestion?: string): CaseloadFault => ({
    file,
    line: headerLine,
    column: quotable(column),
    code,
    params: { column: quotable(column) },
    ...(suggestion === undefined ? {} : { suggestion }),
  })
  if (written.length === 0)
    return { columns: [], faults: [{ file, line: 0, column: '', code: 'no_header', params: {} }] }

  const missing = new Set([...known.keys()].filter((name) => !written.includes(name)))
  const faults: CaseloadFault[] = []
  for (const [index, name] of written.entries()) {
    if (written.indexOf(name) !== index) faults.push(at(name, 'column_twice'))
    else if (!known.has(name)) faults.push(unknownColumn(name, missing, at))
  }
  for (const name of missing) if (known.get(name)?.optional === false) faults.push(at(name, 'column_missing'))
  return { columns: written.flatMap((name) => known.get(name) ?? []), faults }
}

/** A column that was misspelt is not missing as well. */
const unknownColumn = (
  name: string,
  missing: Set<string>,
  at: (column: string, code: CaseloadFaultCode, suggestion?: string) => CaseloadFault,
): CaseloadFault => {
  const meant = nearest(name, missing)
  if (meant !== undefined) missing.delete(meant)
  return at(name, 'column_unknown', meant)
}

interface Reading {
  readonly file: CaseloadFile
  readonly columns: readonly Column[]
  /** Cells of the header: a spreadsheet may leave empty ones at the end, in every row. */
  readonly width: number
  readonly territories: Territories
  /** Grows as lines are read. */
  readonly faults: CaseloadFault[]
}

/** Null when the cells do not fit the header: their columns would be guesswork. */
const readLine = ({ line, fields }: CsvRow, reading: Reading): CaseloadLine | null => {
  const { file, columns, faults } = reading
  const isFit = fields.length >= columns.length && fields.length <= reading.width
  if (!isFit || !fields.slice(columns.length).every(isBlank)) {
    const params = { expected: columns.length, found: fields.length }
    faults.push({ file, line, column: '', code: 'cells', params })
    return null
  }
  const row: Record<string, string> = {}
  for (const [index, column] of columns.entries())
    row[column.name] = readCell(fields[index] ?? '', { line, column, reading })
  return { line, ref: refOf(file, row), row }
}

interface Cell {
  readonly line: number
  readonly column: Column
  readonly reading: Reading
}

/** The value in its one form; as it was written when it is faulty, so that refs to it still find their line. */
const readCell = (text: string, { line, column, reading }: Cell): string => {
  const reject = (code: CaseloadFaultCode, params: FaultParams = {}, suggestion?: string): void => {
    const place = { file: reading.file, line, column: column.name }
    reading.faults.push({ ...place, code, params, ...(suggestion === undefined ? {} : { suggestion }) })
  }
  const value = text.normalize('NFC').trim()
  if (value === '') {
    if (column.needed) reject('required')
    return value
  }
  const unfit = whyUnfit(value)
  if (unfit !== null) {
    reject(unfit, unfit === 'too_long' ? { most: LONGEST } : {})
    return value
  }
  const read = column.read(value, reading.territories)
  if (typeof read === 'string') return read
  reject(read.code, read.params, read.suggestion)
  return value
}

const LONGEST = 500
/** What a terminal, a page or a sentence would obey: controls (not tab and line breaks), and marks that turn text around. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u
/** UTF-8 that was once read as something else: `Ã©` for `é`, or the replacement character. */
const DAMAGED = /\uFFFD|[ÃÂ][\u00A1-\u00AC\u00AE-\u00BF]|â€/

/** Why no column may hold this. */
const whyUnfit = (value: string): CaseloadFaultCode | null => {
  if (holdsNir(value)) return 'nir'
  if (value.length > LONGEST) return 'too_long'
  if (CONTROL.test(value)) return 'control'
  return DAMAGED.test(value) ? 'damaged' : null
}
