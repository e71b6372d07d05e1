const LINE_FEED = 0x0a

/**
 * The lines of a stream of UTF-8, cut at line feeds alone: a string of JSON may hold U+2028. A byte order mark and a carriage
 * return at the end are left out; a line that is not UTF-8 is null.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  let begun: Uint8Array[] = []
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield decoded(Buffer.concat([...begun, bytes.subarray(from, end)]))
      begun = []
      from = end + 1
    }
    if (from < bytes.length) begun.push(bytes.subarray(from))
  }
  if (begun.length > 0) yield decoded(Buffer.concat(begun))
}

/** Leaves a byte order mark out. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes).replace(/\r$/, '')
  } catch {
    return null
  }
}
