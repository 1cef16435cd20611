export interface Stream {
  /** Where the word `stream` stands. */
  at: number
  start: number
  end: number
}

/** Where `stream` stands behind a dictionary, up to the next `endstream`. ISO 32000-1, 7.3.8 */
export function* streamsIn(bytes: Uint8Array): Generator<Stream> {
  for (let at = find(bytes, 'stream', 0); at >= 0; ) {
    const end = find(bytes, 'endstream', at)
    if (end < 0) return
    yield { at, start: Math.min(behindLine(bytes, at + 'stream'.length), end), end }
    at = find(bytes, 'stream', end + 'endstream'.length)
  }
}

/** Where the next line begins: pdf.js takes white space between `stream` and the end of its line for nothing. */
function behindLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++
  return at + (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1)
}

const lineFeed = 10
const carriageReturn = 13

/** The text of a dictionary before the word `stream`, or its last 600 characters. */
export function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = latin1.decode(bytes.subarray(Math.max(0, at - 600), at))
  return before.slice(before.lastIndexOf(' obj') + 1)
}

const latin1 = new TextDecoder('latin1')

/** Where a word stands from a place on; -1 where it does not. */
export function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0))
  const [first = 0] = codes
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at
  }
  return -1
}
