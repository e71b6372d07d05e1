import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import type { CaseloadFault, CaseloadFaultCode, FaultParams } from '../../domain/caseloadFault.ts'
import type { CsvRow, CsvTable } from '../../domain/caseloadLines.ts'

type Refused = { readonly faults: readonly CaseloadFault[] }

const MOST_MEGABYTES = 64
/** The largest file that is read. */
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without byte order mark, comma or semicolon): header and rows, each with the line of
 * the file on which it begins. What is no such file is refused with the line where it goes wrong.
 */
export function readCsv(bytes: Buffer, file: string): CsvTable | Refused {
  const refuse = (code: CaseloadFaultCode, line: number, params: FaultParams = {}): Refused => ({
    faults: [{ file, line, column: '', code, params }],
  })
  if (bytes.length > MOST_BYTES) return refuse('too_large', 0, { most: MOST_MEGABYTES })
  if (!isUtf8(bytes)) return refuse('not_utf8', firstForeignLine(bytes))
  const text = withoutMark(bytes)
  const rows: CsvRow[] = []
  const lines = new LineCounter(text)
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { bytes: end }) => {
        rows.push({ line: lines.begin(), fields })
        lines.moveTo(end)
        return null
      },
    })
  } catch (error) {
    if (error instanceof CsvError) return refuse('quote', lines.begin())
    throw error
  }
  const [header, ...rest] = rows
  return { header: header?.fields ?? [], headerLine: header?.line ?? 0, rows: rest }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes

/** A line feed is one byte in UTF-8 and in what is mistaken for it, so that lines can be tried one by one. */
const firstForeignLine = (bytes: Buffer): number => {
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from)
    const to = end < 0 ? bytes.length : end
    if (!isUtf8(bytes.subarray(from, to))) return line
    from = to + 1
  }
  return line
}

/** What the header separates its columns by. */
const delimiterOf = (text: Buffer): ',' | ';' => {
  const header =
    text
      .toString('utf8', 0, 4096)
      .split(/[\r\n]+/)
      .find((line) => line !== '') ?? ''
  return header.split(';').length > header.split(',').length ? ';' : ','
}

/** Numbers the lines of a file; csv-parse counts a quoted CR LF as two. */
class LineCounter {
  readonly #text: Buffer
  #at = 0
  #line = 1

  constructor(text: Buffer) {
    this.#text = text
  }

  /** The line on which the next record begins: empty ones before it are passed over. */
  begin(): number {
    while (this.#isBreak(this.#at)) this.#step()
    return this.#line
  }

  moveTo(offset: number): void {
    while (this.#at < offset) this.#step()
  }

  #isBreak(at: number): boolean {
    return this.#text[at] === LINE_FEED || this.#text[at] === CARRIAGE_RETURN
  }

  #step(): void {
    const first = this.#text[this.#at]
    const isPair = first === CARRIAGE_RETURN && this.#text[this.#at + 1] === LINE_FEED
    if (this.#isBreak(this.#at)) this.#line += 1
    this.#at += isPair ? 2 : 1
  }
}
