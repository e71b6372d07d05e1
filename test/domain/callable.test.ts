import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { helplines } from '../../src/domain/helpline.ts'
import { markdownOf, stretchesOf } from '../../src/domain/callable.ts'

const locales = new URL('../../locales/', import.meta.url)
const cards = readdirSync(locales).flatMap((lang) => {
  const {
    always: _a,
    choices: _c,
    ...texts
  }: Record<string, unknown> = JSON.parse(readFileSync(new URL(`${lang}/safety.json`, locales), 'utf8'))
  return Object.values(texts).filter((text) => typeof text === 'string')
})

describe('what can be called in a text', () => {
  it('is every number of every card, in every language, under the number that is dialled', () => {
    expect(cards.length).to.be.greaterThan(10)
    for (const card of cards) {
      const words = card.replaceAll(/\{\{\w+\}\}/g, '')
      const numbers = words.match(/\d[\d \u00a0]*\d/g) ?? []
      const opened = stretchesOf(words, { card: true }).filter(({ opens }) => opens !== undefined)
      expect(opened.map(({ text }) => text)).to.deep.equal(numbers)
      for (const { text, opens } of opened) {
        const line = helplines.find(({ dial }) => dial === text.replaceAll(/\D/g, ''))
        expect(opens).to.equal(`${text === '114' ? 'sms' : 'tel'}:${line?.dial}`)
      }
    }
  })

  it('is put together again as it was', () => {
    for (const card of cards)
      expect(
        stretchesOf(card, { card: true })
          .map(({ text }) => text)
          .join(''),
      ).to.equal(card)
  })

  it('is an hour, not a number, outside a card', () => {
    expect(stretchesOf('Le 15, à 17 h.', { card: false })).to.deep.equal([{ text: 'Le 15, à 17 h.' }])
  })

  it('is a link of Markdown, in which no other sign means anything', () => {
    expect(markdownOf('# *Ici* [a](b)\n1. le 15 &lt; 0262 90 00 00')).to.equal(
      '\\# \\*Ici\\* \\[a\\](b)  \n1\\. le [15](tel:15) \\&lt; [0262 90 00 00](tel:0262900000)',
    )
    expect(markdownOf('Un SMS au 114.')).to.equal('Un SMS au 114.')
  })
})
