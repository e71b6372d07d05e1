import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect } from 'chai'

const HOME = join(import.meta.dirname, '..', '..')
/** Rooms of pages, mail and the import: their adapters give the end of a key, and have tests of their own. */
const ELSEWHERE = new Set(['botFramework', 'import', 'inbox', 'letter', 'live', 'page', 'sms'])
const ROOMS = readdirSync(join(HOME, 'locales/fr'))
  .map((name) => name.replace('.json', ''))
  .filter((room) => !ELSEWHERE.has(room))
/** They show authors an example of French in French, or hold words that are heard: nobody whom the service accompanies reads them. */
const QUOTING = new Set(['src/adapters/content/plainRules.ts', 'src/cli/verbs.ts', 'dialogs/politenessOf.ts'])

interface Source {
  readonly file: string
  readonly literals: readonly string[]
}

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(HOME, folder, name))
    .map((path) => ({ file: relative(HOME, path), literals: literalsIn(readFileSync(path, 'utf8')) }))

/** Comments first, so that an apostrophe in one of them begins no text. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g

const literalsIn = (source: string): readonly string[] =>
  [...source.matchAll(TOKEN)].flatMap(([, single, double, template]) => single ?? double ?? template ?? [])

const dialogs = sourcesIn('dialogs').filter(({ file }) => !file.startsWith('dialogs/understanding/'))
const code = sourcesIn('src')

const keysIn = (value: unknown, key: string): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => keysIn(inner, `${key}.${name}`))
    : [key]

const known = ROOMS.flatMap((room) =>
  keysIn(JSON.parse(readFileSync(join(HOME, 'locales/fr', `${room}.json`), 'utf8')), room),
)

const KEY = new RegExp(`^(?:${ROOMS.join('|')})(?:\\.(?:\\w|\\$\\{[^}]+\\})+)+$`)

/** `checkpoint.ask.${mode}` stands for every key with a word in its place. */
const patternOf = (literal: string): RegExp =>
  new RegExp(`^${literal.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '\\w+')}$`)

const used = [...dialogs, ...code].flatMap(({ file, literals }) =>
  literals
    .filter((literal) => KEY.test(literal))
    .map((literal) => ({ file, literal, pattern: patternOf(literal) })),
)

/** Words that are French and not English: two of them make a sentence of a text that has no accent. */
const FRENCH =
  /(?<![\p{L}’'-])(?:vous|votre|vos|je|nous|les|une|est|pas|pour|avec|dans|qui|aux|du|ce|cette)(?![\p{L}-])/giu
/** A word with an accent beside another word; a proper name at the end ("La Réunion") is none. */
const ACCENTED =
  /[\p{L}’']*[àâçéèêëîïôùûœÀÇÉÈÊ][\p{L}’']*[ \u00a0]+\p{L}|\p{L}[ \u00a0]+\p{Ll}[\p{L}’']*[àâçéèêëîïôùûœ]/u

const isFrench = (text: string): boolean =>
  ACCENTED.test(text) || new Set(text.toLowerCase().match(FRENCH) ?? []).size > 1

/** What a press sends back for a button of the menu: `menu.human`, beside its label `menu.choices.human`. */
const isButton = (literal: string): boolean =>
  literal.startsWith('menu.lang.') ||
  [...known].some((key) => key.endsWith(literal.replace('menu.', '.choices.')))

describe('words for people', () => {
  it('are seen by this test when they stand in code', () => {
    expect(isFrench('Vous venez ?')).to.equal(false)
    for (const text of [
      'Je viens avec vous',
      'C’est noté à 10 h',
      'Merci d’avoir prévenu',
      'votre rendez-vous du 4',
    ])
      expect(isFrench(text), text).to.equal(true)
    for (const text of ['No rule says what to do here.', 'la-reunion', 'Give the --port of the service.'])
      expect(isFrench(text), text).to.equal(false)
    expect(literalsIn("say('a.b') // it's 'not' one\nask(`c.${d}`)")).to.deep.equal(['a.b', 'c.${d}'])
  })

  it('live in locales/ only: no French sentence stands in the dialogs or in src/', () => {
    const found = [...dialogs, ...code]
      .filter(({ file }) => !QUOTING.has(file))
      .flatMap(({ file, literals }) => literals.filter(isFrench).map((text) => `${file}: ${text}`))
    expect(found, 'put them in locales/fr and say their key').to.deep.equal([])
  })

  it('exist for every key that code says', () => {
    const missing = used
      .filter(({ literal, pattern }) => !isButton(literal) && !known.some((key) => pattern.test(key)))
      .map(({ file, literal }) => `${file}: ${literal}`)
    expect(missing, 'write these words in locales/fr').to.deep.equal([])
    expect(used.length).to.be.greaterThan(100)
  })

  it('exist for each way to meet, each danger, each answer', () => {
    const modes = ['PHYSIQUE', 'TELEPHONE', 'VISIO']
    const kinds = ['suicide', 'violence', 'child', 'shelter', 'medical', 'harassment', 'emergency']
    const wanted = [
      ...modes.flatMap((mode) => ['ask', 'today', 'confirmed'].map((what) => `checkpoint.${what}.${mode}`)),
      ...modes.flatMap((mode) => [`checkpoint.choices.come_${mode}`, `menu.mode.${mode}`]),
      ...['PHYSIQUE', 'VISIO'].map((mode) => `checkpoint.where.${mode}`),
      ...kinds.map((kind) => `safety.${kind}`),
      ...['confirmed', 'declined', 'late'].map((answer) => `menu.said.${answer}`),
      ...['my_data', 'erase'].map((act) => `menu.${act}`),
    ]
    expect(wanted.filter((key) => !known.includes(key))).to.deep.equal([])
  })

  it('are all said by something: nobody translates a sentence that is never used', () => {
    const unused = known.filter((key) => !used.some(({ pattern }) => pattern.test(key)))
    expect(unused, 'say them, or take them out of locales/').to.deep.equal([])
  })
})
