import { paths } from './addresses/paths.ts'
import { encoded } from './addresses/relative.ts'
import type { IssueDigest } from './issue-digest.ts'
import type { Series } from './series.ts'

/**
 * Pages for search engines, each with the day of its issue. An issue whose own address is elsewhere is found there.
 * https://www.sitemaps.org/protocol.html
 */
export function sitemap(digests: readonly IssueDigest[], { url: root }: Series): string {
  const newest = digests[0]?.date
  const entries = [
    entry(root, newest),
    entry(root + paths.archive, newest),
    ...digests.flatMap(({ slug, url, date, contents }) => [
      ...(url === `${root}${encoded(slug)}/` ? [entry(url, date)] : []),
      ...contents.flatMap(({ articles }) =>
        articles.flatMap(({ path }) => (path === undefined ? [] : [entry(root + encoded(path), date)])),
      ),
    ]),
  ]
  const start = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  return `<?xml version="1.0" encoding="utf-8"?>\n${start}\n${entries.join('\n')}\n</urlset>\n`
}

function entry(url: string, date: string | undefined): string {
  const modified = date === undefined ? '' : `<lastmod>${date}</lastmod>`
  return `<url><loc>${escaped(url)}</loc>${modified}</url>`
}

/** Addresses of `URL` hold no angle brackets and no double quotes. */
function escaped(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
