import { expect } from 'chai'
import type { ImportReport } from '../../src/application/importCaseload.ts'
import { CASELOAD, edited, importWorld, sent, type ImportWorld } from './importWorld.ts'

const FILES = Object.keys(CASELOAD)

/** What a report says of each file, in few words. */
const told = ({ files }: ImportReport) =>
  Object.fromEntries(
    files
      .map(({ file, new: fresh, changed, left, kept }) => [
        file,
        {
          ...(fresh.length > 0 ? { new: fresh } : {}),
          ...(changed.length > 0
            ? { changed: changed.map(({ ref, columns }) => `${ref} ${columns.join(' ')}`) }
            : {}),
          ...(left.length > 0 ? { left } : {}),
          ...(kept.length > 0 ? { kept: kept.map(({ ref, columns }) => `${ref} ${columns.join(' ')}`) } : {}),
        },
      ])
      .filter(([, said]) => Object.keys(said ?? {}).length > 0),
  )

describe('Importing a caseload', () => {
  let world: ImportWorld
  before(async () => {
    world = await importWorld('import')
  })
  beforeEach(() => world.clear())
  after(() => world.close())

  const set = async (collection: string, ref: string, $set: object) => {
    const db = world.connection.getClient().db(world.connection.name)
    await db.collection(collection).updateOne({ ref }, { $set })
  }

  describe('a first time', () => {
    it('keeps every field as the domain names it, refs resolved to our ids, empty values to what they stand for', async () => {
      const report = await world.import()
      expect(report).to.include({ outcome: 'imported' })
      expect(report.faults).to.deep.equal([])
      const [organisations, advisors, people] = [
        await world.held('organisations'),
        await world.held('advisors'),
        await world.held('people'),
      ]
      expect(organisations['cd']).to.deep.include({
        name: 'Maison du Département',
        type: 'CD',
        territory: 'la-reunion',
        phone: '02 61 91 00 10',
        openingHours: 'Mo-Fr 08:00-12:00,13:00-16:30',
        dutyDesk: 'desk@example.org',
      })
      expect(advisors['julie']).to.deep.include({
        firstName: 'Julie',
        lastName: 'Letchi',
        email: 'julie@example.org',
        organisation: organisations['cd']?.['_id'],
        deputy: advisors['marc']?.['_id'],
        entraId: null,
      })
      expect(advisors['ines']).to.include({ deputy: null })
      expect(people['p1']).to.deep.include({
        firstName: 'Awa',
        lastName: 'Vétiver',
        language: 'fr',
        territory: 'la-reunion',
        organisation: organisations['cd']?.['_id'],
        advisor: advisors['julie']?.['_id'],
        email: 'awa@example.org',
        phone: '06 39 98 00 01',
        zone: 'Indian/Reunion',
        entraId: null,
      })
      expect((await world.held('checkpoints'))['c2']).to.deep.include({
        person: people['p2']?.['_id'],
        startsAt: '2027-03-04T09:30',
        durationMin: 30,
        mode: 'TELEPHONE',
        place: '',
        topic: '',
        status: 'planned',
        version: 1,
        answer: null,
        humanMoved: false,
      })
      expect((await world.held('employments'))['e1']).to.deep.include({
        person: people['p2']?.['_id'],
        startedOn: '2027-01-04',
        contract: 'cdd',
        endsOn: '2027-06-30',
        trialEndsOn: '2027-02-03',
      })
      expect(Object.values(await world.held('users'))).to.have.length(2)
    })

    it('gives a person without organisation the one of the advisor, else the one that keeps the duty desk', async () => {
      await world.import()
      const organisations = await world.held('organisations')
      const people = await world.held('people')
      expect(people['p2']).to.include({
        organisation: organisations['ml']?.['_id'],
        zone: 'Indian/Mayotte',
        language: 'fr',
      })
      expect(people['p3']).to.include({ organisation: organisations['cd']?.['_id'], advisor: null })
    })

    it('draws ids that tell nothing of the ref', async () => {
      await world.import()
      const people = Object.values(await world.held('people'))
      expect(new Set(people.map(({ _id }) => _id)).size).to.equal(3)
      for (const { _id } of people) expect(_id).to.match(/^[\w-]{22}$/)
    })

    it('says that every line is new, and who is concerned', async () => {
      const report = await world.import()
      expect(told(report)).to.deep.equal({
        'organisations.csv': { new: ['cd', 'ml'] },
        'advisors.csv': { new: ['julie', 'marc', 'ines'] },
        'users.csv': { new: ['evaluator@example.org la-reunion', 'lead@example.org la-reunion'] },
        'people.csv': { new: ['p1', 'p2', 'p3'] },
        'checkpoints.csv': { new: ['c1', 'c2', 'c3'] },
        'employments.csv': { new: ['e1'] },
      })
      const ids = Object.values(await world.held('people')).map(({ _id }) => _id)
      expect(report.people).to.have.members(ids)
    })
  })

  describe('again', () => {
    it('changes nothing with the same files: every collection is as it was', async () => {
      await world.import()
      const before = await world.dump()
      const report = await world.import()
      expect(told(report)).to.deep.equal({})
      expect(report.people).to.deep.equal([])
      expect(await world.dump()).to.deep.equal(before)
    })

    it('changes nothing with the same values otherwise written: semicolons, other order of columns, lines and case', async () => {
      await world.import()
      const before = await world.dump()
      const report = await world.import({
        'people.csv': `\uFEFFRef;Last_name;first_name;LANGUAGE;territory;organisation_ref;advisor_ref;email;phone;timezone;;\r
p3;Ylang;Soa;mg;la-reunion;;;SOA@example.org;;\r
p2;" Bambou ";Tao;;la-reunion;;ines;;06 39 98 00 02;Indian/Mayotte;;\r
;;;;;;;;;;;\r
p1;Vétiver;Awa;FR;la-reunion;cd;julie;awa@example.org;06 39 98 00 01;\r
`,
      })
      expect(report.faults).to.deep.equal([])
      expect(told(report)).to.deep.equal({})
      expect(await world.dump()).to.deep.equal(before)
    })

    it('updates only the changed columns of a changed line', async () => {
      await world.import()
      const before = await world.held('people')
      const report = await world.import(edited('people.csv', '06 39 98 00 01,', '06 39 98 00 99,'))
      const after = await world.held('people')
      expect(told(report)).to.deep.equal({ 'people.csv': { changed: ['p1 phone'] } })
      expect(report.people).to.deep.equal([before['p1']?.['_id']])
      const { row, imported, ...facts } = before['p1'] ?? {}
      expect(imported).to.equal(1)
      expect(after).to.deep.equal({
        ...before,
        p1: {
          ...facts,
          phone: '06 39 98 00 99',
          row: { ...Object(row), phone: '06 39 98 00 99' },
          imported: 2,
        },
      })
    })

    it('makes a changed date a new version of its checkpoint, without the answer given to the old date', async () => {
      await world.import()
      await set('checkpoints', 'c1', { answer: 'confirmed', version: 4 })
      const report = await world.import(edited('checkpoints.csv', '2027-03-03T14:00', '2027-03-10T09:00'))
      const c1 = (await world.held('checkpoints'))['c1']
      expect(c1).to.include({ startsAt: '2027-03-10T09:00', version: 5, answer: null })
      expect(report.people).to.deep.equal([c1?.['person']])
    })

    it('keeps the answer when the date stays, and still tells another version of the fact', async () => {
      await world.import()
      await set('checkpoints', 'c1', { answer: 'confirmed' })
      await world.import(edited('checkpoints.csv', 'PHYSIQUE', 'VISIO'))
      expect((await world.held('checkpoints'))['c1']).to.include({
        mode: 'VISIO',
        version: 2,
        answer: 'confirmed',
      })
    })

    it('lists a line that left, once, and deletes nothing; the line may come back', async () => {
      await world.import()
      const gone = edited('people.csv', 'p3,Soa,Ylang,mg,la-reunion,,,soa@example.org,,\n', '')
      const report = await world.import(gone)
      expect(told(report)).to.deep.equal({ 'people.csv': { left: ['p3'] } })
      const people = await world.held('people')
      expect(people['p3']).to.include({ firstName: 'Soa', listed: false })
      const before = await world.dump()
      expect(told(await world.import(gone))).to.deep.equal({})
      expect(await world.dump()).to.deep.equal(before)
      expect(told(await world.import())).to.deep.equal({})
      expect((await world.held('people'))['p3']).to.include({ listed: true, _id: people['p3']?.['_id'] })
    })

    it('lets an absent file change nothing, and lets refs lead to what is stored', async () => {
      await world.import()
      const before = await world.held('people')
      const report = await world.run(
        [
          {
            name: 'checkpoints.csv',
            bytes: Buffer.from(`${CASELOAD['checkpoints.csv']}c4,p1,2027-04-07T10:00,30,VISIO,,,\n`),
          },
        ],
        { dryRun: false },
      )
      expect(told(report)).to.deep.equal({ 'checkpoints.csv': { new: ['c4'] } })
      expect(await world.held('people')).to.deep.equal(before)
      expect((await world.held('checkpoints'))['c4']).to.include({ person: before['p1']?.['_id'] })
    })

    it('lets an optional column that is absent change nothing', async () => {
      const bands = CASELOAD['people.csv']!.split('\n')
        .map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'age_band' : '25-34'}`))
        .join('\n')
      await world.import({ 'people.csv': bands })
      const before = await world.dump()
      expect(told(await world.import())).to.deep.equal({})
      expect(await world.dump()).to.deep.equal(before)
      const report = await world.import({
        'people.csv': bands.replace('Indian/Mayotte,25-34', 'Indian/Mayotte,35-44'),
      })
      expect(told(report)).to.deep.equal({ 'people.csv': { changed: ['p2 age_band'] } })
    })
  })

  describe('when a human came first', () => {
    it('keeps the date that a human accepted, and lists it; the rest of the line is updated', async () => {
      await world.import()
      await set('checkpoints', 'c1', {
        startsAt: '2027-03-08T15:00',
        status: 'moved',
        version: 2,
        humanMoved: true,
      })
      const report = await world.import(
        edited('checkpoints.csv', '2027-03-03T14:00,45', '2027-03-09T09:00,60'),
      )
      expect(told(report)).to.deep.equal({
        'checkpoints.csv': { changed: ['c1 starts_at duration_min'], kept: ['c1 starts_at'] },
      })
      expect((await world.held('checkpoints'))['c1']).to.include({
        startsAt: '2027-03-08T15:00',
        durationMin: 60,
        status: 'moved',
        humanMoved: true,
        version: 3,
      })
    })

    it('keeps it also when the human went back to the date of the last import', async () => {
      await world.import()
      await set('checkpoints', 'c1', { status: 'moved', version: 3, humanMoved: true })
      const report = await world.import(edited('checkpoints.csv', '2027-03-03T14:00', '2027-03-09T09:00'))
      expect(told(report)).to.deep.equal({
        'checkpoints.csv': { changed: ['c1 starts_at'], kept: ['c1 starts_at'] },
      })
      expect((await world.held('checkpoints'))['c1']).to.include({ startsAt: '2027-03-03T14:00', version: 3 })
    })

    it('compares with the last import, never with what Jalon holds: an unchanged line undoes no move', async () => {
      await world.import()
      await set('checkpoints', 'c1', {
        startsAt: '2027-03-08T15:00',
        status: 'moved',
        version: 2,
        humanMoved: true,
      })
      const before = await world.dump()
      expect(told(await world.import())).to.deep.equal({})
      expect(await world.dump()).to.deep.equal(before)
    })

    it('follows the sender again once the file writes the date that the human had moved to', async () => {
      await world.import()
      await set('checkpoints', 'c1', {
        startsAt: '2027-03-08T15:00',
        status: 'moved',
        version: 2,
        humanMoved: true,
      })
      const followed = await world.import(edited('checkpoints.csv', '2027-03-03T14:00', '2027-03-08T15:00'))
      expect(followed.files.flatMap(({ kept }) => kept)).to.deep.equal([])
      expect((await world.held('checkpoints'))['c1']).to.include({ version: 2, humanMoved: false })
      await world.import(edited('checkpoints.csv', '2027-03-03T14:00', '2027-03-12T10:00'))
      expect((await world.held('checkpoints'))['c1']).to.include({ startsAt: '2027-03-12T10:00', version: 3 })
    })

    it('lets the sender say that a moved checkpoint was held', async () => {
      await world.import()
      await set('checkpoints', 'c1', {
        startsAt: '2027-03-08T15:00',
        status: 'moved',
        version: 2,
        humanMoved: true,
      })
      await world.import(edited('checkpoints.csv', 'Vos démarches,planned', 'Vos démarches,held'))
      expect((await world.held('checkpoints'))['c1']).to.include({
        startsAt: '2027-03-08T15:00',
        status: 'held',
      })
    })

    it('keeps the language and the telephone that the person gave', async () => {
      await world.import()
      await set('people', 'p1', { language: 'ar', phone: '06 39 98 00 77' })
      const report = await world.import(
        edited(
          'people.csv',
          'fr,la-reunion,cd,julie,awa@example.org,06 39 98 00 01',
          'en,la-reunion,cd,julie,new@example.org,06 39 98 00 55',
        ),
      )
      expect(told(report)).to.deep.equal({
        'people.csv': { changed: ['p1 language email phone'], kept: ['p1 language phone'] },
      })
      expect((await world.held('people'))['p1']).to.include({
        language: 'ar',
        phone: '06 39 98 00 77',
        email: 'new@example.org',
      })
    })

    it('keeps what a human changed between the reading and the writing of the same import', async () => {
      await world.import()
      const overtaken = world.importOver((store) => ({
        within: (work) =>
          store.within((transaction) =>
            work({
              ...transaction,
              async update(file, updates) {
                await transaction.update(file, updates)
                await set('people', 'p1', { language: 'ar' })
                await set('checkpoints', 'c1', { startsAt: '2027-03-08T15:00', humanMoved: true, version: 2 })
              },
            }),
          ),
      }))
      const changes = {
        ...edited('people.csv', 'Awa,Vétiver,fr', 'Aoua,Vétiver,en'),
        ...edited('checkpoints.csv', '2027-03-03T14:00,45', '2027-03-09T09:00,60'),
      }
      const { outcome } = await overtaken(sent(changes), { dryRun: false })
      expect(outcome).to.equal('imported')
      expect((await world.held('people'))['p1']).to.include({ firstName: 'Aoua', language: 'ar' })
      expect((await world.held('checkpoints'))['c1']).to.include({
        startsAt: '2027-03-08T15:00',
        durationMin: 60,
        humanMoved: true,
        version: 3,
      })
    })

    it('forgets "ce n’est pas moi" only when no address is left of those that were there', async () => {
      await world.import()
      await set('people', 'p1', { addressDisownedAt: '2027-03-01T06:00:00.000Z' })
      await world.import(edited('people.csv', '06 39 98 00 01', '06 39 98 00 55'))
      expect((await world.held('people'))['p1']).to.include({ addressDisownedAt: '2027-03-01T06:00:00.000Z' })
      await world.import(
        edited('people.csv', 'awa@example.org,06 39 98 00 01', 'new@example.org,06 39 98 00 66'),
      )
      expect((await world.held('people'))['p1']).not.to.have.property('addressDisownedAt')
    })
  })

  describe('all or nothing', () => {
    it('changes nothing at all when the last file has one fault', async () => {
      await world.import()
      const before = await world.dump()
      const report = await world.import({
        ...edited('people.csv', 'Awa', 'Awa-Marie'),
        ...edited('employments.csv', '2027-01-04', '2027-02-30'),
      })
      expect(report.outcome).to.equal('refused')
      expect(report.faults.map(({ file, line, column, code }) => [file, line, column, code])).to.deep.equal([
        ['employments.csv', 2, 'started_on', 'date'],
      ])
      expect(await world.dump()).to.deep.equal(before)
    })

    it('writes nothing in a dry run, and says the same', async () => {
      const changes = edited('people.csv', 'Awa', 'Awa-Marie')
      await world.import()
      const before = await world.dump()
      const dry = await world.run(sent(changes), { dryRun: true })
      expect(dry.outcome).to.equal('checked')
      expect(await world.dump()).to.deep.equal(before)
      const real = await world.import(changes)
      expect(real.outcome).to.equal('imported')
      expect(told(dry)).to.deep.equal(told(real))
      expect(told(dry)).to.deep.equal({ 'people.csv': { changed: ['p1 first_name'] } })
    })

    it('leaves an empty store empty in a dry run', async () => {
      const before = await world.dump()
      expect(told(await world.run(sent(), { dryRun: true }))['people.csv']).to.deep.equal({
        new: ['p1', 'p2', 'p3'],
      })
      expect(await world.dump()).to.deep.equal(before)
    })

    it('begins again when another import came between its reading and its commit', async () => {
      let overtaken = false
      const run = world.importOver((store) => ({
        within: (work) =>
          store.within(async (transaction) => {
            const result = await work(transaction)
            if (!overtaken) {
              overtaken = true
              await world.import(edited('people.csv', 'Awa', 'Awa-Marie'))
            }
            return result
          }),
      }))
      const report = await run(sent(edited('people.csv', 'Awa', 'Awa-Rose')), { dryRun: false })
      expect(told(report)).to.deep.equal({ 'people.csv': { changed: ['p1 first_name'] } })
      const people = await world.held('people')
      expect(Object.keys(people)).to.have.length(3)
      expect(people['p1']).to.include({ firstName: 'Awa-Rose', imported: 2 })
    })

    it('lets two imports at once come one after the other, and leaves nothing staged', async () => {
      const more = edited('people.csv', 'Awa', 'Awa-Marie')
      const reports = await Promise.all([world.import(), world.import(), world.import(more)])
      expect(reports.map(({ outcome }) => outcome)).to.deep.equal(['imported', 'imported', 'imported'])
      for (const file of FILES)
        expect(Object.keys(await world.held(file.replace('.csv', '')))).to.have.length(
          (CASELOAD[file] ?? '').trim().split('\n').length - 1,
        )
      const { importBatches } = await world.dump()
      expect(importBatches ?? []).to.deep.equal([])
    })
  })

  describe('of hostile or large files', () => {
    it('takes any text as a ref, and as nothing else', async () => {
      const refs = [
        '__proto__',
        'constructor',
        '$where',
        'a.b',
        '{"$gt":""}',
        '=1+1',
        '<b>',
        'toString',
        ' ; ',
        '$ne',
      ]
      const people = refs
        .map(
          (ref) => `"${ref.replaceAll('"', '""')}",$first,"{{last}}",fr,la-reunion,cd,julie,,06 39 98 00 01,`,
        )
        .join('\n')
      const checkpoints = refs
        .map((ref, n) => `"$c${n}","${ref.replaceAll('"', '""')}",2027-03-03T14:00,30,VISIO,$place,$$ROOT,`)
        .join('\n')
      const [header] = CASELOAD['people.csv']!.split('\n')
      const [checkpointHeader] = CASELOAD['checkpoints.csv']!.split('\n')
      const hostile = {
        'people.csv': `${header}\n${people}\n`,
        'checkpoints.csv': `${checkpointHeader}\n${checkpoints}\n`,
        'employments.csv': null,
      }
      const report = await world.import(hostile)
      expect(report.faults).to.deep.equal([])
      const stored = await world.connection.collection('people').find().toArray()
      expect(stored.map(({ ref }) => String(ref)).sort()).to.deep.equal(refs.map((ref) => ref.trim()).sort())
      const again = await world.import({
        ...hostile,
        'checkpoints.csv': hostile['checkpoints.csv'].replaceAll('$place', '$version'),
      })
      expect(told(again)['checkpoints.csv']).to.deep.equal({ changed: refs.map((_, n) => `$c${n} place`) })
      for (const { place, topic, version } of await world.connection
        .collection('checkpoints')
        .find()
        .toArray())
        expect([place, topic, version]).to.deep.equal(['$version', '$$ROOT', 2])
      expect(({} as Record<string, unknown>)['firstName']).to.equal(undefined)
    })

    it('imports ten thousand people in seconds', async function () {
      this.timeout(60_000)
      const [header] = CASELOAD['people.csv']!.split('\n')
      const [checkpointHeader] = CASELOAD['checkpoints.csv']!.split('\n')
      const people = [header]
      const checkpoints = [checkpointHeader]
      for (let n = 0; n < 10_000; n += 1) {
        people.push(`p${n},Prénom${n},Nom${n},fr,la-reunion,cd,julie,p${n}@example.org,,`)
        checkpoints.push(
          `c${n},p${n},2027-03-03T14:00,30,PHYSIQUE,"12 rue des Vétivers, Saint-Denis",,planned`,
        )
      }
      const files = {
        'people.csv': people.join('\n'),
        'checkpoints.csv': checkpoints.join('\n'),
        'employments.csv': null,
      }
      const report = await world.import(files)
      expect(report.outcome).to.equal('imported')
      expect(await world.connection.collection('people').countDocuments()).to.equal(10_000)
      expect(await world.connection.collection('checkpoints').countDocuments()).to.equal(10_000)
      const moved = {
        ...files,
        'checkpoints.csv': files['checkpoints.csv'].replace(
          'c9999,p9999,2027-03-03',
          'c9999,p9999,2027-03-04',
        ),
      }
      const again = await world.import(moved)
      expect(told(again)).to.deep.equal({ 'checkpoints.csv': { changed: ['c9999 starts_at'] } })
      expect(again.people).to.have.length(1)
    })
  })
})
