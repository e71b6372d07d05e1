import { expect } from 'chai'
import { dialable } from '../../src/domain/caseloadPhone.ts'

describe('A telephone number', () => {
  const dialled = [
    ['06 39 98 00 01', '+262639980001'],
    ['01.99.00.12.34', '+33199001234'],
    ['0692 12 34 56', '+262692123456'],
    ['0262-90-12-34', '+262262901234'],
    ['0690 12 34 56', '+590690123456'],
    ['0694 12 34 56', '+594694123456'],
    ['0696 12 34 56', '+596696123456'],
    ['+33 (0)1 99 00 12 34', '+33199001234'],
    ['00 262 692 12 34 56', '+262692123456'],
    ['+352 12 34 56', '+352123456'],
    ['39 49', '3949'],
    ['115', '115'],
    ['116 006', '116006'],
  ] as const
  for (const [written, expected] of dialled)
    it(`${written} is dialled ${expected}`, () => expect(dialable(written)).to.equal(expected))

  for (const written of [
    '06 39 98',
    '0692 12 34 56 (soir)',
    'Julie',
    '+',
    '06 39 98 00 01 / 06 39 98 00 02',
    '12',
    '0092',
  ])
    it(`${written} is none`, () => expect(dialable(written)).to.equal(null))
})
