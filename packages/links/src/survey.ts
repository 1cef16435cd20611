import { codeAt } from './code-at.ts'

/** Where the pieces of an address begin, and which kinds of characters they hold: one pass, no regular expression. */
export interface Survey {
  /** The kinds of all its characters, or-ed. */
  flags: number
  /** Those of host and port. */
  inHost: number
  inPath: number
  /** Offset behind host and port. */
  path: number
  /** Offset of `?`, or of the end of the path. */
  query: number
  /** Offset of `#`, or the length. */
  hash: number
}

/** Never raw in a published address: controls, space, `"`, `<`, `>`, backtick, and all beyond ASCII. */
export const UNSAFE = 1
export const BACKSLASH = 2
export const PERCENT = 4
/** An ampersand spelled as in HTML. */
export const ENTITY = 8
/** `;` or `(`: what session ids in a path begin with. */
export const SESSION = 16
/** `*` or `{`: what merge tags begin with. */
export const TAG = 32
export const AT = 64
const AMPERSAND = 128
/** Beyond ASCII. */
export const WIDE = 256
export const COLON = 512
export const DOT = 1024
const SLASH = 2048
const QUESTION = 4096
const HASH = 8192

const ENDS_HOST = SLASH | BACKSLASH | QUESTION | HASH
const ENDS_PATH = QUESTION | HASH

/** `start` is the offset behind `//`. */
export function survey(text: string, start: number): Survey {
  const host = readPiece(text, start, ENDS_HOST)
  const path = readPiece(text, host.end, ENDS_PATH)
  const query = readPiece(text, path.end, HASH)
  const fragment = readPiece(text, query.end, 0)
  let flags = host.flags | path.flags | query.flags | fragment.flags
  // Whatever is spelled as in HTML ends with a semicolon.
  if (flags & AMPERSAND && flags & SESSION && holdsEntity(text, start)) flags |= ENTITY
  return {
    flags,
    inHost: host.flags,
    inPath: path.flags,
    path: host.end,
    query: path.end,
    hash: query.end,
  }
}

/** Up to the first character of the kinds `ends`. */
function readPiece(text: string, start: number, ends: number): { end: number; flags: number } {
  const kinds = KINDS
  const { length } = text
  let flags = 0
  let end = start
  for (; end < length; end++) {
    const code = codeAt(text, end)
    const kind = kinds[Math.min(code, 128)]!
    if (kind & ends) break
    flags |= kind
  }
  return { end, flags }
}

/** `&amp;` and `&#38;`: only the character behind each `&` is looked at. */
function holdsEntity(text: string, start: number): boolean {
  for (let index = text.indexOf('&', start); index >= 0; index = text.indexOf('&', index + 1)) {
    const code = text.charCodeAt(index + 1)
    if (code === 0x23 || ((code === 0x61 || code === 0x41) && text.charCodeAt(index + 4) === 0x3b))
      return true
  }
  return false
}

const KINDS = /* @__PURE__ */ classify()

/** By code; the last one is that of all beyond ASCII. */
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
  ]
  for (const [signs, kind] of kinds) for (const sign of signs) table[sign.charCodeAt(0)] = kind
  return table
}

export function isUnsafe(code: number): boolean {
  return code > 127 || KINDS[code] === UNSAFE
}
