import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, dirname } from 'node:path'
import { expect } from 'chai'

const HOME = resolve(import.meta.dirname, '..')

/** Who may import what, first match; a file of ours by its path, a package by its name. */
interface Wall {
  readonly from: RegExp
  readonly may: (imported: string, from: string) => boolean
  readonly mend: string
}

const isOurs = (imported: string): boolean => /^(src|dialogs)\//.test(imported)
const isNode = (imported: string): boolean => imported.startsWith('node:')
const within = (folder: string) => (imported: string) => imported.startsWith(folder)
const adapterOf = (path: string): string => /^src\/adapters\/(channels\/[^/]+|[^/]+)/.exec(path)?.[1] ?? ''

const WALLS: readonly Wall[] = [
  {
    from: /^src\/domain\/localTime\.ts$/,
    may: (one) => within('src/domain/')(one) || one === 'temporal-polyfill',
    mend: 'localTime.ts imports the date library and the domain, nothing else.',
  },
  {
    from: /^src\/domain\//,
    may: within('src/domain/'),
    mend: 'The domain imports nothing but itself: take what you need as an argument.',
  },
  {
    from: /^dialogs\/speech\.ts$/,
    may: (one) => within('src/domain/')(one) || one === 'i18next',
    mend: 'speech.ts imports i18next and the domain.',
  },
  {
    from: /^dialogs\//,
    may: (one) => within('src/domain/')(one) || within('dialogs/')(one),
    mend: 'Dialogs import the domain and each other: what they need of the world is in Facts.',
  },
  {
    from: /^src\/application\//,
    may: (one) =>
      within('src/domain/')(one) ||
      within('src/application/')(one) ||
      one === 'node:http' ||
      one === 'node:stream',
    mend: 'The application imports the domain; declare a port in application/ports/, and hand it over in compose.ts.',
  },
  {
    from: /^src\/adapters\//,
    may: (one, from) =>
      !isOurs(one) ||
      within('src/domain/')(one) ||
      within('src/application/')(one) ||
      one === 'src/errors.ts' ||
      (one.startsWith('src/adapters/') && adapterOf(one) === adapterOf(from)),
    mend: 'Adapters import inwards, never each other: take the other one’s function as an argument.',
  },
]

/** The rooms of the reader, in the order in which a message goes through them: each imports only those before it. */
const ROOMS = [
  'text patterns calendar vocabulary words phrases danger languages examples learning',
  'fates assembly weighing acts choices hearing',
].flatMap((rooms) => rooms.split(' '))
/** What any room may import: the count of steps, and where what is dear to make is kept, for long or as long as an object lives. */
const OF_ALL_ROOMS = /^dialogs\/understanding\/(memo|meter|shelf)\.ts$/
/** How telephones shorten words is vocabulary that cutting into tokens needs. */
const TOKENS = 'dialogs/understanding/text/tokens.ts'
const WRITING = 'dialogs/understanding/vocabulary/writing.ts'

const roomOf = (file: string): number =>
  ROOMS.indexOf(/^dialogs\/understanding\/([^/]+)\//.exec(file)?.[1] ?? '')

/** Packages that live in one place only. */
const HOMES: Readonly<Record<string, RegExp>> = {
  i18next: /^dialogs\/speech\.ts$/,
  mongoose: /^src\/adapters\/mongo\//,
  mongodb: /^src\/adapters\/mongo\//,
  botbuilder: /^src\/adapters\/channels\/botFramework\//,
  'botframework-connector': /^src\/adapters\/channels\/botFramework\//,
  'botframework-schema': /^src\/adapters\/channels\/botFramework\//,
  restify: /^src\/adapters\/http\//,
  'temporal-polyfill': /^src\/domain\/localTime\.ts$/,
  '@microsoft/recognizers-text-date-time': /^src\/adapters\/recognizers\//,
}

describe('the walls of the house', () => {
  const files = [...under('src'), ...under('dialogs')]
  const imports = files.flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))

  it('are crossed by no import', () => {
    const crossed = imports.flatMap(({ file, imported }) => {
      const wall = WALLS.find(({ from }) => from.test(file))
      return wall === undefined || wall.may(imported, file)
        ? []
        : [`${file} imports ${imported}. ${wall.mend}`]
    })
    expect(crossed.join('\n')).to.equal('')
  })

  it('part the rooms of the reader in the order in which a message goes through them', () => {
    const backwards = imports.flatMap(({ file, imported }) => {
      if (roomOf(file) < 0 || !imported.startsWith('dialogs/') || OF_ALL_ROOMS.test(imported)) return []
      if (file === TOKENS && imported === WRITING) return []
      const isBefore = roomOf(imported) >= 0 && roomOf(imported) <= roomOf(file)
      return isBefore
        ? []
        : [
            `${file} imports ${imported}: a room reads only those before it (dialogs/understanding/README.md).`,
          ]
    })
    expect(backwards.join('\n')).to.equal('')
  })

  it('keep each vendor in its room', () => {
    const strays = imports.flatMap(({ file, imported }) => {
      const home = HOMES[imported]
      return home === undefined || home.test(file)
        ? []
        : [`${file} imports ${imported}: it lives in ${home.source} only.`]
    })
    expect(strays.join('\n')).to.equal('')
  })

  it('hold no barrel and no room without a name', () => {
    const bad = files.filter((file) => /(^|\/)(index|utils?|helpers?|common|misc)(\.ts$|\/)/.test(file))
    expect(bad.join('\n')).to.equal('')
  })

  it('know real time, chance and the environment in their homes only', () => {
    const reads = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b/
    const bad = files
      .filter((file) => !/^src\/(adapters\/|config\.ts|cli\/)/.test(file))
      .filter((file) => reads.test(readFileSync(join(HOME, file), 'utf8')))
    expect(bad.join('\n')).to.equal('')
  })

  it('are looked at file by file', () => {
    expect(imports.length).to.be.greaterThan(100)
  })
})

function under(folder: string): readonly string[] {
  return readdirSync(join(HOME, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && statSync(join(HOME, name)).isFile())
}

/** Files of ours by path from the root; packages by name; imports of types count too. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(HOME, file), 'utf8')
  const statement = /^(?:import|export)\b[^'"`]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm
  const named = [...source.matchAll(statement)].map(([, from, bare, later]) => from ?? bare ?? later ?? '')
  return named.map((name) => {
    if (name.startsWith('.')) return relative(HOME, resolve(HOME, dirname(file), name))
    if (isNode(name)) return name
    return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name)
  })
}
