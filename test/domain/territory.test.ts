import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { Territory, Wave } from '../../src/domain/territory.ts'
import { overlapsOf, territoryById, theTerritories } from '../../src/domain/territory.ts'
import { ZONES } from './officialHolidays.ts'

const official = readFileSync(new URL('territories-official.txt', import.meta.url), 'utf8')
/** The lines of the ministry's three numbered lists: `Bas-Rhin (67)`. */
const lines = official.split('\n').flatMap((line) => /^\s+\d+\.\s+(.+)$/.exec(line)?.[1] ?? [])

const count = (wave: Wave): number => theTerritories.filter((one) => one.wave === wave).length

const hautRhin: Territory = {
  id: 'haut-rhin',
  name: 'Haut-Rhin',
  wave: 'added',
  kind: 'departement',
  departments: ['68'],
  zone: 'Europe/Paris',
  holidayZone: 'Alsace-Moselle',
  overlaps: [],
}

describe('The territories', () => {
  it('are 79: the first 14, then 31, then 34', () => {
    expect([count('pilot-14'), count('ami-1'), count('ami-2')]).to.eql([14, 31, 34])
    expect(theTerritories).to.have.lengthOf(79)
  })

  it('are those of the ministry, in its order, spelt as it spells them', () => {
    expect(lines).to.have.lengthOf(79)
    for (const [rank, { name }] of theTerritories.entries())
      expect(lines[rank]!.replace(/ \((\w+)\)$/, ''), `line ${rank + 1}`).to.equal(name)
  })

  it('have the department codes that the list gives', () => {
    for (const [rank, { id, departments }] of theTerritories.entries()) {
      const codes = [...lines[rank]!.matchAll(/\((\d\w+)\)/g)].map(([, code]) => code)
      expect([...departments], id).to.eql(codes.length > 0 ? codes : ['67', '68'])
    }
    expect(new Set(theTerritories.flatMap(({ departments }) => departments)).size).to.equal(81)
  })

  it('have ids of their own, fit for a file and a link', () => {
    expect(new Set(theTerritories.map(({ id }) => id)).size).to.equal(79)
    for (const { id } of theTerritories) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/)
  })

  it('live by the clock and the holidays of their place', () => {
    for (const { id, zone, holidayZone, departments } of theTerritories) {
      expect(() => new Intl.DateTimeFormat('fr', { timeZone: zone }), id).to.not.throw()
      const [, theirs] = ZONES.find(([name]) => name === holidayZone)!
      expect(zone, id).to.equal(theirs)
      const overseas = new Map([
        ['971', 'Guadeloupe'],
        ['972', 'Martinique'],
        ['973', 'Guyane'],
        ['974', 'La Réunion'],
        ['976', 'Mayotte'],
        ['67', 'Alsace-Moselle'],
      ])
      expect(holidayZone, id).to.equal(overseas.get(departments[0]!) ?? 'Métropole')
    }
  })

  it('say each thing with a word that the type knows', () => {
    const kinds = new Map<string, number>()
    for (const { kind } of theTerritories) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    expect(Object.fromEntries(kinds)).to.eql({
      departement: 70,
      intercommunalite: 3,
      'collectivite-territoriale-unique': 2,
      metropole: 1,
      groupement: 1,
      'collectivite-europeenne': 1,
      'collectivite-statut-particulier': 1,
    })
    for (const { tag, role, name } of theTerritories.flatMap(({ languages = [] }) => languages)) {
      expect(Intl.getCanonicalLocales(tag)).to.eql([tag])
      expect(['need', 'heritage'], name).to.include(role)
    }
    expect(territoryById('bretagne')!.members).to.have.lengthOf(7)
  })

  it('are found by id, those of the deployment too', () => {
    expect(territoryById('la-reunion')!.zone).to.equal('Indian/Reunion')
    expect(territoryById('haut-rhin')).to.equal(undefined)
    expect(territoryById('haut-rhin', [hautRhin])).to.equal(hautRhin)
  })
})

describe('Two territories that may count the same people', () => {
  it('are the two Alsatian rows, and the two that share the code 2B', () => {
    expect(overlapsOf('bas-rhin')).to.eql(['collectivite-europeenne-d-alsace'])
    expect(overlapsOf('ile-rousse')).to.eql(['bastia'])
    const all = theTerritories.filter(({ overlaps }) => overlaps.length > 0).map(({ id }) => id)
    expect(all).to.eql(['bas-rhin', 'collectivite-europeenne-d-alsace', 'bastia', 'ile-rousse'])
  })

  it('are also a grouping and its member, when a deployment adds the member', () => {
    const rennes: Territory = {
      ...hautRhin,
      id: 'rennes-metropole',
      name: 'Rennes Métropole',
      departments: ['35'],
    }
    const told: Territory = { ...hautRhin, id: 'elsewhere', departments: ['88'], overlaps: ['paris'] }
    const added = [hautRhin, rennes, told]
    expect(overlapsOf('bretagne', added)).to.eql(['rennes-metropole'])
    expect(overlapsOf('rennes-metropole', added)).to.eql(['bretagne'])
    expect(overlapsOf('collectivite-europeenne-d-alsace', added)).to.eql(['bas-rhin', 'haut-rhin'])
    expect(overlapsOf('paris', added)).to.eql(['elsewhere'])
  })

  it('say so of each other', () => {
    const added = [hautRhin, { ...hautRhin, id: 'elsewhere', departments: ['88'], overlaps: ['paris'] }]
    for (const { id } of [...theTerritories, ...added])
      for (const other of overlapsOf(id, added))
        expect(overlapsOf(other, added), `${other} and ${id}`).to.include(id)
    expect(overlapsOf('nowhere')).to.eql([])
  })
})
