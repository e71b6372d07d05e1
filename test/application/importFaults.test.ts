import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { speech } from '../../dialogs/speech.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import type { ImportReport } from '../../src/application/importCaseload.ts'
import { faultLines, reportLines, warningLines } from '../../src/application/importWords.ts'
import { CASELOAD, edited, importWorld, sent, type ImportWorld } from './importWorld.ts'

const LOCALES = join(import.meta.dirname, '../../locales')
const say = speech(readLocales(LOCALES))
const words = JSON.parse(readFileSync(join(LOCALES, 'fr/import.json'), 'utf8'))
const codesOf = (group: string): string[] => Object.keys(words[group]).sort()

type Changes = Record<string, string | Buffer | null>
/** File, line, column, code, and what is suggested instead. */
type Expected = readonly [string, number, string, string, string?]

const P = 'people.csv'
const C = 'checkpoints.csv'
const row = (file: string, line: string): Changes => ({ [file]: `${CASELOAD[file]}${line}\n` })
const person = (line: string) => row(P, line)
const checkpoint = (line: string) => row(C, line)

const CASES: readonly (readonly [string, Changes, readonly Expected[]])[] = [
  [
    'no caseload file at all',
    Object.fromEntries(Object.keys(CASELOAD).map((name) => [name, null])),
    [['*.csv', 0, '', 'no_file']],
  ],
  ['an empty file', { [C]: '' }, [[C, 0, '', 'no_header']]],
  ['Latin-1', { [P]: Buffer.from(CASELOAD[P] ?? '', 'latin1') }, [[P, 2, '', 'not_utf8']]],
  ['a quote too many', person('p9,A"wa,Nom,fr,la-reunion,,,,,'), [[P, 5, '', 'quote']]],
  ['a file too large', { [C]: Buffer.alloc(64_000_001, 'x') }, [[C, 0, '', 'too_large']]],
  [
    'an unknown column',
    edited(C, 'topic,', 'matiere,'),
    [
      [C, 1, 'matiere', 'column_unknown'],
      [C, 1, 'topic', 'column_missing'],
    ],
  ],
  [
    'a misspelt column',
    edited(C, 'starts_at,', 'start at,'),
    [[C, 1, 'start at', 'column_unknown', 'starts_at']],
  ],
  [
    'a column missing',
    { 'employments.csv': 'ref,person_ref,started_on,contract,ends_on\n' },
    [['employments.csv', 1, 'trial_ends_on', 'column_missing']],
  ],
  [
    'a column twice',
    edited(C, 'place,topic', 'place,place'),
    [
      [C, 1, 'place', 'column_twice'],
      [C, 1, 'topic', 'column_missing'],
    ],
  ],
  ['a row too long', person('p9,Awa,Nom, le troisième,fr,la-reunion,,,,,'), [[P, 5, '', 'cells']]],
  ['a row too short', person('p9,Awa,Nom,fr,la-reunion'), [[P, 5, '', 'cells']]],
  ['a ref missing', person(',Awa,Nom,fr,la-reunion,,,,,'), [[P, 5, 'ref', 'required']]],
  [
    'names missing',
    person('p9, ,,fr,la-reunion,,,,,'),
    [
      [P, 5, 'first_name', 'required'],
      [P, 5, 'last_name', 'required'],
    ],
  ],
  ['a territory missing', person('p9,Awa,Nom,fr,,,,,,'), [[P, 5, 'territory', 'required']]],
  ['a start missing', checkpoint('c9,p1,,30,VISIO,,,'), [[C, 5, 'starts_at', 'required']]],
  ['a line break in a ref', person('"p\n9",Awa,Nom,fr,la-reunion,,,,,'), [[P, 5, 'ref', 'control']]],
  [
    'a control character',
    checkpoint('c9,p1,2027-03-03T14:00,30,VISIO,\u001b[2J,,'),
    [[C, 5, 'place', 'control']],
  ],
  [
    'a mark that turns text around',
    checkpoint('c9,p1,2027-03-03T14:00,30,VISIO,a\u202eb,,'),
    [[C, 5, 'place', 'control']],
  ],
  ['a NUL', person('p9,A\0wa,Nom,fr,la-reunion,,,,,'), [[P, 5, 'first_name', 'control']]],
  ['accents lost', person('p9,S�a,Nom,fr,la-reunion,,,,,'), [[P, 5, 'first_name', 'damaged']]],
  ['accents read twice', person('p9,KÃ©vin,Nom,fr,la-reunion,,,,,'), [[P, 5, 'first_name', 'damaged']]],
  [
    'a value too long',
    checkpoint(`c9,p1,2027-03-03T14:00,30,VISIO,${'x'.repeat(501)},,`),
    [[C, 5, 'place', 'too_long']],
  ],
  ['a false e-mail', person('p9,Awa,Nom,fr,la-reunion,,,awa@example,,'), [[P, 5, 'email', 'email']]],
  ['a false telephone', person('p9,Awa,Nom,fr,la-reunion,,,,06 39 98,'), [[P, 5, 'phone', 'phone']]],
  [
    'hours that cannot be read',
    edited('organisations.csv', 'Mo-Fr 08:00-12:00,13:00-16:30', 'du lundi au vendredi'),
    [['organisations.csv', 2, 'opening_hours', 'hours']],
  ],
  [
    'a false zone',
    person('p9,Awa,Nom,fr,la-reunion,,,,,Indian/Réunion'),
    [[P, 5, 'timezone', 'zone', 'Indian/Reunion']],
  ],
  ['an offset for a zone', person('p9,Awa,Nom,fr,la-reunion,,,,,+04:00'), [[P, 5, 'timezone', 'zone']]],
  [
    'a territory by its name',
    person('p9,Awa,Nom,fr,La Réunion,,,,,'),
    [[P, 5, 'territory', 'territory', 'la-reunion']],
  ],
  ['an unknown territory', person('p9,Awa,Nom,fr,atlantis,,,,,'), [[P, 5, 'territory', 'territory']]],
  [
    'an unknown mode',
    checkpoint('c9,p1,2027-03-03T14:00,30,TELEFONE,,,'),
    [[C, 5, 'mode', 'one_of', 'TELEPHONE']],
  ],
  ['an unknown state', checkpoint('c9,p1,2027-03-03T14:00,30,VISIO,,,absent'), [[C, 5, 'status', 'one_of']]],
  [
    'an unknown role',
    row('users.csv', 'x@example.org,,admin,la-reunion,'),
    [['users.csv', 4, 'role', 'one_of']],
  ],
  [
    'an unknown contract',
    row('employments.csv', 'e9,p1,2027-01-04,CDII,,'),
    [['employments.csv', 3, 'contract', 'one_of', 'cdi']],
  ],
  [
    'a day that does not exist',
    row('employments.csv', 'e9,p1,2027-02-29,cdi,,'),
    [['employments.csv', 3, 'started_on', 'date']],
  ],
  [
    'a French date',
    row('employments.csv', 'e9,p1,4/3/2027,cdi,,'),
    [['employments.csv', 3, 'started_on', 'date', '2027-03-04']],
  ],
  [
    'a French date and hour',
    checkpoint('c9,p1,04/03/2027 à 9h30,30,VISIO,,,'),
    [[C, 5, 'starts_at', 'moment', '2027-03-04T09:30']],
  ],
  ['a date without hour', checkpoint('c9,p1,2027-03-04,30,VISIO,,,'), [[C, 5, 'starts_at', 'moment']]],
  [
    'an hour that does not exist',
    checkpoint('c9,p1,2027-03-04T24:00,30,VISIO,,,'),
    [[C, 5, 'starts_at', 'moment']],
  ],
  [
    'an instant in place of a local hour',
    checkpoint('c9,p1,2027-03-04T10:00Z,30,VISIO,,,'),
    [[C, 5, 'starts_at', 'moment']],
  ],
  [
    'no number of minutes',
    checkpoint('c9,p1,2027-03-04T10:00,1h,VISIO,,,'),
    [[C, 5, 'duration_min', 'minutes']],
  ],
  ['no minutes', checkpoint('c9,p1,2027-03-04T10:00,0,VISIO,,,'), [[C, 5, 'duration_min', 'minutes']]],
  [
    'a language by its name',
    person('p9,Awa,Nom,Arabe,la-reunion,,,,,'),
    [[P, 5, 'language', 'language', 'ar']],
  ],
  [
    'a false account',
    row('users.csv', 'x@example.org,1234,dpo,la-reunion,'),
    [['users.csv', 4, 'entra_id', 'entra_id']],
  ],
  [
    'a false quarter',
    {
      [P]: 'ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone,since\np1,A,B,fr,la-reunion,,,,,,Q1 2026\np2,A,B,fr,la-reunion,,,,,,\n',
      [C]: null,
    },
    [[P, 2, 'since', 'quarter']],
  ],
  ['a ref twice', person('p1,Awa,Nom,fr,la-reunion,,,,,'), [[P, 5, 'ref', 'ref_twice']]],
  [
    'a user twice in one territory',
    row('users.csv', 'LEAD@example.org,,dpo,la-reunion,'),
    [['users.csv', 4, 'email', 'ref_twice']],
  ],
  [
    'a ref that leads nowhere',
    checkpoint('c9,p99,2027-03-04T10:00,30,VISIO,,,'),
    [[C, 5, 'person_ref', 'ref_unknown']],
  ],
  [
    'a ref to a line that is nowhere any more',
    { [P]: null },
    [
      [C, 2, 'person_ref', 'ref_unknown'],
      [C, 3, 'person_ref', 'ref_unknown'],
      [C, 4, 'person_ref', 'ref_unknown'],
      ['employments.csv', 2, 'person_ref', 'ref_unknown'],
    ],
  ],
  [
    'an advisor who is their own deputy',
    edited('advisors.csv', 'ml,\n', 'ml,ines\n'),
    [['advisors.csv', 4, 'deputy_ref', 'deputy_self']],
  ],
  [
    'a territory without a duty desk',
    edited('organisations.csv', 'Desk@Example.org', ''),
    [['organisations.csv', 2, 'duty_desk', 'desk_missing']],
  ],
  [
    'people of a territory where nobody has a duty desk',
    person('p9,Awa,Nom,fr,bas-rhin,,,,,'),
    [[P, 5, 'territory', 'desk_missing']],
  ],
  [
    'two people with one account',
    {
      [P]: `ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone,entra_id\n${['p1', 'p2', 'p3'].map((ref) => `${ref},A,B,fr,la-reunion,,,,,,${ref === 'p2' ? '' : '0A8e4a10-0000-4000-8000-00000000abcd'}`).join('\n')}\n`,
    },
    [[P, 4, 'entra_id', 'entra_twice']],
  ],
  [
    'an end before the beginning',
    row('employments.csv', 'e9,p1,2027-02-01,cdd,2027-01-31,2027-01-01'),
    [
      ['employments.csv', 3, 'ends_on', 'ends_before'],
      ['employments.csv', 3, 'trial_ends_on', 'ends_before'],
    ],
  ],
]

