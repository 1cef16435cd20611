const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i
const LONGEST_ENDING = 6

export interface Offsets {
  /** Offset of the host. */
  start: number
  hostEnd: number
  pathEnd: number
}

/** What two addresses of one page share: scheme, `www.`, default documents and the last slash left out. */
export function duplicateKey(href: string, { start, hostEnd, pathEnd }: Offsets): string {
  const from = href.startsWith('www.', start) ? start + 4 : start
  const dot = href.lastIndexOf('.', pathEnd)
  let end = pathEnd
  if (dot > hostEnd && pathEnd - dot <= LONGEST_ENDING) {
    end -= DEFAULT_DOCUMENT.exec(href.slice(hostEnd, pathEnd))?.[0].length ?? 0
  }
  while (end > hostEnd && href.charCodeAt(end - 1) === 0x2f) end--
  return pathEnd === href.length ? href.slice(from, end) : href.slice(from, end) + href.slice(pathEnd)
}
