import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Param } from '../../src/domain/conversation.ts'
import { checkWords } from '../../src/adapters/content/words.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { speech } from '../../dialogs/speech.ts'
import { SPOKEN, spokenIn } from '../../src/domain/language.ts'
import { firstState, writtenIn } from '../../src/domain/conversation.ts'

const LOCALES = join(import.meta.dirname, '..', '..', 'locales')
/** Read by French staff alone. */
const STAFF = new Set(['inbox.json', 'import.json'])
/** Speaks to somebody whose language is not known yet. */
const BILINGUAL = 'language'

const roomsOf = (lang: string): readonly string[] =>
  readdirSync(join(LOCALES, lang)).filter((name) => !STAFF.has(name))

type Texts = ReadonlyMap<string, string>

const textsOf = (lang: string): Texts =>
  new Map(
    roomsOf(lang).flatMap((name) =>
      leaves(JSON.parse(readFileSync(join(LOCALES, lang, name), 'utf8')), name.replace('.json', '')),
    ),
  )

function leaves(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}.${name}`))
}

const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort()

/** Whole words, and letters, that English does not have. */
const FRENCH =
  /(?<![\p{L}’'-])(?:vous|votre|vos|je|nous|le|la|les|un|une|des|du|de|et|ou|est|pas|pour|avec|dans|qui|rendez|bonjour|merci|aide|oui|non|lundi|mardi)(?![\p{L}-])|[àâçéèêëîïôùûœ«»]|\p{L} [?!:;]/iu

const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d[\d ]*\d/g) ?? []).map((one) => one.replaceAll(' ', ''))

const CARDS = /^safety\.(suicide|violence|child|shelter|medical|harassment|emergency)$/

describe('the English of the people', () => {
  const french = textsOf('fr')
  const english = textsOf('en')

  it('has every room but those of the staff', () => {
    expect(roomsOf('en')).to.deep.equal(roomsOf('fr'))
  })

  it('has every key of French, and no other', () => {
    expect([...english.keys()].sort()).to.deep.equal([...french.keys()].sort())
  })

  it('needs the same values, said in the same way', () => {
    const other = [...french].filter(([key, text]) => {
      return valuesIn(text).join() !== valuesIn(english.get(key) ?? '').join()
    })
    expect(other.map(([key]) => key)).to.deep.equal([])
  })

  it('holds no French', () => {
    const found = [...english]
      .filter(([key, text]) => !key.startsWith(`${BILINGUAL}.`) && FRENCH.test(text))
      .map(([key, text]) => `${key}: ${text}`)
    expect(found).to.deep.equal([])
  })

  it('gives the same helplines as French, card by card', () => {
    for (const [key, text] of french)
      if (key.startsWith('safety.'))
        expect(numbersIn(english.get(key) ?? ''), key).to.have.members([...numbersIn(text)])
  })

  it('says of every card of danger that the helplines speak French', () => {
    const cards = [...english].filter(([key]) => CARDS.test(key))
    expect(cards).to.have.length(7)
    for (const [key, text] of cards) expect(text, key).to.include('They speak French.')
  })
})

describe('dates in English', () => {
  const say = speech(readLocales(LOCALES))
  const said = (wanted: Param, lang = 'en') =>
    say({ key: 'checkpoint.but', params: { refused: wanted } }, lang).text

  it('begin with the weekday, and count hours to 24', () => {
    expect(said({ moment: '2026-03-04T14:00' })).to.equal('Not possible: Wednesday 4 March, at 14:00.')
    expect(said({ moment: '2026-05-01T09:30' })).to.equal('Not possible: Friday 1 May, at 9:30.')
  })

  it('list several days with commas, and "or" before the last', () => {
    const days = ['2026-03-04', '2026-03-05', '2026-03-06'].map((day) => ({ from: day, to: day }))
    expect(said({ windows: days })).to.equal(
      'Not possible: Wednesday 4 March, Thursday 5 March or Friday 6 March.',
    )
    expect(said({ windows: days }, 'fr').replaceAll('\u00a0', ' ')).to.equal(
      'Pas possible : mercredi 4 mars, jeudi 5 mars ou vendredi 6 mars.',
    )
  })

  it('never mix the commas of a list with those of a window', () => {
    const windows = [
      { from: '2026-03-05', to: '2026-03-05', after: '13:00', before: '18:00' },
      { weekday: 5 },
      { at: '10:00' },
    ]
    expect(said({ windows })).to.equal(
      'Not possible: Thursday 5 March, between 13:00 and 18:00, or every Friday, or at 10:00.',
    )
  })
})

describe('a language of the caseload', () => {
  it('is spoken if it has words, whatever its country', () => {
    expect(['fr', 'en', 'en-GB', 'FR-fr'].map(spokenIn)).to.deep.equal(['fr', 'en', 'en', 'fr'])
  })

  it('is answered in French until the person chooses, if nobody here speaks it', () => {
    expect(spokenIn('ar')).to.equal(null)
    expect(['ar', 'fro', ''].map((lang) => firstState(lang).lang)).to.deep.equal(['fr', 'fr', 'fr'])
    expect(firstState('en-US').lang).to.equal('en')
  })

  it('may be the one in which they write, whichever they are spoken to in', () => {
    const [french, english] = [firstState('fr'), firstState('en')]
    expect(writtenIn(french, 'fr')).to.deep.equal(['fr'])
    expect(writtenIn(firstState('ar'), 'ar')).to.deep.equal(['ar', 'fr'])
    expect(writtenIn(english, 'fr'), 'English was chosen').to.deep.equal(['en', 'fr'])
    expect(writtenIn(english, 'ar')).to.deep.equal(['en', 'ar'])
    expect(writtenIn({ ...french, asksFor: 'es' }, 'fr'), 'Spanish was asked for').to.deep.equal(['es', 'fr'])
  })

  it('has its words in locales/ when it is spoken', () => {
    expect(Object.keys(readLocales(LOCALES))).to.include.members([...SPOKEN])
  })
})

describe('the check of the words', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-words-'))
    cpSync(LOCALES, folder, { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const checked = () => checkWords(folder).faults.map(({ what }) => what)
  const write = (room: string, words: object) => {
    writeFileSync(join(folder, 'en', `${room}.json`), JSON.stringify(words))
  }
  const sms = (text: string): readonly string[] => {
    write('sms', { text: `{{organisation}}: ${text}` })
    return checked()
  }

  it('finds nothing wrong in what is there, though the staff’s rooms have no English', () => {
    expect(checked()).to.deep.equal([])
  })

  it('finds what English lacks, has too much, or says with other values', () => {
    write('sms', { text: 'A message.', more: 'One more.' })
    expect(checked()).to.deep.equal([
      '"sms.more" is not in French.',
      '"sms.text" has other values than in French.',
    ])
    write('sms', {})
    expect(checked()).to.deep.equal(['"sms.text" is missing.'])
  })

  it('counts the words of an English sentence', () => {
    expect(sms('one two three four five six seven eight nine.')).to.deep.equal([])
    expect(sms('one two three four five six seven eight nine ten.').join()).to.match(
      /^A sentence of 13 words/,
    )
  })

  it('refuses threats, promises for others, genders, office words and dates in figures', () => {
    expect(sms('You must answer.')).to.deep.equal(['A word of threat or of sanction: "You must".'])
    expect(sms('You have to come.')).to.deep.equal(['A word of threat or of sanction: "have to".'])
    expect(sms('You do not have to come.')).to.deep.equal([])
    expect(sms('Julie will call you back.')).to.deep.equal([
      'A promise, perhaps in somebody else’s name: "will".',
    ])
    expect(sms('Ask her.')).to.deep.equal(['A word that gives somebody a gender: "her".'])
    expect(sms('However, come.')).to.deep.equal(['An office word: "However".'])
    expect(sms('Come on 4/3.')).to.deep.equal(['A date in figures: "4/3".'])
  })
})
