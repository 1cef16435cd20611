// One look-up per character instead of a regular expression over a whole address.
const SAFE = 0
/** Never raw in a published address: controls, space, `"`, `<`, `>`, backtick. */
export const UNSAFE = 1
export const BACKSLASH = 2
export const PERCENT = 4
export const AMPERSAND = 8

const classes = /* @__PURE__ */ classify()

function classify(): Uint8Array {
  const table = new Uint8Array(128).fill(SAFE)
  for (let code = 0; code <= 0x20; code++) table[code] = UNSAFE
  for (const character of '"<>`\x7f') table[character.charCodeAt(0)] = UNSAFE
  table[0x5c] = BACKSLASH
  table[0x25] = PERCENT
  table[0x26] = AMPERSAND
  return table
}

/** The classes of all characters of the text, or-ed; a character beyond ASCII counts as unsafe. */
export function scan(text: string): number {
  let flags = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    flags |= code < 128 ? classes[code]! : UNSAFE
  }
  return flags
}

export function isUnsafe(code: number): boolean {
  return code >= 128 || classes[code] === UNSAFE
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** The byte of the escape `%XX` at `index`, or -1. */
export function escapedByte(text: string, index: number): number {
  if (text.charCodeAt(index) !== 0x25) return -1
  const high = hexValue(text.charCodeAt(index + 1))
  const low = hexValue(text.charCodeAt(index + 2))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

/** Letters, digits, `-`, `.`, `_`, `~` (RFC 3986 2.3). */
export function isUnreserved(code: number): boolean {
  return (
    isDigit(code) || isAsciiLetter(code) || code === 0x2d || code === 0x2e || code === 0x5f || code === 0x7e
  )
}
