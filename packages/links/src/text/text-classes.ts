import { isAsciiLetter, isDigit } from './characters.ts'

/** Han, kana, hangul and bopomofo: scripts that are written without spaces, or may be. */
export function isCjk(code: number): boolean {
  if (code < 0x3005) return false
  if (code <= 0x3007) return true
  if (code >= 0x3041 && code <= 0x30ff) return code !== 0x30fb && code !== 0x30a0
  if (code >= 0x3105 && code <= 0x318e) return true
  if (code >= 0x3400 && code <= 0x9fff) return true
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8ff)
  )
}

/** A letter or mark of a script written with spaces, beyond ASCII. */
export function isOtherLetter(code: number): boolean {
  return code > 0xa9 && !isCjk(code) && LETTER.test(String.fromCharCode(code))
}

const LETTER = /[\p{L}\p{M}]/u

/** The second half of a character beyond U+FFFF. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

export function isLabelCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2d || code === 0x5f
}

export function isWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code)
}
