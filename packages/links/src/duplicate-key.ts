import { pathEnd } from './clean-path.ts'

const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i

/** What two addresses of one page share: scheme, `www.`, default documents and the last slash left out. */
export function duplicateKey(href: string, hostStart: number, hostEnd: number): string {
  const from = href.startsWith('www.', hostStart) ? hostStart + 4 : hostStart
  const end = pathEnd(href, hostEnd)
  let path = end
  const dot = href.lastIndexOf('.', end)
  if (dot > hostEnd && end - dot < 7)
    path = end - (DEFAULT_DOCUMENT.exec(href.slice(hostEnd, end))?.[0].length ?? 0)
  while (path > hostEnd && href[path - 1] === '/') path--
  return href.slice(from, path) + href.slice(end)
}
