export function isEndJunk(code: number): boolean {
  return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || isWideSpace(code) || isZeroWidth(code)
}

/** Visible ASCII. */
export function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

export function isSpace(code: number): boolean {
  return (code >= 9 && code <= 0x0d) || code === 0x20 || code === 0x85 || code === 0xa0 || isWideSpace(code)
}

export function isLineSeparator(code: number): boolean {
  return code === 0x2028 || code === 0x2029
}

/** Soft hyphen, Mongolian vowel separator, zero-width space, non-joiner, joiner, word joiner, byte order mark. */
export function isZeroWidth(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    code === 0xfeff
  )
}

/** Persian words and emoji need them; in a host they are read by one standard and dropped by another. */
export function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d
}

function isWideSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    isLineSeparator(code)
  )
}
