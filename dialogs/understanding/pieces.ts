/** A sentence of more letters is cut, in pieces that overlap by half. */
const ENDLESS = 60
const ENDS = /[.!?;,\n]+|\s(?=(?:sinon|par contre|du coup|au fait|merci)\s)/i
const SPACES = /\s+/

const inPieces = (sentence: string): readonly string[] => {
  if (sentence.length <= ENDLESS) return [sentence]
  const words = sentence.split(SPACES)
  const half = Math.max(2, Math.round((words.length * ENDLESS) / sentence.length / 2))
  const count = Math.max(1, Math.ceil(words.length / half) - 1)
  return Array.from({ length: count }, (_, at) => words.slice(at * half, (at + 2) * half).join(' '))
}

/** What a message may say apart from the rest: what stands between its marks or such words, or a few of its words; nothing when it is one piece. */
export const piecesOf = (text: string): readonly string[] => {
  const pieces = text
    .split(ENDS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(inPieces)
  return pieces.length > 1 ? pieces : []
}
