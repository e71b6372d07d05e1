import { expect } from 'chai'
import { RESPELT } from '../../../dialogs/understanding/words/respelt.ts'
import type { Asked, Reading } from '../../../src/domain/reading.ts'
import { readThen } from '../../understanding/wednesday.ts'

const read = (text: string, asked: Asked): Reading => readThen(text, asked)

describe('a word whose spelling its neighbours decide', () => {
  for (const {
    example: [typed, meant],
  } of RESPELT)
    it(`"${typed}" is "${meant}"`, () => {
      expect(read(typed, 'slot')).to.deep.equal(read(meant, 'slot'))
    })

  it('is a participle after "a", whatever its ending', () => {
    for (const text of ["on m'a effacer mon dossier à la CAF", "ma conseillère m'a appeler"])
      expect(read(text, 'none'), text).to.include({ act: 'unknown' })
    expect(read('mon rdv a annuler', 'none')).to.include({ act: 'decline' })
  })
})
