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
})
