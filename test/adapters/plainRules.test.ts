import { expect } from 'chai'
import { ENGLISH } from '../../src/adapters/content/englishRules.ts'
import { FRENCH } from '../../src/adapters/content/frenchRules.ts'
import { brokenBy } from '../../src/adapters/content/plainRules.ts'

for (const [lang, rules] of Object.entries({ fr: FRENCH, en: ENGLISH }))
  for (const { what, bad, good } of rules)
    describe(`in "${lang}", the rule "${what}"`, () => {
      const broken = (text: string): readonly string[] => brokenBy(text, lang).map((rule) => rule.what)

      for (const text of bad)
        it(`sees "${text}"`, () => {
          expect(broken(text)).to.include(what)
        })
      for (const text of good)
        it(`lets "${text}" pass`, () => {
          expect(broken(text)).to.deep.equal([])
        })
    })
