/** A list in a font, by where its first entry begins and its last one ends, and how long all of them are. */
export interface FontIndex {
  begin: number
  end: number
  length: number
}

/** The list at a place of a font. Adobe Technical Note 5176, 5 */
export function indexAt(font: Uint8Array, at: number): FontIndex {
  const count = numberAt(font, at, 2)
  const size = font[at + 2] ?? 0
  if (count === 0 || size < 1 || size > 4) return { begin: at + 2, end: at + 2, length: 0 }
  const base = at + 2 + (count + 1) * size
  const placeAt = (entry: number) => base + numberAt(font, at + 3 + entry * size, size)
  let length = 0
  let start = Math.min(placeAt(0), font.length)
  for (let entry = 1; entry <= count; entry++) {
    const end = Math.min(placeAt(entry), font.length)
    length += Math.max(0, end - start)
    start = end
  }
  return { begin: placeAt(0), end: placeAt(count), length }
}

/** Where the letters of a font are listed, as what holds for all of it says; 0 where it does not. Adobe Technical Note 5176, 4 and 9 */
export function placeOfLetters(dictionary: Uint8Array): number {
  let operand = 0
  for (let at = 0; at < dictionary.length; ) {
    const code = dictionary[at] ?? 0
    if (code === charStrings) return operand
    if (code === 30) {
      // A number with a point ends with half a byte of ones.
      do at++
      while (at < dictionary.length && (numberAt(dictionary, at, 1) & 0x0f) !== 0x0f)
      at++
      continue
    }
    const size = code === 28 ? 2 : code === 29 ? 4 : 0
    if (size > 0) operand = numberAt(dictionary, at + 1, size)
    else if (code >= 32 && code <= 246) operand = code - 139
    else if (code >= 247 && code <= 250) operand = (code - 247) * 256 + numberAt(dictionary, at + 1, 1) + 108
    at += 1 + size + (size === 0 && (code === 12 || code >= 247) ? 1 : 0)
  }
  return 0
}

const charStrings = 17

/** A number of as many bytes, the highest first; what is behind the end is 0. */
const numberAt = (bytes: Uint8Array, at: number, size: number): number =>
  bytes.subarray(at, at + size).reduce((number, byte) => number * 256 + byte, 0)
