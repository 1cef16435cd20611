import { type FeedOptions, toAtom, toJsonFeed, toRss } from '@cec-bulletin/feeds'
import { paths } from './addresses/paths.ts'
import { checkSeries } from './check-series.ts'
import { inFeeds } from './in-feeds.ts'
import { inOrder } from './in-order.ts'
import type { IssueDigest } from './issue-digest.ts'
import { archivePage } from './pages/archive-page.ts'
import { indexPage } from './pages/index-page.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import type { Series } from './series.ts'
import type { SiteFiles } from './site-files.ts'
import { sitemap } from './sitemap.ts'

/**
 * The files that are about all issues: index, archive, feeds, sitemap, and the page for what is not found.
 *
 * @param digests Of all issues, in any order; those that `inFeeds` gives with their `entries`.
 * @param series The bulletin and its site.
 * @throws {TypeError} for two issues with the same slug, and for entries that are not there.
 * @example
 * ```ts
 * import { seriesFiles } from '@cec-bulletin/site'
 *
 * const files = seriesFiles([], { title: '简报', lang: 'zh-CN', url: 'https://example.org/' })
 * console.log(files.has('index.html'), files.has('feed.xml')) // true true
 * ```
 */
export function seriesFiles(digests: readonly IssueDigest[], series: Series): SiteFiles {
  checkSeries(series)
  const ordered = inOrder(digests)
  const entries = inFeeds(ordered).flatMap(entriesOf)
  return new Map([
    [paths.index, indexPage(ordered, series)],
    [paths.archive, archivePage(ordered, series)],
    [paths.notFound, notFoundPage(series)],
    [paths.rss, toRss(entries, feedOptions(series, paths.rss))],
    [paths.atom, toAtom(entries, feedOptions(series, paths.atom))],
    [paths.json, toJsonFeed(entries, feedOptions(series, paths.json))],
    [paths.sitemap, sitemap(ordered, series)],
  ])
}

function entriesOf({ slug, entries }: IssueDigest) {
  if (entries !== undefined) return entries
  throw new TypeError(
    `Cannot put the issue \`${slug}\` into feeds: its digest has no \`entries\`; expected those of \`digestOf\`, as ` +
      '`inFeeds` gives it',
  )
}

function feedOptions(series: Series, path: string): FeedOptions {
  const { title, url, offset = '+00:00', lang, description, publisher } = series
  return {
    title,
    home: url,
    self: url + path,
    offset,
    lang,
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { author: publisher }),
  }
}
