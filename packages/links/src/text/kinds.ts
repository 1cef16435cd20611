import { DELETE, SPACE } from './codes.ts'
import {
  HAS_AMPERSAND,
  HAS_AT,
  HAS_BACKSLASH,
  HAS_CAPITAL_H,
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
  ['H', HAS_CAPITAL_H],
]

/** As many as UTF-16 has. */
const EVERY_CODE = 0x10000

/** The kind of each character by its code, 0 where it is of none. An entry for every code spares a comparison for each. */
export const KINDS = /* @__PURE__ */ classify()

function classify(): Uint16Array {
  const table = new Uint16Array(EVERY_CODE).fill(HAS_UNSAFE | HAS_NON_ASCII, DELETE + 1)
  table.fill(HAS_UNSAFE, 0, SPACE + 1)
  for (const [signs, kind] of SIGNS) {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind
  }
  return table
}

export function isUnsafe(code: number): boolean {
  return ((KINDS[code] ?? 0) & HAS_UNSAFE) !== 0
}
