import { DELETE, SPACE } from './codes.ts'

// The kinds of characters that matter to an address, a bit each. A number of these bits says which kinds a piece of
// text has, or at which kinds to stop reading it.

/** Never raw in a published address: controls, space, `"`, `<`, `>`, backtick, and everything beyond ASCII. */
export const HAS_UNSAFE = 1
export const HAS_BACKSLASH = 2
export const HAS_PERCENT = 4
/** `;` or `(`: session ids in a path begin with one of them. */
export const HAS_SESSION_SIGN = 8
/** `*` or `{`: merge tags begin with one of them. */
export const HAS_TAG_SIGN = 16
export const HAS_AT = 32
export const HAS_AMPERSAND = 64
export const HAS_NON_ASCII = 128
export const HAS_COLON = 256
export const HAS_DOT = 512
export const HAS_SLASH = 1024
export const HAS_QUESTION_MARK = 2048
export const HAS_HASH = 4096
export const HAS_EQUALS = 8192

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
