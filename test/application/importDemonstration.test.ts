import { join } from 'node:path'
import { expect } from 'chai'
import { readCaseloadFolder } from '../../src/adapters/content/caseloadFolder.ts'
import type { SentFile } from '../../src/application/importPorts.ts'
import { datedBy, seedDemonstration } from '../../src/application/seedDemonstration.ts'
import { territoryById } from '../../src/domain/territory.ts'
import { officialHolidays } from '../domain/officialHolidays.ts'
import { importWorld, type ImportWorld } from './importWorld.ts'

const FOLDER = join(import.meta.dirname, '../../deploy/demonstration')
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** La Réunion has no summer time. */
const OFFSET = 4 * HOUR

const territory = territoryById('la-reunion') ?? expect.fail('no territory')
const holidays = new Set([2026, 2027, 2028].flatMap((year) => officialHolidays('La Réunion', year)))

/** Open or not, by the calendar of JavaScript and the official list. */
const isOpen = (date: string) => {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5 && !holidays.has(date)
}
const dateAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Instants of two years, a few hours apart, none at the same hour as the one before. */
const instants = Array.from({ length: 1_500 }, (_, n) =>
  new Date(Date.parse('2026-06-01T00:00Z') + n * (11 * HOUR + 1_260_000)).toISOString(),
)

describe('The sample caseload', () => {
  let world: ImportWorld
  let files: readonly SentFile[]
  before(async () => {
    world = await importWorld('sample')
    files = await readCaseloadFolder(FOLDER)
  })
  beforeEach(() => world.clear())
  after(() => world.close())

  it('gives demo an appointment on an open day, whose reminder leaves on an open day that is still to come', () => {
    for (const now of instants) {
      const appointment = datedBy(now, territory)('{{appointment}}')
      const day = appointment.slice(0, 10)
      const reminded = dateAfter(day, -2)
      expect(appointment.slice(10), now).to.equal('T14:00')
      expect(isOpen(day), `${now}: ${day}`).to.equal(true)
      expect(isOpen(reminded), `${now}: ${reminded}`).to.equal(true)
      const due = Date.parse(`${reminded}T10:00Z`) - OFFSET
      expect(due, now).to.be.above(Date.parse(now))
      expect(due - Date.parse(now), now).to.be.below(13 * DAY)
    }
  })

  it('counts open days as the official calendar does', () => {
    const dated = datedBy('2027-12-17T08:00:00.000Z', territory)
    // Friday 17 December 2027; Monday 20 is the abolition of slavery, Saturday 25 Christmas.
    expect(dated('{{openday+1}} {{openday+5}} {{openday-1}} {{day+3}} {{day-17}} {{openday+0}}')).to.equal(
      '2027-12-21 2027-12-27 2027-12-16 2027-12-20 2027-11-30 2027-12-17',
    )
    // Its reminder may not leave on Monday 20, and Tuesday 21 is the first open day.
    expect(dated('{{appointment}} {{appointment+1}}T09:00')).to.equal('2027-12-23T14:00 2027-12-24T09:00')
  })

  it('leaves nothing to fill in, and no fault, whatever the day', async () => {
    for (const now of instants.filter((_, n) => n % 60 === 0)) {
      const report = await seedDemonstration({
        now,
        territory,
        files,
        importCaseload: (dated) => world.run(dated, { dryRun: true }),
      })
      expect(report.faults, now).to.deep.equal([])
      expect(report.warnings, now).to.deep.equal([])
    }
  })

  it('is imported with demo and those whom the links are for, and the first appointment to come is demo’s', async () => {
    const now = '2027-03-25T15:30:00.000Z'
    await seedDemonstration({ now, territory, files, importCaseload: world.run })
    const people = await world.held('people')
    expect(Object.keys(people)).to.have.length(14)
    expect((await world.held('advisors'))['julie']).to.include({ email: 'advisor@example.org' })
    expect(people['demo']).to.include({
      advisor: (await world.held('advisors'))['julie']?.['_id'],
      language: 'fr',
    })
    expect((await world.held('users'))['evaluator@example.org la-reunion']).to.include({ role: 'evaluator' })
    expect((await world.held('organisations'))['cd']).to.include({ dutyDesk: 'desk@example.org' })
    const checkpoints = Object.values(await world.held('checkpoints'))
    expect(new Set(checkpoints.map(({ mode }) => mode))).to.deep.equal(
      new Set(['PHYSIQUE', 'TELEPHONE', 'VISIO']),
    )
    const toCome = checkpoints.filter(({ startsAt }) => String(startsAt) > '2027-03-25T19:30')
    toCome.sort((one, other) => (String(one['startsAt']) < String(other['startsAt']) ? -1 : 1))
    expect(toCome[0]).to.include({ ref: 'demo-2', startsAt: '2027-04-01T14:00' })
    expect(toCome).to.have.length.above(10)
  })

  it('has free hours of demo’s advisor on several days, none on the afternoon after her appointment', async () => {
    await seedDemonstration({ now: '2027-03-25T15:30:00.000Z', territory, files, importCaseload: world.run })
    const julie = (await world.held('advisors'))['julie']?.['_id']
    const slots = Object.values(await world.held('slots')).filter(({ advisor }) => advisor === julie)
    const moments = slots.map(({ startsAt }) => String(startsAt))
    expect(new Set(moments.map((one) => one.slice(0, 10))).size).to.be.above(3)
    expect(moments.filter((one) => one.startsWith('2027-04-02T1') && one >= '2027-04-02T12')).to.deep.equal(
      [],
    )
    for (const { takenBy, zone } of slots) expect([takenBy, zone]).to.deep.equal([null, 'Indian/Reunion'])
  })

  it('seeded twice at one instant is seeded once', async () => {
    const seeding = { now: '2027-03-25T15:30:00.000Z', territory, files, importCaseload: world.run }
    await seedDemonstration(seeding)
    const before = await world.dump()
    await seedDemonstration(seeding)
    expect(await world.dump()).to.deep.equal(before)
  })
})
