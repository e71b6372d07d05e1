/** A number of 32 bits that is the same for the same text (FNV-1a): to tell texts apart or to spread them, never to hide them. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
