import * as codes from './codes.ts'

// What a single character is, by its code. No code is NaN, and then each of these answers no.

/** What a Chinese sentence stops with behind an address. */
export const SENTENCE_STOPS = '，。；、！：？'

export function isNonAscii(code: number): boolean {
  return code > codes.DELETE
}

/** Visible ASCII: no space and no control. */
export function isVisibleAscii(code: number): boolean {
  return code > codes.SPACE && code < codes.DELETE
}

export function isDigit(code: number): boolean {
  return code >= codes.DIGIT_0 && code <= codes.DIGIT_9
}

export function isCapital(code: number): boolean {
  return code >= codes.CAPITAL_A && code <= codes.CAPITAL_Z
}

export function isSmallLetter(code: number): boolean {
  return code >= codes.SMALL_A && code <= codes.SMALL_Z
}

function isAsciiLetter(code: number): boolean {
  return isSmallLetter(code | codes.CASE_BIT)
}

export function isLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code)
}

/** What a label of a host is made of in ASCII; names with `_` exist. */
export function isLabelCharacter(code: number): boolean {
  return isLetterOrDigit(code) || code === codes.HYPHEN || code === codes.UNDERSCORE
}

/** Han, kana, hangul and bopomofo: scripts that are written without spaces, or may be. */
export function isCjk(code: number): boolean {
  if (code < codes.ITERATION_MARK) return false
  if (code <= codes.IDEOGRAPHIC_ZERO) return true
  if (code >= codes.FIRST_KANA && code <= codes.LAST_KANA)
    return code !== codes.KATAKANA_MIDDLE_DOT && code !== codes.KATAKANA_DOUBLE_HYPHEN
  return (
    (code >= codes.FIRST_BOPOMOFO && code <= codes.LAST_HANGUL_JAMO) ||
    (code >= codes.FIRST_HAN && code <= codes.LAST_HAN) ||
    (code >= codes.FIRST_HANGUL && code <= codes.LAST_HANGUL) ||
    (code >= codes.FIRST_COMPATIBILITY_HAN && code <= codes.LAST_COMPATIBILITY_HAN) ||
    (code >= codes.FIRST_HAN_SURROGATE && code <= codes.LAST_HAN_SURROGATE)
  )
}

/** A letter or mark beyond ASCII, of a script that is written with spaces. */
export function isOtherLetter(code: number): boolean {
  return code > codes.COPYRIGHT_SIGN && !isCjk(code) && LETTER.test(String.fromCharCode(code))
}

const LETTER = /[\p{L}\p{M}]/u

/** The second half of a character beyond U+FFFF. */
export function isLowSurrogate(code: number): boolean {
  return code >= codes.FIRST_LOW_SURROGATE && code <= codes.LAST_SURROGATE
}

export function isSpace(code: number): boolean {
  return (
    (code >= codes.TAB && code <= codes.CARRIAGE_RETURN) ||
    code === codes.SPACE ||
    code === codes.NEXT_LINE ||
    code === codes.NO_BREAK_SPACE ||
    isWideSpace(code)
  )
}

function isWideSpace(code: number): boolean {
  return (
    code === codes.OGHAM_SPACE ||
    (code >= codes.EN_QUAD && code <= codes.HAIR_SPACE) ||
    code === codes.NARROW_NO_BREAK_SPACE ||
    code === codes.MEDIUM_MATHEMATICAL_SPACE ||
    code === codes.IDEOGRAPHIC_SPACE ||
    isLineSeparator(code)
  )
}

export function isLineSeparator(code: number): boolean {
  return code === codes.LINE_SEPARATOR || code === codes.PARAGRAPH_SEPARATOR
}

export function isZeroWidth(code: number): boolean {
  return (
    code === codes.SOFT_HYPHEN ||
    code === codes.MONGOLIAN_VOWEL_SEPARATOR ||
    (code >= codes.ZERO_WIDTH_SPACE && code <= codes.ZERO_WIDTH_JOINER) ||
    code === codes.WORD_JOINER ||
    code === codes.BYTE_ORDER_MARK
  )
}

/** Persian words and emoji need joiners; in a host, one standard reads them and another drops them. */
export function isJoiner(code: number): boolean {
  return code === codes.ZERO_WIDTH_NON_JOINER || code === codes.ZERO_WIDTH_JOINER
}

/** What copying leaves around an address: controls, spaces and invisible characters. */
export function isInvisible(code: number): boolean {
  return (
    code <= codes.SPACE ||
    (code >= codes.DELETE && code <= codes.NO_BREAK_SPACE) ||
    isWideSpace(code) ||
    isZeroWidth(code)
  )
}
