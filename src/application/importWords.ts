import type { CaseloadFault, CaseloadPlace, CaseloadWarning } from '../domain/caseloadFault.ts'
import type { Line, Params } from '../domain/conversation.ts'
import type { ImportReport } from './importCaseload.ts'
import type { ChangedLine, FileReport } from './importPorts.ts'

/** How many lines of a kind are told one by one: of what needs nobody's eye, a few. */
const FEW = 20
const MANY = 1000

const line = (key: string, params: Params = {}): Line => ({ key: `import.${key}`, params })

/** What an import did or would do, in lines for the one who sent the files: counts of each file, then line by line. */
export const reportLines = (report: ImportReport): readonly Line[] => [
  headline(report),
  ...report.files.flatMap(fileLines),
]

/** What must be corrected: place, what is wrong, and how to mend it, one line each. */
export const faultLines = ({ faults }: ImportReport): readonly Line[] => some(faults, MANY, faultLine)

/** What is odd and was imported all the same, one line each. */
export const warningLines = ({ warnings }: ImportReport): readonly Line[] =>
  some(warnings, FEW * 5, warningLine)

const headline = ({ outcome, faults }: ImportReport): Line => {
  if (outcome !== 'refused') return line(outcome)
  const number = faults.length === 1 ? line('oneFault') : line('faults', { number: faults.length })
  return line('refused', { faults: { line: number } })
}

/** The first of them, and how many more there are. */
const some = <One>(all: readonly One[], most: number, say: (one: One) => Line): readonly Line[] => {
  const told = all.slice(0, most).map(say)
  return all.length > most ? [...told, line('more', { number: all.length - most })] : told
}

const faultLine = (fault: CaseloadFault): Line => {
  const { code, params, suggestion } = fault
  const mend = suggestion === undefined ? line(`mend.${code}`, params) : line('meant', { suggestion })
  return placed(
    fault,
    line('whatAndMend', { what: { line: line(`fault.${code}`, params) }, mend: { line: mend } }),
  )
}

const warningLine = (warning: CaseloadWarning): Line =>
  line('warned', {
    what: { line: placed(warning, line(`warning.${warning.code}`, warning.params)) },
  })

const placed = ({ file, line: number, column }: CaseloadPlace, what: Line): Line => {
  if (number === 0) return line(column === '' ? 'atFile' : 'atHeader', { file, column, what: { line: what } })
  return line(column === '' ? 'atLine' : 'atColumn', { file, line: number, column, what: { line: what } })
}

const fileLines = (report: FileReport): readonly Line[] => {
  const { file, lines, left, kept, changed } = report
  const ref = (key: string) => (name: string) => line(key, { file, ref: name })
  const columns = (key: string) => (one: ChangedLine) =>
    line(key, { file, ref: one.ref, columns: one.columns.join(', ') })
  return [
    line('counts', { file, lines, new: report.new.length, changed: changed.length, left: left.length }),
    ...some(report.new, FEW, ref('newLine')),
    ...some(changed, MANY, columns('changedLine')),
    ...some(kept, MANY, columns('keptLine')),
    ...some(left, MANY, ref('leftLine')),
  ]
}
