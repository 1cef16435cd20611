import { escapedByte } from './characters.ts'
import { isUnsafe } from './kinds.ts'

/**
 * Decodes once, and only what is printable ASCII: bytes beyond it stay escaped, so that GBK survives, and so
 * do controls.
 */
export function decodeOnce(text: string): string {
  if (!text.includes('%')) return text
  let result = ''
  let done = 0
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index + 1)) {
    const byte = escapedByte(text, index)
    if (byte < 0x20 || byte > 0x7e) continue
    result += text.slice(done, index) + String.fromCharCode(byte)
    index += 2
    done = index + 1
  }
  return result + text.slice(done)
}

/** The run of unsafe characters from `start`, escaped as UTF-8. A lone surrogate is U+FFFD, as in `URL`. */
export function encodeUnsafe(text: string, start: number, end: number): string {
  let result = ''
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!isUnsafe(code)) {
      result += text[index]
      continue
    }
    const point = code < 128 ? code : text.codePointAt(index)!
    if (point > 0xffff) index++
    result += encodePoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return result
}

function encodePoint(point: number): string {
  if (point < 0x80) return escapeByte(point)
  if (point < 0x800) return escapeByte(0xc0 | (point >> 6)) + tail(point, 0)
  if (point < 0x10000) return escapeByte(0xe0 | (point >> 12)) + tail(point, 6) + tail(point, 0)
  return escapeByte(0xf0 | (point >> 18)) + tail(point, 12) + tail(point, 6) + tail(point, 0)
}

function tail(point: number, shift: number): string {
  return escapeByte(0x80 | ((point >> shift) & 0x3f))
}

function escapeByte(byte: number): string {
  return `%${byte < 16 ? '0' : ''}${byte.toString(16).toUpperCase()}`
}
