import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect } from 'chai'
import { readDefinitions } from '../../src/adapters/content/definitions.ts'
import type { ContentFault } from '../../src/adapters/content/fault.ts'
import { saidIn } from '../../src/adapters/content/said.ts'
import { sentencesOf } from '../../src/adapters/content/sentences.ts'
import { checkWords } from '../../src/adapters/content/words.ts'

const HOME = join(import.meta.dirname, '..', '..')
const said = saidIn(HOME)

describe('what an author mistakes', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-content-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const shown = ({ file, line, what }: ContentFault): string => `${relative(folder, file)}:${line}: ${what}`
  const faults = (): readonly string[] => checkWords(folder, said).faults.map(shown)
  const change = (file: string, from: string, to: string): void => {
    const before = readFileSync(join(folder, file), 'utf8')
    expect(before).to.include(from)
    writeFileSync(join(folder, file), before.replace(from, to))
  }
  /** Where a key last stands in a file. */
  const lineOf = (file: string, key: string): number =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findLastIndex((line) => line.includes(`"${key}":`)) + 1
  const everywhere = (room: string, from: RegExp, to: string): void => {
    for (const lang of ['fr', 'en']) {
      const file = join(folder, lang, room)
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    }
  }

  describe('in a text', () => {
    beforeEach(() => {
      cpSync(join(HOME, 'locales'), folder, { recursive: true })
    })

    it('is nothing here', () => {
      expect(faults()).to.deep.equal([])
    })

    it('is a key that is said and stands in no language', () => {
      everywhere('stop.json', /\n {2}"goesOn": [^\n]*/, '')
      expect(faults()).to.deep.equal(['fr/stop.json:1: "stop.goesOn" is missing.'])
    })

    it('is a key that is said in one of several ways and stands in no language', () => {
      everywhere('safety.json', /\n {2}"shelter": [^\n]*/, '')
      everywhere('page.json', /"title": "(?:Un message vous attend|You have a message)",/, '')
      expect(faults()).to.have.members([
        'fr/safety.json:1: "safety.shelter" is missing.',
        'fr/page.json:1: "page.notice.open.title" is missing.',
      ])
    })

    it('is a value that nothing gives, in every language', () => {
      everywhere('sms.json', /organisation/, 'organisatoin')
      const { what, mend } = checkWords(folder, said).faults[0]!
      expect(what).to.equal('"sms.text" has the value {{organisatoin}}, which nothing gives.')
      expect(mend).to.equal('Write {{organisation}}, or take it out.')
      expect(faults()).to.have.length(2)
    })

    it('is a value that another sentence has', () => {
      everywhere('human.json', /"how": "/, '"how": "{{dpo}} ')
      expect(faults()).to.deep.equal([
        `en/human.json:${lineOf('en/human.json', 'how')}: "human.how" has the value {{dpo}}, which nothing gives.`,
        `fr/human.json:${lineOf('fr/human.json', 'how')}: "human.how" has the value {{dpo}}, which nothing gives.`,
      ])
    })

    it('is an empty text, a number, a key that is there twice', () => {
      change('en/stop.json', '"OK. The messages go on."', '" "')
      change('en/menu.json', '"OK. Let us go on."', '12')
      change('fr/undo.json', '"unsent":', '"help": "À {{contact}}.",\n  "unsent":')
      expect(faults()).to.deep.equal([
        `en/menu.json:${lineOf('en/menu.json', 'goneOn')}: "menu.goneOn" is not a text.`,
        `en/stop.json:${lineOf('en/stop.json', 'goesOn')}: "stop.goesOn" is empty.`,
        `fr/undo.json:${lineOf('fr/undo.json', 'help')}: "undo.help" is there twice: the first one is never said.`,
      ])
    })

    it('is on its own line, though the same words stand elsewhere', () => {
      change('fr/checkpoint.json', '"come_VISIO": "Oui, je viens"', '"come_VISIO": "Le 4/3"')
      expect(faults()[0]).to.match(/^fr\/checkpoint\.json:6\d: A date in figures: "4\/3"\.$/)
      const [{ line } = { line: 0 }] = checkWords(folder).faults
      const written = readFileSync(join(folder, 'fr/checkpoint.json'), 'utf8').split('\n')[line - 1]
      expect(written).to.include('come_VISIO')
    })

    it('is a key that only French lacks: the mend is to write it there', () => {
      writeFileSync(join(folder, 'fr', 'sms.json'), '{}\n')
      const [only, ...others] = checkWords(folder, said).faults
      expect(others).to.deep.equal([])
      expect(shown(only!)).to.equal('fr/sms.json:1: "sms.text" is missing.')
      expect(only?.mend).to.match(/^Write it in French/)
    })

    it('is a key that French lacks and nothing says: the mend is to take it out', () => {
      change('en/sms.json', '"text":', '"more": "More.",\n  "text":')
      const [only, ...others] = checkWords(folder, said).faults
      expect(others).to.deep.equal([])
      expect([shown(only!), only?.mend]).to.deep.equal([
        'en/sms.json:2: "sms.more" is not in French.',
        'Nothing says it: take it out.',
      ])
    })

    it('is told once for a whole file, a whole language, and French itself', () => {
      rmSync(join(folder, 'en', 'menu.json'))
      mkdirSync(join(folder, 'pt'))
      expect(faults()).to.deep.equal([
        'en/menu.json:1: This file is missing.',
        'pt:1: This language has no texts.',
      ])
      rmSync(join(folder, 'fr'), { recursive: true })
      expect(faults()).to.deep.equal(['fr:1: The French texts are missing.'])
    })

    it('is a file that no JSON reader reads: only that is told of it', () => {
      change('fr/letter.json', ',\n', '\n')
      writeFileSync(
        join(folder, 'en', 'sms.json'),
        `\uFEFF${readFileSync(join(folder, 'en', 'sms.json'), 'utf8')}`,
      )
      writeFileSync(join(folder, 'en', 'undo.json'), Buffer.from('{\n"a": "\xe9"}', 'latin1'))
      mkdirSync(join(folder, 'en', 'more.json'))
      writeFileSync(join(folder, 'en', 'human.json'), '"words"')
      expect(faults()).to.have.members([
        "fr/letter.json:3: This is not JSON: Expected ',' or '}' after property value.",
        'en/sms.json:1: It begins with a byte-order mark.',
        'en/undo.json:2: This is not UTF-8.',
        'en/more.json:1: This is a folder, not a file.',
        'en/human.json:1: It holds no texts.',
      ])
    })
  })

  describe('in the length of a sentence', () => {
    const longest = (text: string): number => Math.max(...sentencesOf(text).map(({ words }) => words))

    it('counts a value as long as it usually is, and goes on after a colon', () => {
      expect(longest('J’envoie votre souhait à {{contact}} : {{wanted}}.')).to.equal(14)
      expect(
        longest('Une question sur vos données : écrivez à {{dpo}} ou appelez le {{phone}} demain'),
      ).to.equal(16)
      expect(longest('{{hello}}\n{{late}}\nVous venez ?')).to.equal(2)
      expect(longest('Vous pouvez écrire à la CNIL : cnil.fr.')).to.equal(8)
    })
  })

  describe('in a rule of reminders', () => {
    beforeEach(() => {
      cpSync(join(HOME, 'dialogs', 'reminders'), join(folder, 'reminders'), { recursive: true })
    })
    const rules = () => readDefinitions(folder)
    const write = (name: string, text: string | Buffer): void =>
      writeFileSync(join(folder, 'reminders', name), text)

    it('is nothing here', () => {
      const { rules: read, faults: found } = rules()
      expect([read.map(({ id }) => id), found]).to.deep.equal([['two-days-before', 'on-the-morning'], []])
    })

    it('is an id that another rule has: the second one does not run', () => {
      write('z.yaml', readFileSync(join(folder, 'reminders', 'two-days-before.yaml')))
      expect(rules().rules).to.have.length(2)
      expect(rules().faults.map(shown)).to.deep.equal([
        'reminders/z.yaml:2: `two-days-before` is already the id of two-days-before.yaml.',
      ])
    })

    it('is a name that is not read', () => {
      write('b.yml', 'id: b\n')
      write('README.md', 'About.\n')
      expect(rules().faults.map(shown)).to.deep.equal(['reminders/b.yml:1: This file is not read.'])
    })

    it('is a file that holds no rule', () => {
      write('a.yaml', 'hello\n')
      write('b.yaml', '')
      write('c.yaml', 'id: [\n')
      write('d.yaml', '\uFEFFid: d\n')
      mkdirSync(join(folder, 'reminders', 'e.yaml'))
      const found = rules().faults.map(shown)
      expect(found).to.have.length(5)
      expect(found).to.include.members([
        'reminders/a.yaml:1: This is not a rule.',
        'reminders/b.yaml:1: This is not a rule.',
        'reminders/d.yaml:1: It begins with a byte-order mark.',
        'reminders/e.yaml:1: This is a folder, not a file.',
      ])
    })

    it('is a folder that is not there', () => {
      rmSync(join(folder, 'reminders'), { recursive: true })
      expect(rules().faults.map(shown)).to.deep.equal([
        'reminders:1: There is no folder of reminders: nobody is reminded.',
      ])
      expect(readdirSync(folder)).to.not.include('reminders')
    })
  })
})
