import { holdsNir } from './nir.ts'

/** What can be wrong in a caseload file; each has its sentence and its mend in `locales/` (`import.fault`, `import.mend`). */
export type CaseloadFaultCode =
  | 'no_file'
  | 'too_large'
  | 'not_utf8'
  | 'quote'
  | 'no_header'
  | 'column_unknown'
  | 'column_missing'
  | 'column_twice'
  | 'cells'
  | 'nir'
  | 'control'
  | 'damaged'
  | 'too_long'
  | 'required'
  | 'email'
  | 'phone'
  | 'hours'
  | 'zone'
  | 'territory'
  | 'one_of'
  | 'date'
  | 'moment'
  | 'minutes'
  | 'language'
  | 'entra_id'
  | 'quarter'
  | 'ref_twice'
  | 'ref_unknown'
  | 'deputy_self'
  | 'desk_missing'
  | 'entra_twice'
  | 'ends_before'

/** What is odd and imported all the same (`import.warning`). */
export type CaseloadWarningCode =
  | 'file_unknown'
  | 'advisor_elsewhere'
  | 'organisation_elsewhere'
  | 'organisation_chosen'
  | 'unreachable'
  | 'person_twice'
  | 'advisor_without_mail'
  | 'advisor_mail_twice'

export type FaultParams = Readonly<Record<string, string | number>>

/** Where something is: `line` 0 is the file as a whole, `column` '' the line as a whole. */
export interface CaseloadPlace {
  readonly file: string
  readonly line: number
  readonly column: string
}

/** `suggestion` is what was probably meant, ready to be written instead. */
export interface CaseloadFault extends CaseloadPlace {
  readonly code: CaseloadFaultCode
  readonly params: FaultParams
  readonly suggestion?: string
}

export interface CaseloadWarning extends CaseloadPlace {
  readonly code: CaseloadWarningCode
  readonly params: FaultParams
}

const LONGEST_QUOTE = 60
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu

/** A value as a fault may repeat it: short, without what a terminal obeys, and never a social security number. */
export const quotable = (value: string): string => {
  if (holdsNir(value)) return '…'
  const seen = value.slice(0, LONGEST_QUOTE).replaceAll(UNSEEN, '')
  return value.length > LONGEST_QUOTE ? `${seen}…` : seen
}

/** Letters to add, drop or change between two words (Levenshtein's distance). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')

const LONGEST_WORD = 60

/** The word of the list that was probably meant, undefined when none is near: case, accents and separators do not count. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONGEST_WORD) return undefined
  const meant = plain(word)
  let best: string | undefined
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1
  for (const candidate of known) {
    const far = distance(meant, plain(candidate))
    if (far < least) [best, least] = [candidate, far]
  }
  return best
}
