const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i
// Of `html`, `htm`, `php`, `asp`, `aspx`, `jsp`: most paths need no closer look.
const LAST_LETTERS = 'lmpxLMPX'

export interface Offsets {
  /** Offset of the host. */
  start: number
  hostEnd: number
  pathEnd: number
  /** There may be a dot in the path. */
  dotted: boolean
}

/** What two addresses of one page share: scheme, `www.`, default documents and the last slash left out. */
export function duplicateKey(href: string, { start, hostEnd, pathEnd, dotted }: Offsets): string {
  const from = href.startsWith('www.', start) ? start + 4 : start
  let end = pathEnd
  if (dotted && LAST_LETTERS.includes(href[pathEnd - 1]!)) {
    end -= DEFAULT_DOCUMENT.exec(href.slice(hostEnd, pathEnd))?.[0].length ?? 0
  }
  while (end > hostEnd && href.charCodeAt(end - 1) === 0x2f) end--
  return pathEnd === href.length ? href.slice(from, end) : href.slice(from, end) + href.slice(pathEnd)
}
