import { FIRST_SURROGATE, LAST_SURROGATE, REPLACEMENT_CHARACTER } from './codes.ts'

/** A text as escapes of its bytes in UTF-8, every character of it. A lone surrogate is U+FFFD, as in `URL`. */
export function percentEncode(text: string): string {
  let result = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? REPLACEMENT_CHARACTER
    result += encodePoint(point >= FIRST_SURROGATE && point <= LAST_SURROGATE ? REPLACEMENT_CHARACTER : point)
  }
  return result
}

/** UTF-8 (RFC 3629 3): from two bytes on, the first says how many follow, and six bits stand in each of them. */
function encodePoint(point: number): string {
  if (point < 0x80) return escapeByte(point)
  if (point < 0x800) return escapeByte(0xc0 | (point >> 6)) + encodeTail(point, 1)
  if (point < 0x10000) return escapeByte(0xe0 | (point >> 12)) + encodeTail(point, 2)
  return escapeByte(0xf0 | (point >> 18)) + encodeTail(point, 3)
}

/** The last `count` bytes of a character. */
function encodeTail(point: number, count: number): string {
  let result = ''
  for (let shift = 6 * (count - 1); shift >= 0; shift -= 6)
    result += escapeByte(0x80 | ((point >> shift) & 0x3f))
  return result
}

export function escapeByte(byte: number): string {
  return `%${byte < 16 ? '0' : ''}${byte.toString(16).toUpperCase()}`
}
