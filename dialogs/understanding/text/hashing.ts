/** FNV-1a, 32 bits. */
export const START = 0x811c9dc5 | 0
const PRIME = 0x01000193

export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

export const hashOf = (text: string): number => {
  let hash = START
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at))
  return hash
}
