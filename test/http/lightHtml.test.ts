import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { assert, property, string } from 'fast-check'
import { html } from '../../src/adapters/channels/page/html.ts'
import { linked } from '../../src/adapters/channels/page/message.ts'
import { inItsLanguage } from '../../src/adapters/channels/page/passages.ts'
import { contrast, day, hardToRead, night } from '../../src/adapters/channels/page/theme.ts'
import { realWords } from './lightPageHouse.ts'

const bot = (text: string, about = 'checkpoint.asked'): string => linked({ from: 'bot', text, about }).markup
const person = (text: string): string => linked({ from: 'person', text, about: '' }).markup

function isSafe(text: string): void {
  const links = /<br>|<a href="(?:tel|sms|https):[^"<>']*"(?: rel="noopener noreferrer")?>|<\/a>/g
  expect(person(text).replaceAll('<br>', '')).not.to.match(/[<>"'\0\u202a-\u202e\u2066-\u2069]/)
  expect(bot(text).replace(links, '')).not.to.match(/[<>"']/)
}

describe('what is shown of what was written', () => {
  it('is never markup, whoever wrote it', () => {
    const attack = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&[x](javascript:alert(1))`
    for (const shown of [bot(attack), person(attack)]) expect(shown).not.to.match(/<(?!br>)|"|'/)
    expect(html`<i title="${attack}">${attack}</i>`.markup.match(/[<>"]/g)).to.have.length(6)
  })

  it('is never markup, whatever it holds', () => {
    assert(property(string({ unit: 'binary', maxLength: 200 }), isSafe), { numRuns: 150 })
  })

  it('keeps its lines, and nothing that would turn the writing round', () => {
    expect(person('a\r\nb\n\u202ec\u0000d\u0007')).to.equal('a<br>b<br>cd')
  })

  it('can be called, when the bot gives a telephone; a person’s own words are never a link', () => {
    expect(bot('Téléphone : 0262 90 00 00.')).to.equal(
      'Téléphone : <a href="tel:0262900000">0262 90 00 00</a>.',
    )
    expect(bot('Au +262 262 90 00 00 ou 01.23.45.67.89'))
      .to.contain('tel:+262262900000')
      .and.contain('tel:0123456789')
    expect(bot('Reçu no 123456789012345, à 15 h 17')).not.to.contain('<a')
    expect(person('0262 90 00 00 https://evil.example')).not.to.contain('<a')
  })

  it('makes short numbers links on a safety card only: elsewhere 15 is an hour', () => {
    expect(
      bot('Appelez le 15 ou le 112. SMS au 114. Le 39 19, le 3114, le 116 006.', 'safety.medical').match(
        /(?:tel|sms):\d+/g,
      ),
    ).to.deep.equal(['tel:15', 'tel:112', 'sms:114', 'tel:3919', 'tel:3114', 'tel:116006'])
    expect(bot('À 15 h, le 17 mars, au 112 rue de Paris')).not.to.contain('<a')
  })

  it('makes a link of a https address, and of nothing else that looks like one', () => {
    expect(bot('Le lien : https://visio.example/a?b=1&c=2.')).to.equal(
      'Le lien : <a href="https://visio.example/a?b=1&amp;c=2" rel="noopener noreferrer">https://visio.example/a?b=1&amp;c=2</a>.',
    )
    for (const text of ['javascript:alert(1)', 'http://a.example', 'data:text/html,x', 'cnil.fr'])
      expect(bot(text)).to.equal(text)
  })

  it('costs little, whatever its length', () => {
    for (const text of [
      'https://a'.repeat(25_000),
      '0'.repeat(250_000),
      '01 '.repeat(80_000),
      '+262 '.repeat(50_000),
    ]) {
      const start = performance.now()
      bot(text, 'safety.x')
      expect(performance.now() - start).to.be.below(3_000)
    }
  })
})

describe('the colours of the light page', () => {
  it('are read by day and by night: 7 to 1 for words, 3 to 1 for outlines', () => {
    expect([hardToRead(day), hardToRead(night)]).to.deep.equal([[], []])
  })
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21)
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01)
    expect(contrast('#767676', '#FFFFFF')).to.be.closeTo(4.54, 0.01)
    expect(contrast('red', '#ffffff')).to.equal(0)
  })
  it('are refused, one by one, when a deployment chooses them too pale', () => {
    expect(hardToRead({ ...day, accent: '#5fb8b0' })).to.have.length(3)
  })
})

const french: unknown = JSON.parse(
  readFileSync(new URL('../../locales/fr/page.json', import.meta.url), 'utf8'),
)

/** Every sentence of a file of words, however deep. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.split(/\n|(?<=[.?!])\s/)
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : []
}

describe('the words of the light page', () => {
  it('are easy: 12 words a sentence at most, no middot, no bracketed ending', () => {
    for (const sentence of sentences(french)) {
      expect(sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, sentence).to.be.at.most(12)
      expect(sentence).not.to.match(/·|\(e\)|-e-/)
    }
  })
  it('are said with the values they need', () => {
    const { text } = realWords(
      { key: 'page.demo.clock', params: { moment: { moment: '2026-03-04T14:30' } } },
      'fr',
    )
    expect(text.replaceAll('\u00a0', ' ')).to.equal('Ici, nous sommes mercredi 4 mars, à 14 h 30.')
  })
})

describe('a passage in another language than the page', () => {
  const wordsOf = (lang: string): Readonly<Record<string, unknown>> =>
    JSON.parse(
      readFileSync(new URL(`../../locales/${lang}/language.json`, import.meta.url), 'utf8'),
    ) as Readonly<Record<string, unknown>>
  const [french, english] = [wordsOf('fr'), wordsOf('en')]
  /** What is said alike whatever is spoken is said in several languages. */
  const alike = Object.entries(french).flatMap(([key, text]) =>
    typeof text === 'string' && text === english[key] ? [[`language.${key}`, text] as const] : [],
  )

  it('has its language, line by line', () => {
    expect(alike.map(([key]) => key)).to.have.members([
      'language.which',
      'language.unspoken',
      'language.offer',
    ])
    for (const [key, text] of alike) {
      const lines = bot(text, key).split('<br>')
      expect(lines, key).to.have.length(text.split('\n').length)
      for (const line of lines)
        expect(line).to.match(
          /Je ne|Quelle|personne/u.test(line)
            ? /^<span lang="fr">.*<\/span>$/
            : /^<span lang="en">.*<\/span>$/,
        )
    }
    expect(bot('Bonjour.')).to.equal('Bonjour.')
  })

  it('has its language on a button', () => {
    const shown = (id: string, label: string): string => inItsLanguage({ id, label }).markup
    expect(shown('menu.en', 'English')).to.equal('<span lang="en">English</span>')
    expect(shown('menu.human', 'Une personne / A person')).to.equal(
      '<span lang="fr">Une personne</span> / <span lang="en">A person</span>',
    )
    expect(shown('menu.human', 'Parler à une personne')).to.equal('Parler à une personne')
    expect(shown('yes', '<b>Oui / Non')).to.equal('&lt;b&gt;Oui / Non')
  })
})
