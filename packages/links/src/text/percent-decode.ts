import { DELETE, PERCENT, SPACE, TILDE } from './codes.ts'
import { codeAt } from './string-methods.ts'

/** One entry for all characters beyond ASCII, behind those of ASCII. */
const BEYOND_ASCII = 0x80

/** The values of hexadecimal digits by their code; -1 for what is none. */
const HEX = /* @__PURE__ */ hexValues('0123456789ABCDEF', '0123456789abcdef')
const CAPITAL_HEX = /* @__PURE__ */ hexValues('0123456789ABCDEF')

function hexValues(...alphabets: readonly string[]): Int8Array {
  const table = new Int8Array(BEYOND_ASCII + 1).fill(-1)
  for (const digits of alphabets) {
    for (let value = 0; value < digits.length; value++) table[digits.charCodeAt(value)] = value
  }
  return table
}

/** The byte of the escape `%XX` at `index`, or -1. */
export function escapedByte(text: string, index: number): number {
  return readEscape(text, index, HEX)
}

/** The byte of an escape that is written in capitals, or -1. */
export function capitalByte(text: string, index: number): number {
  return readEscape(text, index, CAPITAL_HEX)
}

function readEscape(text: string, index: number, digits: Int8Array): number {
  if (index + 2 >= text.length || codeAt(text, index) !== PERCENT) return -1
  // Behind ASCII, as a number that V8 knows.
  const last = 0x80
  const high = digits[Math.min(codeAt(text, index + 1), last)] ?? -1
  const low = digits[Math.min(codeAt(text, index + 2), last)] ?? -1
  return (high | low) < 0 ? -1 : high * 16 + low
}

export function isControlByte(byte: number): boolean {
  return (byte >= 0 && byte < SPACE) || byte === DELETE
}

/**
 * Decodes once, and only what is printable ASCII: the bytes beyond it stay escaped, so that GBK survives, and so do
 * controls.
 */
export function decodeOnce(text: string): string {
  if (!text.includes('%')) return text
  let result = ''
  let done = 0
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index + 1)) {
    const byte = escapedByte(text, index)
    if (byte < SPACE || byte > TILDE) continue
    result += text.slice(done, index) + String.fromCharCode(byte)
    index += 2
    done = index + 1
  }
  return result + text.slice(done)
}
