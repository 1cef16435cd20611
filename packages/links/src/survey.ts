/** Where the pieces of an address begin, and which kinds of characters it holds: one pass, no regular expression. */
export interface Survey {
  /** The classes of all its characters, or-ed. */
  flags: number
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

/** `start` is the offset behind `//`. */
export function survey(text: string, start: number): Survey {
  const classes = CLASSES
  const { length } = text
  let flags = 0
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index)
    flags |= code > 127 ? UNSAFE | WIDE : classes[code]!
  }
  if (flags & AMPERSAND && holdsEntity(text, start)) flags |= ENTITY
  const hash = offsetOf(text, '#', start, length)
  const query = offsetOf(text, '?', start, hash)
  const slash = offsetOf(text, '/', start, query)
  return { flags, path: flags & BACKSLASH ? offsetOf(text, '\\', start, slash) : slash, query, hash }
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

function offsetOf(text: string, sign: string, start: number, end: number): number {
  const found = text.indexOf(sign, start)
  return found < 0 || found > end ? end : found
}

const CLASSES = /* @__PURE__ */ classify()

function classify(): Uint8Array {
  const table = new Uint8Array(128)
  for (let code = 0; code <= 0x20; code++) table[code] = UNSAFE
  const kinds: [string, number][] = [
    ['"<>`\x7f', UNSAFE],
    ['\\', BACKSLASH],
    ['%', PERCENT],
    ['&', AMPERSAND],
    [';(', SESSION],
    ['*{', TAG],
    ['@', AT],
  ]
  for (const [signs, kind] of kinds) for (const sign of signs) table[sign.charCodeAt(0)] = kind
  return table
}

export function isUnsafe(code: number): boolean {
  return code > 127 || CLASSES[code] === UNSAFE
}
