import { DELETE, SPACE } from './codes.ts'
import {
  HAS_AMPERSAND,
  HAS_AT,
  HAS_BACKSLASH,
  HAS_COLON,
  HAS_DOT,
  HAS_EQUALS,
  HAS_HASH,
  HAS_NON_ASCII,
  HAS_PERCENT,
  HAS_QUESTION_MARK,
  HAS_SESSION_SIGN,
  HAS_SLASH,
  HAS_TAG_SIGN,
  HAS_UNSAFE,
} from './has.ts'

const SIGNS: readonly (readonly [signs: string, kind: number])[] = [
  ['"<>`\x7f', HAS_UNSAFE],
  ['\\', HAS_BACKSLASH],
  ['%', HAS_PERCENT],
  ['&', HAS_AMPERSAND],
  [';(', HAS_SESSION_SIGN],
  ['*{', HAS_TAG_SIGN],
  ['@', HAS_AT],
  [':', HAS_COLON],
  ['.', HAS_DOT],
  ['/', HAS_SLASH],
  ['?', HAS_QUESTION_MARK],
  ['#', HAS_HASH],
  ['=', HAS_EQUALS],
]

/** One entry for all characters beyond ASCII, behind those of ASCII. */
const BEYOND_ASCII = 0x80

/** The kind of each character of ASCII by its code, 0 where it is of none, and that of all others. */
export const KINDS = /* @__PURE__ */ classify()

function classify(): Uint16Array {
  const table = new Uint16Array(BEYOND_ASCII + 1)
  table[BEYOND_ASCII] = HAS_UNSAFE | HAS_NON_ASCII
  table.fill(HAS_UNSAFE, 0, SPACE + 1)
  for (const [signs, kind] of SIGNS) {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind
  }
  return table
}

export function isUnsafe(code: number): boolean {
  return code > DELETE || KINDS[code] === HAS_UNSAFE
}
