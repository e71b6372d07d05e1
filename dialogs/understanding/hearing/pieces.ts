/** What is longer is cut, in pieces that overlap by half. */
const ENDLESS = 60
const ENDS = /[.!?;,\n]+|\s(?=(?:sinon|par contre|du coup|au fait|merci)\s)/i
const SPACES = /\s+/

const inPieces = (sentence: string): readonly string[] => {
  if (sentence.length <= ENDLESS) return [sentence]
  const words = sentence.split(SPACES)
  const size = Math.min(words.length, Math.max(2, Math.round((words.length * ENDLESS) / sentence.length)))
  const step = Math.ceil(size / 2)
  const count = 1 + Math.ceil((words.length - size) / step)
  return Array.from({ length: count }, (_, at) => {
    const from = Math.min(at * step, words.length - size)
    return words.slice(from, from + size).join(' ')
  })
}

/** What a message may say apart from the rest: what stands between its marks or before such words, or some of its words; nothing when it is one piece. */
export const piecesOf = (text: string): readonly string[] => {
  const pieces = text
    .split(ENDS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(inPieces)
  return pieces.length > 1 ? pieces : []
}
