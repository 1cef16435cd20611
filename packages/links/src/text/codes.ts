// Names for character codes (UTF-16), for the loops that read a text code by code.

export const TAB = 0x09
export const LINE_FEED = 0x0a
export const VERTICAL_TAB = 0x0b
export const FORM_FEED = 0x0c
export const CARRIAGE_RETURN = 0x0d
export const SPACE = 0x20
export const HASH = 0x23
export const DOLLAR = 0x24
export const PERCENT = 0x25
export const AMPERSAND = 0x26
export const APOSTROPHE = 0x27
export const ASTERISK = 0x2a
export const PLUS = 0x2b
export const HYPHEN = 0x2d
export const DOT = 0x2e
export const SLASH = 0x2f
export const DIGIT_0 = 0x30
export const DIGIT_9 = 0x39
export const COLON = 0x3a
export const SEMICOLON = 0x3b
export const LESS_THAN = 0x3c
export const QUESTION_MARK = 0x3f
export const AT = 0x40
export const CAPITAL_A = 0x41
export const CAPITAL_Z = 0x5a
export const OPEN_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const UNDERSCORE = 0x5f
export const SMALL_A = 0x61
export const SMALL_H = 0x68
export const SMALL_S = 0x73
export const SMALL_Z = 0x7a
export const OPEN_BRACE = 0x7b
export const TILDE = 0x7e
export const DELETE = 0x7f

/** The bit that tells a small ASCII letter from its capital. */
export const CASE_BIT = 0x20

export const NEXT_LINE = 0x85
export const NO_BREAK_SPACE = 0xa0
export const COPYRIGHT_SIGN = 0xa9
export const SOFT_HYPHEN = 0xad
export const OGHAM_SPACE = 0x1680
export const MONGOLIAN_VOWEL_SEPARATOR = 0x180e
export const EN_QUAD = 0x2000
export const HAIR_SPACE = 0x200a
export const ZERO_WIDTH_SPACE = 0x200b
export const ZERO_WIDTH_NON_JOINER = 0x200c
export const ZERO_WIDTH_JOINER = 0x200d
export const LINE_SEPARATOR = 0x2028
export const PARAGRAPH_SEPARATOR = 0x2029
export const NARROW_NO_BREAK_SPACE = 0x202f
export const MEDIUM_MATHEMATICAL_SPACE = 0x205f
export const WORD_JOINER = 0x2060
export const IDEOGRAPHIC_SPACE = 0x3000
export const BYTE_ORDER_MARK = 0xfeff

/** `。` */
export const IDEOGRAPHIC_FULL_STOP = 0x3002
/** `々`, the first of three signs that repeat or stand for a Han character; `〇` is the last. */
export const ITERATION_MARK = 0x3005
export const IDEOGRAPHIC_ZERO = 0x3007
export const FIRST_KANA = 0x3041
export const KATAKANA_DOUBLE_HYPHEN = 0x30a0
export const KATAKANA_MIDDLE_DOT = 0x30fb
export const LAST_KANA = 0x30ff
export const FIRST_BOPOMOFO = 0x3105
export const LAST_HANGUL_JAMO = 0x318e
export const FIRST_HAN = 0x3400
/** The first of the Han characters that everybody uses. */
export const FIRST_COMMON_HAN = 0x4e00
export const LAST_HAN = 0x9fff
export const FIRST_HANGUL = 0xac00
export const LAST_HANGUL = 0xd7a3
/** The high surrogates of planes 2 to 4: rare Han characters. */
export const FIRST_HAN_SURROGATE = 0xd840
export const LAST_HAN_SURROGATE = 0xd8ff
export const FIRST_SURROGATE = 0xd800
export const FIRST_LOW_SURROGATE = 0xdc00
export const LAST_SURROGATE = 0xdfff
export const FIRST_COMPATIBILITY_HAN = 0xf900
export const LAST_COMPATIBILITY_HAN = 0xfaff

/** `！`, the first of the full-width signs that stand in the order of ASCII. */
export const FULL_WIDTH_EXCLAMATION = 0xff01
export const FULL_WIDTH_COLON = 0xff1a
export const FULL_WIDTH_AT = 0xff20
/** `～`, the last of them. */
export const FULL_WIDTH_TILDE = 0xff5e
/** How far a full-width sign stands behind its ASCII one. */
export const FULL_WIDTH_DISTANCE = 0xfee0
/** `｡` */
export const HALF_WIDTH_FULL_STOP = 0xff61

export const REPLACEMENT_CHARACTER = 0xfffd
export const LAST_CODE_POINT = 0x10ffff
