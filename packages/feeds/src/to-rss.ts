import type { Issue } from '@cec-bulletin/schema/model'
import { toRfc822 } from './dates/moment.ts'
import type { Entry } from './entry.ts'
import type { FeedOptions } from './feed-options.ts'
import { type DatedEntry, inOrder } from './in-order.ts'
import { settingsOf } from './settings-of.ts'
import { writeXml } from './xml/write-xml.ts'
import { type XmlElement, x } from './xml/x.ts'

/**
 * RSS 2.0, with the whole content of each issue or article. https://www.rssboard.org/rss-specification
 *
 * @param issues In any order, each with its `url`; of two on one day the first counts as the newer. In the place of an
 * issue, what `toEntries` made of it.
 * @param options What the feed says of itself, and what an entry of it is.
 * @throws {TypeError} for an issue without `url`, for two with the same, for an option that is not what it says.
 * @example
 * ```ts
 * import { toRss } from '@cec-bulletin/feeds'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const home = 'https://example.org/'
 * const page = { schemaVersion: 1, title: '第七期', date: '2023-10', lang: 'zh-CN', url: `${home}7/` }
 * const issue = parseIssue({ ...page, sections: [{ title: '新闻' }] })
 * const rss = toRss([issue], { title: '简报', home, self: `${home}feed.xml`, offset: '+08:00' })
 * console.log(rss.match(/<item[\s\S]*?<title>(.*?)<\/title>/)?.[1]) // 第七期
 * ```
 */
export function toRss(issues: readonly (Issue | Entry)[], options: FeedOptions): string {
  const settings = settingsOf(options)
  const entries = inOrder(issues, settings)
  const [newest] = entries
  const lang = settings.lang ?? newest?.entry.lang
  const channel = x('channel', [
    x('title', [settings.title]),
    x('link', [settings.home]),
    x('atom:link', [], { href: settings.self, rel: 'self', type: 'application/rss+xml' }),
    x('description', [settings.description ?? settings.title]),
    ...(lang === undefined ? [] : [x('language', [lang])]),
    ...(newest === undefined ? [] : [x('pubDate', [toRfc822(newest.moment)])]),
    ...entries.map((one) => item(one, settings)),
  ])
  return writeXml(
    x('rss', [channel], {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xml:lang': lang,
    }),
  )
}

function item({ entry, moment }: DatedEntry, { author }: FeedOptions): XmlElement {
  const creator = entry.author ?? author
  return x(
    'item',
    [
      x('title', [entry.title]),
      x('link', [entry.url]),
      x('guid', [entry.id], { isPermaLink: `${entry.id === entry.url}` }),
      x('pubDate', [toRfc822(moment)]),
      ...(creator === undefined ? [] : [x('dc:creator', [creator])]),
      ...(entry.summary === undefined ? [] : [x('description', [entry.summary])]),
      x('content:encoded', [entry.content]),
    ],
    { 'xml:lang': entry.lang },
  )
}
