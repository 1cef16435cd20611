import { codeAt } from './code-at.ts'

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** The value of a hexadecimal digit, or -1. */
function hexValue(code: number): number {
  if (isDigit(code)) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** The byte of the escape `%XX` at `index`, or -1. */
export function escapedByte(text: string, index: number): number {
  if (index + 2 >= text.length || codeAt(text, index) !== 0x25) return -1
  const high = hexValue(codeAt(text, index + 1))
  const low = hexValue(codeAt(text, index + 2))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

/** Letters, digits, `-`, `.`, `_`, `~` (RFC 3986 2.3). */
export function isUnreserved(code: number): boolean {
  return (
    isDigit(code) || isAsciiLetter(code) || code === 0x2d || code === 0x2e || code === 0x5f || code === 0x7e
  )
}
