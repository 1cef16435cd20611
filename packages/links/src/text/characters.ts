import { codeAt } from './string-methods.ts'

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** The values of hexadecimal digits by their code; -1 where it is none, and for all beyond ASCII at the end. */
const HEX = /* @__PURE__ */ hexDigits('0123456789abcdef')
const CAPITAL_HEX = /* @__PURE__ */ hexDigits('')

function hexDigits(small: string): Int8Array {
  const table = new Int8Array(129).fill(-1)
  for (const digits of ['0123456789ABCDEF', small]) {
    for (let value = 0; value < digits.length; value++) table[digits.charCodeAt(value)] = value
  }
  return table
}

/** The byte of the escape `%XX` at `index`, or -1. */
export function escapedByte(text: string, index: number): number {
  return readEscape(text, index, HEX)
}

/** The byte of an escape in capitals, or -1. */
export function capitalByte(text: string, index: number): number {
  return readEscape(text, index, CAPITAL_HEX)
}

function readEscape(text: string, index: number, digits: Int8Array): number {
  if (index + 2 >= text.length || codeAt(text, index) !== 0x25) return -1
  const high = digits[Math.min(codeAt(text, index + 1), 128)]!
  const low = digits[Math.min(codeAt(text, index + 2), 128)]!
  return (high | low) < 0 ? -1 : high * 16 + low
}

/** Letters, digits, `-`, `.`, `_`, `~` (RFC 3986 2.3). */
export function isUnreserved(code: number): boolean {
  return (
    isDigit(code) || isAsciiLetter(code) || code === 0x2d || code === 0x2e || code === 0x5f || code === 0x7e
  )
}
