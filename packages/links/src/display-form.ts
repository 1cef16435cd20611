import { escapedByte } from './characters.ts'
import { toUnicodeHost } from './punycode.ts'

/** Letters and digits of every script, and the signs of Chinese titles; nothing invisible. */
const READABLE = /[\p{L}\p{N}（）《》「」『』【】〈〉、，：；·—…“”‘’]/u
const HIDDEN = /\p{Default_Ignorable_Code_Point}/u
const MARK = /\p{M}/u

/** The address as a reader likes it: the host in its own script, Chinese escapes decoded. */
export function displayForm(href: string, hostStart: number, hostEnd: number, homograph: boolean): string {
  const host = href.slice(hostStart, hostEnd)
  const shown = homograph ? host : toUnicodeHost(host)
  return href.slice(0, hostStart) + shown + decodeReadable(href.slice(hostEnd))
}

/** Decodes only what a second reading would escape to the very same bytes: upper-case escapes of sound UTF-8. */
function decodeReadable(text: string): string {
  let result = ''
  let done = 0
  let afterLetter = false
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index)) {
    const found = readCharacter(text, index)
    if (index !== done) afterLetter = false
    const shows: boolean =
      found !== undefined &&
      !HIDDEN.test(found.character) &&
      (READABLE.test(found.character) || (afterLetter && MARK.test(found.character)))
    if (shows && found) {
      result += text.slice(done, index) + found.character
      done = index + found.length
    }
    afterLetter = shows
    index += found?.length ?? 1
  }
  return result + text.slice(done)
}

function readCharacter(text: string, start: number): { character: string; length: number } | undefined {
  const first = escapedByte(text, start)
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (count === 0 || first > 0xf4) return undefined
  const length = count * 3
  const written = text.slice(start, start + length)
  if (written.length < length || written !== written.toUpperCase()) return undefined
  let point = first & (0xff >> (count + 1))
  for (let index = 3; index < length; index += 3) {
    const byte = escapedByte(written, index)
    if (byte < 0x80 || byte > 0xbf) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  const least = count === 2 ? 0x80 : count === 3 ? 0x800 : 0x10000
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
  return { character: String.fromCodePoint(point), length }
}
