import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What code says and gives, as far as it is written in it word for word. */
export interface Said {
  /** Keys that are said as they stand. */
  readonly keys: ReadonlySet<string>
  /** Whether something says this key, as it stands or as one of several. */
  readonly says: (key: string) => boolean
  /** Whether what says this key may give it a value of this name. */
  readonly gives: (key: string, name: string) => boolean
}

/** Rooms whose keys stand whole in code. */
const ROOMS = [
  'botFramework',
  'checkpoint',
  'common',
  'counter',
  'dates',
  'human',
  'inbox',
  'language',
  'letter',
  'live',
  'masked',
  'menu',
  'page',
  'passedOn',
  'repair',
  'safety',
  'sms',
  'stop',
  'undo',
  'welcome',
]
const KEY = new RegExp(`^(?:${ROOMS.join('|')})(?:\\.(?:\\w|\\$\\{[^}]+\\})+)+$`)

/** Places that say the end of a key to a function of their own, which puts the room before it; first match. */
const ENDS: readonly { readonly at: RegExp; readonly call: string; readonly room: string }[] = [
  { at: /channels\/page\/inbox\//, call: 'words', room: 'inbox' },
  { at: /channels\/page\//, call: 'words', room: 'page' },
  { at: /application\/importWords\./, call: 'line', room: 'import' },
  { at: /cli\/letters\./, call: 'words', room: 'letter' },
]

const MODES = ['PHYSIQUE', 'TELEPHONE', 'VISIO']
const DANGERS = ['suicide', 'violence', 'child', 'shelter', 'medical', 'harassment']
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, at) => String(at + 1))
const NOTICES = oneBy('page.notice', [
  ...['open', 'used', 'expired', 'unknown', 'notMe', 'askedAgain', 'noVisit', 'hidden', 'badForm', 'notSent'],
  ...['foreign', 'nowhere', 'tooLong', 'tooMany', 'broken'],
])

function oneBy(under: string, ends: readonly string[]): readonly string[] {
  return ends.map((end) => `${under}.${end}`)
}

/** Said as one of several: code puts their end together. */
const ONE_OF_SEVERAL: readonly string[] = [
  ...['checkpoint.ask', 'checkpoint.today', 'checkpoint.confirmed', 'menu.mode'].flatMap((key) =>
    oneBy(key, MODES),
  ),
  ...MODES.map((mode) => `checkpoint.choices.come_${mode}`),
  ...oneBy('checkpoint.where', ['PHYSIQUE', 'VISIO']),
  ...oneBy('checkpoint.readBackOr', ['wanted', 'refused', 'open']),
  ...oneBy('menu.said', ['confirmed', 'declined', 'late']),
  ...oneBy('menu', ['my_data', 'erase']),
  ...oneBy('safety', DANGERS),
  ...oneBy('dates.days', upTo(7)),
  ...oneBy('dates.months', upTo(12)),
  ...NOTICES.flatMap((notice) => oneBy(notice, ['title', 'text'])),
  ...oneBy('page.saying', ['appointments', 'human', 'who', 'stop']),
  ...oneBy('page.urgent', [
    'medical',
    'police',
    'fire',
    'any',
    'writing',
    'suicide',
    'women',
    'child',
    'shelter',
  ]),
]

/** Comments first, so that an apostrophe in one of them begins no text. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g
const HOLE = /\$\{[^}]+\}/g

/** Reads the program's own code, whether it stands as TypeScript or built. */
export function saidIn(home: string): Said {
  const dialogs = sourcesIn(join(home, 'dialogs'))
  const sources = [...dialogs, ...sourcesIn(join(home, 'src'))]
  const keys = new Set([...sources.flatMap(({ whole }) => whole), ...ONE_OF_SEVERAL])
  const isSaid = (key: string, { whole, several }: Source): boolean =>
    whole.includes(key) || several.some((pattern) => pattern.test(key))
  const says = (key: string): boolean =>
    FOR_STAFF.test(key) || keys.has(key) || sources.some((source) => isSaid(key, source))
  const shared = dialogs.filter(({ file }) => SHARED.test(file))
  const gives = (key: string, name: string): boolean => {
    const sayers = dialogs.filter((source) => isSaid(key, source))
    return (sayers.length === 0 ? sources : [...sayers, ...shared]).some(({ given }) => given(name))
  }
  return { keys, says, gives }
}

/** Their keys are put together from codes. */
const FOR_STAFF = /^(?:import|inbox)\./
/** Gives the values that many sentences need. */
const SHARED = /dialogs\/words\.[tj]s$/

interface Source {
  readonly file: string
  /** Keys as they stand. */
  readonly whole: readonly string[]
  /** Keys with a hole, each standing for several. */
  readonly several: readonly RegExp[]
  readonly given: (name: string) => boolean
}

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.[tj]s$/.test(name) && !/understanding|assets|adapters.content/.test(name))
    .map((name) => sourceOf(join(folder, name)))

function sourceOf(path: string): Source {
  const file = path.split(sep).join('/')
  const source = readFileSync(path, 'utf8')
  const keys = [...wholeKeys(source), ...endsOf(file, source)]
  return {
    file,
    whole: keys.filter((key) => !key.includes('${')),
    several: keys.filter((key) => key.includes('${')).map(patternOf),
    given: givenIn(source),
  }
}

const literalsOf = (source: string): readonly string[] =>
  [...source.matchAll(TOKEN)].flatMap(([, single, double, template]) => single ?? double ?? template ?? [])

const wholeKeys = (source: string): readonly string[] =>
  literalsOf(source).filter((literal) => KEY.test(literal) && !/\.(?:css|js)$/.test(literal))

/** `words('title')`, `words(late ? 'overdue' : 'due', …)` */
function endsOf(file: string, source: string): readonly string[] {
  const place = ENDS.find(({ at }) => at.test(file))
  if (place === undefined) return []
  const calls = source.matchAll(
    new RegExp(`(?<![\\w$])${place.call}\\(([^(){}]*(?:\\{[^{}]*\\})?[^(){}]*)`, 'g'),
  )
  return [...calls]
    .map(([, all = '']) => all.split(',')[0] ?? '')
    .flatMap((first) => literalsOf(first.slice(first.indexOf('?') + 1)))
    .filter((end) => /^(?:\w|\$\{[^}]+\})+(?:\.(?:\w|\$\{[^}]+\})+)*$/.test(end))
    .map((end) => `${place.room}.${end}`)
}

const patternOf = (literal: string): RegExp =>
  new RegExp(`^${literal.replaceAll('.', '\\.').replaceAll(HOLE, '\\w+')}$`)

/** Names before a colon, or alone between commas and braces; `always_${…}` stands for each of its kind. */
function givenIn(source: string): (name: string) => boolean {
  const bare = source.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')
  const names = new Set([...bare.matchAll(/\b(\w+)(?=\s*[:,}])/g)].map(([, name = '']) => name))
  const several = literalsOf(source)
    .filter((literal) => /^[a-z]+_\$\{[^}]+\}$/.test(literal))
    .map(patternOf)
  return (name) => names.has(name) || several.some((pattern) => pattern.test(name))
}
