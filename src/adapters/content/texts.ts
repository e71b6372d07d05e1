import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LineCounter, isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml'
import { readText, type ContentFault } from './fault.ts'

/** One text for people: its key as code says it, and where it stands. */
export interface Text {
  readonly file: string
  readonly line: number
  readonly room: string
  readonly key: string
  readonly text: string
}

export interface Language {
  readonly lang: string
  readonly folder: string
  readonly texts: readonly Text[]
  /** Files that could be read, by room. */
  readonly rooms: ReadonlySet<string>
  /** Files that could not. */
  readonly unread: ReadonlySet<string>
  readonly faults: readonly ContentFault[]
}

/** A folder a language, a file a room. */
export function readLanguages(folder: string): readonly Language[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => readLanguage(join(folder, name), name))
}

function readLanguage(folder: string, lang: string): Language {
  const rooms = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      room: basename(name, '.json'),
      ...readRoom(join(folder, name), basename(name, '.json')),
    }))
  return {
    lang,
    folder,
    texts: rooms.flatMap(({ texts }) => texts),
    rooms: new Set(rooms.filter(({ isRead }) => isRead).map(({ room }) => room)),
    unread: new Set(rooms.filter(({ isRead }) => !isRead).map(({ room }) => room)),
    faults: rooms.flatMap(({ faults }) => faults),
  }
}

interface Room {
  readonly isRead: boolean
  readonly texts: readonly Text[]
  readonly faults: readonly ContentFault[]
}

function readRoom(file: string, room: string): Room {
  const read = readText(file)
  if ('fault' in read) return { isRead: false, texts: [], faults: [read.fault] }
  const { source } = read
  const syntax = syntaxOf(file, source)
  if (syntax !== null) return { isRead: false, texts: [], faults: [syntax] }
  const lines = new LineCounter()
  const { contents } = parseDocument(source, { lineCounter: lines, uniqueKeys: false })
  if (!isMap(contents)) {
    const fault = {
      file,
      line: 1,
      what: 'It holds no texts.',
      mend: 'Write keys and texts: {"key": "Text."}.',
    }
    return { isRead: false, texts: [], faults: [fault] }
  }
  const walked = [...entriesOf(contents, room)].map((entry) => ({
    ...entry,
    line: lines.linePos(entry.offset).line,
  }))
  return {
    isRead: true,
    texts: walked.map(({ key, text = '', line }) => ({ file, line, room, key, text })),
    faults: walked.flatMap((entry) => oddEntry(entry).map((odd) => ({ file, line: entry.line, ...odd }))),
  }
}

/** What a JSON reader stumbles over, and on which line. */
function syntaxOf(file: string, source: string): ContentFault | null {
  try {
    JSON.parse(source)
    return null
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : ''
    const at = /at position (\d+)/.exec(said)?.[1]
    return {
      file,
      line: source.slice(0, at === undefined ? source.trimEnd().length : Number(at)).split('\n').length,
      what: `This is not JSON: ${said.replace(/ in JSON at position.*$/s, '').replace(/, "?\.\.\..*$/s, '')}.`,
      mend: 'Look for a comma, a quote or a brace, here or on the line above.',
    }
  }
}

interface Entry {
  readonly key: string
  readonly offset: number
  /** Absent where a number, a list or nothing stands instead. */
  readonly text?: string
  readonly isAgain: boolean
}

function* entriesOf(map: YAMLMap, under: string): Generator<Entry> {
  const before = new Set<string>()
  for (const { key: name, value } of map.items) {
    if (!isScalar(name)) continue
    const key = `${under}.${String(name.value)}`
    const entry = { key, offset: (name as Node).range?.[0] ?? 0, isAgain: before.has(key) }
    before.add(key)
    if (isMap(value)) {
      if (entry.isAgain) yield { ...entry, text: '…' }
      yield* entriesOf(value, key)
    } else if (isScalar(value) && typeof value.value === 'string') yield { ...entry, text: value.value }
    else yield entry
  }
}

function oddEntry({ key, text, isAgain }: Entry): readonly Pick<ContentFault, 'what' | 'mend'>[] {
  const again = isAgain
    ? [{ what: `"${key}" is there twice: the first one is never said.`, mend: 'Keep one of them.' }]
    : []
  if (text === undefined)
    return [...again, { what: `"${key}" is not a text.`, mend: 'Write it between quotes.' }]
  if (text.trim() !== '') return again
  return [
    ...again,
    { what: `"${key}" is empty.`, mend: 'Write its text, or take the key out of every language.' },
  ]
}
