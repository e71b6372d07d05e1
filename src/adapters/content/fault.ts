import { readFileSync } from 'node:fs'

/** A mistake in a definition or a text, where it stands, and what to do. */
export interface ContentFault {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly mend: string
}

/** What an author's file holds, or why it cannot be read. */
export function readText(file: string): { readonly source: string } | { readonly fault: ContentFault } {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (fault) {
    const isFolder = fault instanceof Error && 'code' in fault && fault.code === 'EISDIR'
    if (!isFolder) throw fault
    return {
      fault: { file, line: 1, what: 'This is a folder, not a file.', mend: 'Rename it, or take it away.' },
    }
  }
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!source.startsWith('\uFEFF')) return { source }
    return {
      fault: {
        file,
        line: 1,
        what: 'It begins with a byte-order mark.',
        mend: 'Save the file as UTF-8 without BOM.',
      },
    }
  } catch {
    return {
      fault: {
        file,
        line: lineOfBadByte(bytes),
        what: 'This is not UTF-8.',
        mend: 'Save the file as UTF-8.',
      },
    }
  }
}

/** The first line whose bytes are no letters. */
function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  return lines.findIndex((line) => !Buffer.from(line, 'latin1').equals(reread(line))) + 1
}

const reread = (line: string): Buffer => Buffer.from(Buffer.from(line, 'latin1').toString('utf8'), 'utf8')
