/**
 * Finds the end of an address that may stand bare in the text of a link, at ever later offsets; 0 where none does. That
 * is what GFM would link by itself, right to its end. It goes on over U+3000. Reads each character once, and a host's at
 * most 253 times.
 */
export function bareAddresses(text: string): (offset: number) => number {
  let end = 0
  return (offset) => {
    const host = endOf(scheme, text, offset)
    if (host === -1) return 0
    if (host > end) end = endOf(run, text, host)
    if (end < text.length && text.charAt(end) !== ' ') return 0
    const hostEnd = endOf(hostname, text, host)
    return hostEnd === -1 || hostEnd - host > longestHost ? 0 : end
  }
}

/** What linkify or GFM may take for the start of an address, as the source of a pattern. */
export const addressStart = '(?:https?|ftp)://|www\\.|xn--'

const scheme = /(?:https?|ftp):\/\/|www\./iy

const hostname = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,126}(?=[/?# ]|$)/iy

const longestHost = 253

const run = /[a-z\d\-./?#=+&%]*(?:(?<=[a-z\d])_(?=[a-z\d])[a-z\d\-./?#=+&%]*)*/iy

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : -1
}
