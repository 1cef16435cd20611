// The kinds of characters that matter to an address, a bit each. A number of these bits says which kinds a piece of
// text has, or at which kinds to stop reading it. The build writes them out as numbers, as this file imports nothing.

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
/** `H`: of the letters of `aHR0c`, with which `http` begins in base64, the rarest in an address. */
export const HAS_CAPITAL_H = 16_384
