import { expect } from 'chai'
import { MOST_BYTES, readCsv } from '../../src/adapters/content/csv.ts'

const read = (text: string | Buffer) => readCsv(Buffer.from(text), 'people.csv')

const rows = (text: string) => {
  const table = read(text)
  return 'faults' in table ? table : table.rows.map(({ line, fields }) => [line, ...fields])
}
const fault = (text: string | Buffer) => {
  const table = read(text)
  return 'faults' in table ? table.faults.map(({ line, code }) => [line, code]) : table
}

describe('A CSV file', () => {
  it('is read with commas or semicolons, which its header decides', () => {
    expect(rows('a,b\n1;2,3\n')).to.deep.equal([[2, '1;2', '3']])
    expect(rows('a;b\n1,2;3\n')).to.deep.equal([[2, '1,2', '3']])
  })

  it('may begin with a byte order mark', () => {
    expect(read('\uFEFFa,b\n1,2')).to.deep.include({ header: ['a', 'b'], headerLine: 1 })
  })

  it('numbers each row by the line it begins on: quoted line breaks, empty lines, any end of line', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(rows(['', 'a,b', '1,"x', '', 'y"', '', '2,"he said ""no"""', '3,z'].join(end))).to.deep.equal([
        [3, '1', `x${end}${end}y`],
        [7, '2', 'he said "no"'],
        [8, '3', 'z'],
      ])
  })

  it('is refused at the line where its quotes go wrong', () => {
    expect(fault('a,b\n1,2\n3,x"y\n')).to.deep.equal([[3, 'quote']])
    expect(fault('a,b\n1,"x"y\n')).to.deep.equal([[2, 'quote']])
    expect(fault('a,b\n1,"x\n2"\n\n2,"never closed\n3,4\n')).to.deep.equal([[5, 'quote']])
  })

  it('is refused at the first line that is not UTF-8', () => {
    expect(fault(Buffer.from('a,b\n1,2\nn\u00E9,4\n', 'latin1'))).to.deep.equal([[3, 'not_utf8']])
    expect(fault(Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'))).to.deep.equal([[1, 'not_utf8']])
    expect(fault(Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xed, 0xa0, 0x80]))).to.deep.equal([[2, 'not_utf8']])
  })

  it('is refused when it is too large', () => {
    expect(fault(Buffer.alloc(MOST_BYTES + 1, 'a'))).to.deep.equal([[0, 'too_large']])
  })

  it('may be empty', () => {
    for (const text of ['', '\n\n', '\uFEFF']) expect(read(text)).to.deep.include({ header: [], rows: [] })
  })
})
