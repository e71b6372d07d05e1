import { join } from 'node:path'
import { expect } from 'chai'
import type { Param } from '../../src/domain/conversation.ts'
import { speech } from '../../dialogs/speech.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { theTerritories } from '../../src/domain/territory.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'

const say = speech(readLocales(join(import.meta.dirname, '..', '..', 'locales')))
const said = (slot: Param, lang = 'fr'): string =>
  sentenceIn(say({ key: 'checkpoint.choices.slot', params: { slot } }, lang).text)

describe('an hour of who lives in another zone than their service', () => {
  const moment = '2026-03-05T14:00'
  const day = { from: '2026-03-05', to: '2026-03-05' }

  it('says whose it is, in each language', () => {
    const there = { moment, zone: 'America/Cayenne' }
    expect(said(there)).to.equal('Jeudi 5 mars, à 14 h (heure de Cayenne)')
    expect(said(there, 'en')).to.equal('Thursday 5 March, at 14:00 (time in Cayenne)')
    expect(said({ moment })).to.equal('Jeudi 5 mars, à 14 h')
  })

  it('is theirs, where their zone has no name here', () =>
    expect(said({ moment, zone: 'Asia/Tokyo' })).to.equal('Jeudi 5 mars, à 14 h (heure de chez vous)'))

  it('has a name in the zone of every territory', () => {
    for (const zone of new Set(theTerritories.map((one) => one.zone)))
      expect(said({ moment, zone }))
        .to.match(/\(heure (de|d’) ?.+\)$/)
        .and.not.include('chez vous')
  })

  it('is said of a window that has hours, once for several, and not of a whole day', () => {
    const zone = 'Indian/Mayotte'
    expect(said({ windows: [{ ...day, after: '13:00' }], zone })).to.equal(
      'Jeudi 5 mars, après 13 h (heure de Mayotte)',
    )
    expect(
      said({
        windows: [
          { ...day, at: '10:00' },
          { ...day, at: '14:00' },
        ],
        zone,
      }),
    ).to.equal('Jeudi 5 mars, à 10 h, ou bien jeudi 5 mars, à 14 h (heure de Mayotte)')
    expect(said({ windows: [day], zone })).to.equal('Jeudi 5 mars')
  })

  it('is said of an hour alone', () => {
    expect(said({ time: '14:30', zone: 'America/Cayenne' })).to.equal('14 h 30 (heure de Cayenne)')
    expect(said({ time: '14:30' })).to.equal('14 h 30')
  })
})

describe('an hour of somebody, for who works elsewhere', () => {
  const zone = 'America/Cayenne'
  const moment = '2026-03-13T15:00'
  const day = { from: '2026-03-13', to: '2026-03-13' }

  it('is said on both clocks, in each language, with its date where it is another', () => {
    const there = { moment, zone, own: '2026-03-13T19:00' }
    expect(said(there)).to.equal('Vendredi 13 mars, à 15 h (heure de Cayenne ; pour vous : 19 h)')
    expect(said(there, 'en')).to.equal('Friday 13 March, at 15:00 (time in Cayenne; for you: 19:00)')
    expect(said({ ...there, own: '2026-03-14T02:00' })).to.equal(
      'Vendredi 13 mars, à 15 h (heure de Cayenne ; pour vous : samedi 14 mars, à 2 h)',
    )
  })

  it('is so in a window, where it can be told', () => {
    const windows = [{ ...day, after: '13:00', before: '18:00' }]
    const own = [{ ...day, after: '17:00', before: '22:00' }]
    expect(said({ windows, zone, own })).to.equal(
      'Vendredi 13 mars, entre 13 h et 18 h (heure de Cayenne ; pour vous : entre 17 h et 22 h)',
    )
    expect(said({ windows: [{ ...day, at: '15:00' }], zone, own: [{ ...day, at: '19:00' }] })).to.equal(
      'Vendredi 13 mars, à 15 h (heure de Cayenne ; pour vous : 19 h)',
    )
    expect(said({ windows, zone, own: [] })).to.equal(
      'Vendredi 13 mars, entre 13 h et 18 h (heure de Cayenne)',
    )
    const two = [...windows, { ...day, at: '20:00' }]
    expect(
      said({ windows: two, zone, own: [...own, { from: '2026-03-14', to: '2026-03-14', at: '00:00' }] }),
    ).to.include('pour vous : vendredi 13 mars, entre 17 h et 22 h, ou bien samedi 14 mars, à 0 h)')
  })

  it('is that of the person, where their zone has no name here', () => {
    expect(said({ moment, zone: 'Asia/Tokyo', own: '2026-03-13T07:00' })).to.include(
      '(heure de la personne ;',
    )
    expect(said({ clock: 'Asia/Tokyo' })).to.equal('Heure de la personne')
    expect(said({ clock: zone })).to.equal('Heure de Cayenne')
  })
})

describe('a date far away', () => {
  const today = '2026-03-24'
  /** As the platform writes it: with the year, or without. */
  const inFull = (date: string, lang: string): string =>
    new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
      .format(new Date(`${date}T00:00Z`))
      .replace(/^./, (first) => first.toUpperCase())
      .replace(',', '')
      .replace(/ 1 mars/, ' 1er mars')

  it('is said with its year, in each language', () => {
    for (const date of ['2027-03-01', '2028-02-29', '2026-12-15', '2025-11-03'])
      for (const [lang, platform] of [
        ['fr', 'fr-FR'],
        ['en', 'en-GB'],
      ] as const)
        for (const value of [{ date }, { windows: [{ from: date, to: date }] }])
          expect(said({ ...value, today }, lang)).to.equal(inFull(date, platform))
    expect(said({ date: '2026-04-01', today })).to.equal('Mercredi 1er avril')
  })

  it('is so with an hour, and at one end of a stretch of days only', () => {
    expect(said({ moment: '2027-03-01T10:00', today })).to.equal('Lundi 1er mars 2027, à 10 h')
    expect(said({ windows: [{ from: '2026-12-28', to: '2027-01-08' }], today: '2026-12-20' })).to.equal(
      'Du lundi 28 décembre au vendredi 8 janvier 2027',
    )
  })
})
