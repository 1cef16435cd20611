/**
 * Finds the end of an address that may stand bare, at ever later offsets of a text; 0 where none does. That is what GFM
 * links by itself, right to its end. It goes on over U+3000. Reads each character once, and a host's at most 253 times.
 */
export function bareAddresses(text: string, options: { inLink: boolean }): (offset: number) => number {
  const run = options.inLink ? runInLink : runInText
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

const runInText = /[a-z\d\-./?#=+&]*(?:(?<=[a-z\d])_(?=[a-z\d])[a-z\d\-./?#=+&]*)*/iy

// In a link's text no address becomes a link, so `%20` is not decoded either.
const runInLink = new RegExp(runInText.source.replaceAll('=+&', '=+&%'), 'iy')

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : -1
}