const WARNINGS: readonly (readonly [string, Changes, Expected])[] = [
  ['a file of another name', { 'peoples.csv': 'x' }, ['peoples.csv', 0, '', 'file_unknown']],
  [
    'an advisor of another territory',
    {
      ...row('organisations.csv', 'far,Loin,CD,bas-rhin,,,desk67@example.org'),
      ...edited('advisors.csv', 'julie@example.org,cd', 'julie@example.org,far'),
    },
    [P, 2, 'advisor_ref', 'advisor_elsewhere'],
  ],
  [
    'an organisation of another territory',
    {
      ...row('organisations.csv', 'far,Loin,CD,bas-rhin,,,desk67@example.org'),
      ...edited(P, 'la-reunion,cd,julie', 'la-reunion,far,julie'),
    },
    [P, 2, 'organisation_ref', 'organisation_elsewhere'],
  ],
  ['a person without organisation', {}, [P, 3, 'organisation_ref', 'organisation_chosen']],
  ['a person whom nothing reaches', person('p9,Awa,Nom,fr,la-reunion,cd,,,,'), [P, 5, '', 'unreachable']],
  [
    'what looks like one person twice',
    person('p9,AWA,Vetiver,fr,la-reunion,cd,,,0639980001,'),
    [P, 5, '', 'person_twice'],
  ],
  [
    'an advisor without e-mail',
    edited('advisors.csv', 'marc@example.org', ''),
    ['advisors.csv', 3, 'email', 'advisor_without_mail'],
  ],
  [
    'two advisors with one e-mail',
    edited('advisors.csv', 'marc@example.org', 'Julie@example.org'),
    ['advisors.csv', 3, 'email', 'advisor_mail_twice'],
  ],
]

