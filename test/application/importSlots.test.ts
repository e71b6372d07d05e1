import { expect } from 'chai'
import { importWorld, type ImportWorld } from './importWorld.ts'

const HEADER = 'ref,advisor_ref,starts_at,duration_min,mode,place\n'
const FILE = `${HEADER}s1,julie,2027-03-05T14:00,45,PHYSIQUE,"12 rue des Vétivers, Saint-Denis"
s2,julie,2027-03-08T09:30,,,
s3,ines,2027-03-08T10:00,30,telephone,
`

describe('Importing the hours that advisors publish', () => {
  let world: ImportWorld
  before(async () => {
    world = await importWorld('slots')
  })
  beforeEach(() => world.clear())
  after(() => world.close())

  const importing = (slots = FILE) => world.import({ 'slots.csv': slots })
  const slots = () => world.held('slots')
  const reported = async (text: string) =>
    (await importing(text)).files.filter(({ file }) => file === 'slots.csv')[0]
  const faults = async (line: string) =>
    (await importing(`${FILE}${line}\n`)).faults.map(({ file, line: at, column, code }) => [
      file,
      at,
      column,
      code,
    ])

  it('keeps each as free, on the clock of its advisor’s service', async () => {
    expect(await importing()).to.include({ outcome: 'imported' })
    const held = await slots()
    const advisors = await world.held('advisors')
    expect(held['s1']).to.deep.include({
      advisor: advisors['julie']?.['_id'],
      startsAt: '2027-03-05T14:00',
      zone: 'Indian/Reunion',
      durationMin: 45,
      mode: 'PHYSIQUE',
      place: '12 rue des Vétivers, Saint-Denis',
      takenBy: null,
      listed: true,
    })
    expect(held['s2']).to.include({ durationMin: 30, mode: 'PHYSIQUE', place: '' })
    expect(held['s3']).to.include({ advisor: advisors['ines']?.['_id'], mode: 'TELEPHONE' })
  })

  it('changes nothing with the same file again, one that was taken included', async () => {
    await importing()
    await world.connection.collection('slots').updateOne({ ref: 's1' }, { $set: { takenBy: 'c1' } })
    const before = await world.dump()
    expect(await reported(FILE)).to.deep.include({ new: [], changed: [], left: [], kept: [] })
    expect(await world.dump()).to.deep.equal(before)
  })

  it('lists no more what left the file, and takes it back when it returns', async () => {
    await importing()
    expect(await reported(FILE.replace(/s2.*\n/, ''))).to.deep.include({ left: ['s2'] })
    expect((await slots())['s2']).to.include({ listed: false, takenBy: null })
    await importing()
    expect((await slots())['s2']).to.include({ listed: true })
  })

  it('updates a line that changed, without giving away again what was taken', async () => {
    await importing()
    await world.connection.collection('slots').updateOne({ ref: 's1' }, { $set: { takenBy: 'c1' } })
    expect(await reported(FILE.replace('14:00,45', '15:00,45'))).to.deep.include({
      changed: [{ ref: 's1', columns: ['starts_at'] }],
      kept: [],
    })
    expect((await slots())['s1']).to.include({ startsAt: '2027-03-05T15:00', takenBy: 'c1' })
  })

  it('may come alone, with advisors that are stored', async () => {
    await world.import()
    const report = await world.run([{ name: 'slots.csv', bytes: Buffer.from(FILE) }], { dryRun: false })
    expect(report.files.map(({ file, new: fresh }) => [file, fresh])).to.deep.equal([
      ['slots.csv', ['s1', 's2', 's3']],
    ])
    expect(report.people).to.deep.equal([])
  })

  it('refuses all of it for one line at fault', async () => {
    for (const [line, column, code] of [
      ['s9,nobody,2027-03-09T10:00,30,,', 'advisor_ref', 'ref_unknown'],
      ['s9,,2027-03-09T10:00,30,,', 'advisor_ref', 'required'],
      ['s9,julie,2027-02-29T10:00,30,,', 'starts_at', 'moment'],
      ['s9,julie,,30,,', 'starts_at', 'required'],
      ['s9,julie,2027-03-09T10:00,0,,', 'duration_min', 'minutes'],
      ['s9,julie,2027-03-09T10:00,30,SKYPE,', 'mode', 'one_of'],
      ['s9,julie,2027-03-09T10:00,30,,1 85 05 78 006 084 36', 'place', 'nir'],
      ['s1,julie,2027-03-09T10:00,30,,', 'ref', 'ref_twice'],
    ] as const)
      expect(await faults(line), line).to.deep.equal([['slots.csv', 5, column, code]])
    expect(await slots()).to.deep.equal({})
  })
})
