import { expect } from 'chai'
import { join } from 'node:path'
import type { LocalHelpline } from '../../src/domain/helpline.ts'
import type { SafetyKind } from '../../src/domain/reading.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { helplinesOf, territoryById } from '../../src/domain/territory.ts'
import { helplines, unverified } from '../../src/domain/helpline.ts'
import { cardOf } from '../../dialogs/safety.ts'
import { speech } from '../../dialogs/speech.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'

const say = speech(readLocales(join(import.meta.dirname, '..', '..', 'locales')))
const TODAY = '2026-11-28'
const KINDS: readonly SafetyKind[] = ['suicide', 'child', 'medical', 'violence', 'shelter', 'harassment']

const card = (kind: SafetyKind, place: Partial<Parameters<typeof cardOf>[1]> = {}, lang = 'fr'): string =>
  sentenceIn(say(cardOf(kind, { today: TODAY, ...place }), lang).text)

const siao: LocalHelpline = {
  kinds: ['shelter'],
  number: '0262 00 00 01',
  name: 'Accueil Exemple',
  alwaysOpen: true,
  verifiedOn: TODAY,
}

describe('the card of a danger', () => {
  it('says "day and night" of no number that nobody verified within a year', () => {
    expect(helplines.filter(({ verifiedOn }) => verifiedOn !== null)).to.deep.equal([])
    for (const kind of KINDS)
      for (const lang of ['fr', 'en'])
        expect(card(kind, {}, lang)).not.to.match(/jour et nuit|day and night|24/)
  })

  it('gives first the numbers that work without credit', () => {
    for (const kind of KINDS) {
      const shown = [...card(kind).matchAll(/\b(?:\d{2,4}(?: \d{2,3})?)\b/g)].map(([number]) => number)
      const free = shown.map(
        (number) => helplines.find((one) => one.number === number || one.dial === number)?.withoutCredit,
      )
      expect(free, kind).to.deep.equal(free.toSorted((a, b) => Number(b) - Number(a)))
    }
  })

  it('leaves no gap where there is nothing to say', () => {
    for (const kind of KINDS)
      for (const lang of ['fr', 'en']) expect(card(kind, {}, lang)).not.to.match(/\n\n|\{|^\s|\s$/)
  })

  it('overseas, says that office hours are those of Paris', () => {
    const there = { zone: 'Indian/Reunion' }
    expect(card('violence', there)).to.include("le 116 006.\nCe numéro suit l'heure de Paris.")
    expect(card('harassment', there)).to.include("le 39 28.\nCe numéro suit l'heure de Paris.")
    expect(card('violence'), 'a place that is not known').to.include("l'heure de Paris")
    expect(card('violence', { zone: 'Europe/Paris' })).not.to.include('Paris')
    expect(card('medical', there)).not.to.include('Paris')
  })

  it('gives the numbers of the place as well, each for its own danger', () => {
    const local = [siao, { ...siao, number: '0262 00 00 02', verifiedOn: null }]
    expect(card('shelter', { local })).to.match(
      /Près de chez vous : Accueil Exemple, 0262 00 00 01, jour et nuit\.\nPrès de chez vous : Accueil Exemple, 0262 00 00 02\.$/,
    )
    expect(card('violence', { local })).not.to.include('Exemple')
  })

  it('says where the operator of the channel keeps the message', () => {
    for (const kind of KINDS) {
      expect(card(kind, { keptElsewhere: true })).to.match(
        /Microsoft garde aussi votre message\.\n.*effacer.*$/,
      )
      expect(card(kind)).not.to.include('Microsoft')
    }
  })

  it('is shown, without hours, whatever somebody wrote as a date', () => {
    const local = ['28/11/2026', '2062-01-01'].map((verifiedOn) => ({ ...siao, verifiedOn }))
    expect(card('shelter', { local })).to.include(siao.number).and.not.to.include('jour et nuit')
  })

  it('has a release wait for the numbers of territories too', () => {
    const reunion = territoryById('la-reunion')!
    const numbersOf = (line: LocalHelpline) =>
      unverified(TODAY, helplinesOf([{ ...reunion, helplines: [line] }])).map(({ number }) => number)
    expect(numbersOf({ ...siao, verifiedOn: null })).to.include(siao.number)
    expect(numbersOf({ ...siao, verifiedOn: '2025-11-27' })).to.include(siao.number)
    expect(numbersOf(siao)).not.to.include(siao.number)
  })
})