const French = (lines: ReturnType<typeof reportLines>) =>
  lines.map((line) => say(line, 'fr').text.replaceAll('\u00a0', ' '))

const placed = ({ faults }: ImportReport) =>
  faults.map(({ file, line, column, code, suggestion }) =>
    suggestion === undefined ? [file, line, column, code] : [file, line, column, code, suggestion],
  )

describe('A faulty caseload', () => {
  let world: ImportWorld
  before(async () => {
    world = await importWorld('faults')
  })
  beforeEach(() => world.clear())
  after(() => world.close())

  for (const [what, changes, expected] of CASES)
    it(`is refused for ${what}, where it is`, async () => {
      const before = await world.dump()
      const report = await world.import(changes)
      expect(placed(report)).to.deep.equal(expected.map((one) => [...one]))
      expect(report.outcome).to.equal('refused')
      expect(await world.dump()).to.deep.equal(before)
      const said = French(faultLines(report))
      expect(said).to.have.length(expected.length)
      for (const [at, text] of said.entries()) {
        const [file, line, column, , suggestion] = expected[at] ?? []
        expect(text)
          .to.include(file)
          .and.include(column)
          .and.not.match(/\{\{|undefined|import\./)
        if (line !== 0) expect(text).to.include(`ligne ${line}`)
        if (suggestion !== undefined) expect(text).to.include(`« ${suggestion} »`)
      }
    })

  for (const [what, changes, expected] of WARNINGS)
    it(`is imported all the same, with a warning, for ${what}`, async () => {
      const report = await world.import(changes)
      expect(report.outcome).to.equal('imported')
      const found = report.warnings.map(({ file, line, column, code }) => [file, line, column, code])
      expect(found).to.deep.include([...expected])
      for (const text of French(warningLines(report))) expect(text).not.to.match(/\{\{|undefined|import\./)
    })

  it('has a sentence and a mend for every fault, and none for faults that are not there', () => {
    const codes = [...new Set(CASES.flatMap(([, , faults]) => faults.map(([, , , code]) => code)))]
    const missing = ['nir']
    expect(codesOf('fault')).to.deep.equal([...codes, ...missing].sort())
    expect(codesOf('mend')).to.deep.equal([...codes, ...missing].sort())
    expect(codesOf('warning')).to.deep.equal(WARNINGS.map(([, , [, , , code]]) => code).sort())
  })

  it('is told in one go: every fault of every file', async () => {
    const report = await world.import({
      ...edited('organisations.csv', 'Desk@Example.org', 'desk'),
      ...edited(P, 'Indian/Mayotte', 'Mayotte'),
      ...edited(C, 'telephone', 'pigeon'),
    })
    expect(placed(report).map(([file, line, column]) => [file, line, column])).to.deep.equal([
      ['organisations.csv', 2, 'duty_desk'],
      [P, 3, 'timezone'],
      [C, 3, 'mode'],
    ])
    expect(French(reportLines(report))).to.deep.equal([
      'Import refusé : 3 points à corriger. Rien n’a changé.',
    ])
  })

  it('is refused when its organisations no longer have a duty desk for people already here', async () => {
    await world.import()
    const report = await world.run(
      sent({}, { 'organisations.csv': `${CASELOAD['organisations.csv']}`.replace('Desk@Example.org', '') }),
      { dryRun: false },
    )
    expect(placed(report)).to.deep.equal([['organisations.csv', 2, 'duty_desk', 'desk_missing']])
  })

  it('tells lines after quoted line breaks by their own number', async () => {
    const report = await world.import(
      checkpoint(
        'c8,p1,2027-03-03T14:00,30,VISIO,"one\r\ntwo\r\nthree",,\nc9,p1,2027-13-03T14:00,30,VISIO,,,',
      ),
    )
    expect(placed(report)).to.deep.equal([[C, 8, 'starts_at', 'moment']])
  })

  describe('that holds a social security number', () => {
    const NIR = '2 69 05 49 588 157 80'
    const full: Record<string, string> = {
      ...CASELOAD,
      'advisors.csv':
        'ref,first_name,last_name,email,organisation_ref,deputy_ref,entra_id\njulie,Julie,Letchi,,cd,,\nines,Inès,Goyavier,,ml,,\n',
      [P]: 'ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone,entra_id,age_band,sex,path,since\np1,Awa,Vétiver,fr,la-reunion,cd,julie,,,,,,,,\np2,Tao,Bambou,fr,la-reunion,ml,ines,,,,,,,,\np3,Soa,Ylang,fr,la-reunion,,,,,,,,,,\n',
    }
    for (const [file, text] of Object.entries(full)) {
      const [header = '', first = '', ...rest] = text.split('\n')
      for (const [at, column] of header.split(',').entries())
        it(`in ${file}, ${column}, is refused, and the number is not repeated`, async () => {
          const cells = first.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? []
          cells[at] = NIR
          const line = cells.slice(0, header.split(',').length).join(',')
          const report = await world.run(sent({ [file]: [header, line, ...rest].join('\n') }, full), {
            dryRun: false,
          })
          expect(report.outcome).to.equal('refused')
          expect(placed(report)).to.deep.include([file, 2, column, 'nir'])
          const everything = JSON.stringify(report) + French(faultLines(report)).join('\n')
          expect(everything.replaceAll(/[^\d]/g, '')).not.to.include('269054958815780')
          expect(everything).not.to.include(NIR)
          expect(await world.connection.collection('people').countDocuments()).to.equal(0)
        })
    }

    it('as a column, a file name or a value that is wrong otherwise repeats it no more', async () => {
      const report = await world.import({
        [`${NIR}.csv`]: 'x',
        ...edited(C, 'c3,p3,', `c3,${NIR},`),
        ...edited(P, 'timezone\n', `timezone,${NIR}\n`),
      })
      expect(JSON.stringify(report)).not.to.include(NIR)
    })
  })
})

describe('What an import did, in French', () => {
  let world: ImportWorld
  before(async () => {
    world = await importWorld('words')
  })
  after(() => world.close())

  it('is counted by file, then told line by line', async () => {
    await world.import()
    await world.connection.collection('people').updateOne({ ref: 'p1' }, { $set: { language: 'ar' } })
    const report = await world.import({
      ...edited(P, 'p1,Awa,Vétiver,fr', 'p1,Awa,Vétiver,en'),
      ...edited(C, 'c3,p3', 'c4,p3'),
    })
    expect(French(reportLines(report))).to.deep.equal([
      'Import terminé.',
      'organisations.csv. Lignes lues : 2. Nouvelles : 0. Changées : 0. Absentes du fichier : 0.',
      'advisors.csv. Lignes lues : 3. Nouvelles : 0. Changées : 0. Absentes du fichier : 0.',
      'users.csv. Lignes lues : 2. Nouvelles : 0. Changées : 0. Absentes du fichier : 0.',
      'people.csv. Lignes lues : 3. Nouvelles : 0. Changées : 1. Absentes du fichier : 0.',
      'people.csv, p1 : changée (language).',
      'people.csv, p1 : changée dans Jalon entre-temps (language). La valeur de Jalon reste.',
      'checkpoints.csv. Lignes lues : 3. Nouvelles : 1. Changées : 0. Absentes du fichier : 1.',
      'checkpoints.csv, c4 : nouvelle ligne.',
      'checkpoints.csv, c3 : n’est plus dans le fichier. Rien n’est effacé.',
      'employments.csv. Lignes lues : 1. Nouvelles : 0. Changées : 0. Absentes du fichier : 0.',
    ])
  })
})
