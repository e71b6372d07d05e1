import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { ACTS, ASKED, DANGERS, FILES, PARTS, personalPhrases, phrases } from './corpus.ts'
import type { FileName, Phrase, Window } from './corpus.ts'

const LEAST: Readonly<Record<FileName, number>> = { dates: 560, acts: 560, safety: 330, other: 220 }
const FIELDS = new Set(['from', 'to', 'weekday', 'at', 'after', 'before'])
const FRENCH_ZONES = [
  'Europe/Paris',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
]

describe('the corpus of phrases', () => {
  for (const file of FILES)
    it(`holds at least ${LEAST[file]} ${file}, a third of them set aside`, () => {
      const all = both(file).length
      expect(all).to.be.at.least(LEAST[file])
      expect(phrases(file, 'aside').length / all).to.be.within(0.25, 0.42)
    })

  it('gives each phrase an id of its own', () => {
    const ids = [...everything(), ...everyPersonal()].map((phrase) => phrase.id)
    expect(repeated(ids)).to.deep.equal([])
  })

  it('asks the same thing once', () => {
    const asked = everything().map((p) => JSON.stringify([p.text, p.now, p.lang, p.asked, p.options]))
    expect(repeated(asked)).to.deep.equal([])
  })

  it('sets phrases aside by the hash of their id', () => {
    for (const part of PARTS)
      for (const { id } of [...FILES.flatMap((file) => phrases(file, part)), ...personalPhrases(part)])
        expect(partOf(id), id).to.equal(part)
  })

  it('has lines of the expected shape', () => {
    for (const phrase of everything()) expect(faultsOf(phrase), phrase.id).to.deep.equal([])
  })

  it('has windows that exist and begin before they end', () => {
    for (const phrase of everything())
      for (const window of windowsOf(phrase))
        expect(windowFaults(window), `${phrase.id} ${JSON.stringify(window)}`).to.deep.equal([])
  })

  it('never wants a day that is past where the person lives', () => {
    for (const phrase of everything())
      for (const { from, to } of phrase.expect.wish?.wanted ?? []) {
        const today = localDate(phrase.now, phrase.zone)
        expect(
          (from ?? today) >= today && (to ?? today) >= today,
          `${phrase.id} wants ${from}..${to}`,
        ).to.equal(true)
      }
  })

  it('never wants an hour of today that is past', () => {
    for (const phrase of everything())
      for (const { from, to, at, before } of phrase.expect.wish?.wanted ?? [])
        if (from === localDate(phrase.now, phrase.zone) && to === from)
          expect((at ?? before ?? '24:00') > localTime(phrase.now, phrase.zone), phrase.id).to.equal(true)
  })

  it('never wants what it refuses', () => {
    for (const { id, expect: wanted } of everything()) {
      const refused = new Set(wanted.wish?.refused?.map((window) => JSON.stringify(window)))
      expect(wanted.wish?.wanted.filter((w) => refused.has(JSON.stringify(w))) ?? [], id).to.deep.equal([])
    }
  })

  it('speaks from every French time zone and every day of the week', () => {
    const dates = both('dates')
    expect(dates.map((p) => p.zone)).to.include.members(FRENCH_ZONES)
    expect(new Set(dates.map((p) => weekday(localDate(p.now, p.zone)))).size).to.equal(7)
  })

  it('uses every act, and every kind of question', () => {
    expect(both('acts').map((p) => p.expect.act)).to.include.members([...ACTS])
    expect(both('acts').map((p) => p.asked)).to.include.members([...ASKED])
  })

  it('shows every danger, and stays silent on at least half', () => {
    const safety = both('safety')
    for (const danger of DANGERS)
      expect(safety.filter((p) => p.expect.safety === danger).length, danger).to.be.at.least(15)
    expect(safety.filter((p) => p.expect.safety === null).length * 2).to.be.at.least(safety.length)
  })

  it('holds at least 80 phrases in English, 80 in Spanish, 60 in others', () => {
    const langs = both('other').map((p) => p.lang)
    expect(langs.filter((lang) => lang === 'en').length).to.be.at.least(80)
    expect(langs.filter((lang) => lang === 'es').length).to.be.at.least(80)
    expect(langs.filter((lang) => lang !== 'en' && lang !== 'es').length).to.be.at.least(60)
  })

  it('holds at least 60 texts on personal data, a good part of them without any', () => {
    const texts = everyPersonal()
    const without = texts.filter((p) => Object.values(p.expect).every((found) => !found))
    expect(texts.length).to.be.at.least(60)
    expect(without.length).to.be.at.least(20)
    for (const { id, expect: found } of texts)
      expect(Object.keys(found), id).to.have.members(['nir', 'phone', 'email', 'iban'])
  })
})

function both(file: FileName): readonly Phrase[] {
  return PARTS.flatMap((part) => phrases(file, part))
}

function everything(): readonly Phrase[] {
  return FILES.flatMap((file) => both(file))
}

function everyPersonal() {
  return PARTS.flatMap((part) => personalPhrases(part))
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

function partOf(id: string): 'open' | 'aside' {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return Number.parseInt(hash, 16) % 3 === 0 ? 'aside' : 'open'
}

function faultsOf(phrase: Phrase): readonly string[] {
  const { act, choice, ask, safety } = phrase.expect
  const faults: readonly (readonly [boolean, string])[] = [
    [phrase.text.trim() === '' || phrase.text.length > 3000, 'text'],
    [!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(phrase.now), 'now'],
    [!ASKED.includes(phrase.asked), 'asked'],
    [act !== undefined && !ACTS.includes(act), 'act'],
    [safety !== null && !DANGERS.includes(safety), 'safety'],
    [ask !== undefined && typeof ask !== 'boolean', 'ask'],
    [typeof choice === 'number' && phrase.options?.[choice] === undefined, 'choice'],
  ]
  return faults.filter(([wrong]) => wrong).map(([, name]) => name)
}

function windowsOf({ expect: { wish, mayRefuse } }: Phrase): readonly Window[] {
  return [...(wish?.wanted ?? []), ...(wish?.refused ?? []), ...(mayRefuse ?? [])]
}

function windowFaults(window: Window): readonly string[] {
  const { from, to, at, after, before } = window
  const faults: readonly (readonly [boolean, string])[] = [
    [Object.keys(window).length === 0, 'empty'],
    [Object.keys(window).some((field) => !FIELDS.has(field)), 'unknown field'],
    [[from, to].some((date) => date !== undefined && !isDate(date)), 'no such date'],
    [
      [at, after, before].some((time) => time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)),
      'no such time',
    ],
    [from !== undefined && to !== undefined && from > to, 'ends before it begins'],
    [after !== undefined && before !== undefined && after >= before, 'closes before it opens'],
    [at !== undefined && (after ?? before) !== undefined, 'an exact time inside bounds'],
    [window.weekday !== undefined && ![1, 2, 3, 4, 5, 6, 7].includes(window.weekday), 'no such weekday'],
  ]
  return faults.filter(([wrong]) => wrong).map(([, name]) => name)
}

function isDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(date)
  )
}

function localDate(now: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(now))
}

function localTime(now: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(new Date(now))
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
