import { codeAt } from './string-methods.ts'

// The kinds of characters that matter to an address: a bit each.

/** Never raw in a published address: controls, space, `"`, `<`, `>`, backtick, and all beyond ASCII. */
export const UNSAFE = 1
export const BACKSLASH = 2
export const PERCENT = 4
/** An ampersand spelled as in HTML: a kind of text, not of character. */
export const ENTITY = 8
/** `;` or `(`: what session ids in a path begin with. */
export const SESSION = 16
/** `*` or `{`: what merge tags begin with. */
export const TAG = 32
export const AT = 64
export const AMPERSAND = 128
/** Beyond ASCII. */
export const WIDE = 256
export const COLON = 512
export const DOT = 1024
export const SLASH = 2048
export const QUESTION = 4096
export const HASH = 8192
export const EQUALS = 16_384

/** By code; the last one is that of all beyond ASCII. */
const KINDS = /* @__PURE__ */ classify()

function classify(): Uint16Array {
  const table = new Uint16Array(129)
  table[128] = UNSAFE | WIDE
  for (let code = 0; code <= 0x20; code++) table[code] = UNSAFE
  const kinds: [string, number][] = [
    ['"<>`\x7f', UNSAFE],
    ['\\', BACKSLASH],
    ['%', PERCENT],
    ['&', AMPERSAND],
    [';(', SESSION],
    ['*{', TAG],
    ['@', AT],
    [':', COLON],
    ['.', DOT],
    ['/', SLASH],
    ['?', QUESTION],
    ['#', HASH],
    ['=', EQUALS],
  ]
  for (const [signs, kind] of kinds) for (const sign of signs) table[sign.charCodeAt(0)] = kind
  return table
}

export function isUnsafe(code: number): boolean {
  return code > 127 || KINDS[code] === UNSAFE
}

/** Reads a text forward, piece by piece. */
export interface Reader {
  text: string
  index: number
  /** The text's length: looked up once, as V8 looks up the length of a string anew where it has met many kinds. */
  end: number
}

export function readerAt(text: string, index: number): Reader {
  return { text, index, end: text.length }
}

/** Moves to the first character of the kinds `ends`, or to the end; gives the kinds of those it passed, or-ed. */
export function readUntil(reader: Reader, ends: number): number {
  const table = KINDS
  const { text, end } = reader
  let { index } = reader
  let kinds = 0
  for (; index < end; index++) {
    const kind = table[Math.min(codeAt(text, index), 128)]!
    if (kind & ends) break
    kinds |= kind
  }
  reader.index = index
  return kinds
}
