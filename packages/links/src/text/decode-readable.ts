import { SENTENCE_STOPS } from './characters.ts'
import * as codes from './codes.ts'
import { capitalByte } from './percent-decode.ts'
import { codeAt, indexOf, slice } from './string-methods.ts'

/** Letters and digits of every script, and the signs of Chinese titles; nothing invisible. */
const READABLE = /[\p{L}\p{N}（）《》「」『』【】〈〉、，：；·—…“”‘’]/u
const HIDDEN = /\p{Default_Ignorable_Code_Point}/u
const MARK = /\p{M}/u

function isCommonHan(point: number): boolean {
  return point >= codes.FIRST_COMMON_HAN && point <= codes.LAST_HAN
}

function isReadable(point: number, afterLetter: boolean): boolean {
  const character = String.fromCodePoint(point)
  if (HIDDEN.test(character)) return false
  return READABLE.test(character) || (afterLetter && MARK.test(character))
}

/**
 * The text as a reader likes it: from `start` on, the escapes of Chinese are decoded. Only what another reading would
 * escape to the very same bytes is decoded: escapes of sound UTF-8, in capitals. A stop at the end stays an escape: it
 * would be taken for that of a sentence.
 */
export function decodeReadable(text: string, start = 0): string {
  let end: number | undefined
  let result = ''
  let done = 0
  let afterLetter = false
  for (let index = nextEscape(text, start); index >= 0; index = nextEscape(text, index)) {
    if (index !== done) afterLetter = false
    const point = readPoint(text, index)
    const length = point < 0 ? 1 : 3 * bytesOf(point)
    afterLetter = point >= 0 && (isCommonHan(point) || isReadable(point, afterLetter))
    if (afterLetter) {
      // No stop is a Han character: where the last of them begin is looked up for other characters only.
      if (!isCommonHan(point)) {
        end ??= stopsStart(text)
        if (index >= end) break
      }
      if (done < index) result += slice(text, done, index)
      result += String.fromCodePoint(point)
      done = index + length
    }
    index += length
  }
  return done === 0 ? text : result + slice(text, done)
}

/** Where the escapes of stops begin with which a text ends. */
function stopsStart(text: string): number {
  let end = text.length
  while (end > ESCAPED && codeAt(text, end - ESCAPED) === codes.PERCENT) {
    if (!STOPS.has(text.slice(end - ESCAPED, end))) break
    end -= ESCAPED
  }
  return end
}

/** The length of a Chinese character in escapes: `%E3%80%82`. */
const ESCAPED = 9

const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set(Array.from(SENTENCE_STOPS, encodeURIComponent))

/** Mostly, one escape stands right behind the other. */
function nextEscape(text: string, index: number): number {
  return index < text.length && codeAt(text, index) === codes.PERCENT ? index : indexOf(text, '%', index)
}

function bytesOf(point: number): number {
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** The character whose escapes begin at `start`, or -1 where they are not sound UTF-8 in capitals. */
function readPoint(text: string, start: number): number {
  const first = capitalByte(text, start)
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (count === 0 || first > 0xf4) return -1
  let point = first & (0xff >> (count + 1))
  for (let index = 1; index < count; index++) {
    const byte = capitalByte(text, start + index * 3)
    if (byte < 0x80 || byte > 0xbf) return -1
    point = (point << 6) | (byte & 0x3f)
  }
  if (
    bytesOf(point) !== count ||
    point > codes.LAST_CODE_POINT ||
    (point >= codes.FIRST_SURROGATE && point <= codes.LAST_SURROGATE)
  )
    return -1
  return point
}
