import { toEntries } from '@cec-bulletin/feeds'
import { type Article, anchorsOf } from '@cec-bulletin/schema/model'
import { checkSlug } from './addresses/check-slug.ts'
import { encoded } from './addresses/relative.ts'
import { withAddress } from './addresses/with-address.ts'
import { articlePaths } from './articles/article-paths.ts'
import { checkSeries } from './check-series.ts'
import type { IssueDigest } from './issue-digest.ts'
import { pictureOf } from './parts/picture-of.ts'
import type { Series } from './series.ts'
import type { SiteIssue } from './site-issue.ts'

/**
 * What the pages of other issues, the archive and the feeds need to know of an issue.
 *
 * @param entry An issue and its place in the site.
 * @param series The bulletin and its site.
 * @throws {TypeError} for a slug, a series or a picture that is not what it says.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { digestOf } from '@cec-bulletin/site'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '第七期', date: '2023-10', lang: 'zh-CN', sections })
 * const series = { title: '简报', lang: 'zh-CN', url: 'https://example.org/' }
 * console.log(digestOf({ slug: '2023-10', issue }, series).url) // https://example.org/2023-10/
 * ```
 */
export function digestOf(entry: SiteIssue, series: Series): IssueDigest {
  const { url: root } = checkSeries(series)
  const issue = withAddress(entry, series)
  const { title, date, lang, url, number, summary } = issue
  const anchors = anchorsOf(issue)
  const paths = series.articles ? articlePaths(issue, entry.slug) : new Map<Article, string>()
  const contents = issue.sections.map((section) => ({
    title: section.title,
    anchor: anchors.get(section) ?? '',
    ...(section.lang !== undefined && { lang: section.lang }),
    articles: section.articles.flatMap((article) => {
      const anchor = anchors.get(article)
      if (anchor === undefined || article.title === undefined) return []
      const path = paths.get(article)
      return [
        {
          title: article.title,
          anchor,
          ...(article.lang !== undefined && { lang: article.lang }),
          ...(path !== undefined && { path }),
        },
      ]
    }),
  }))
  return {
    slug: checkSlug(entry.slug),
    title,
    date,
    lang,
    url,
    ...(number !== undefined && { number }),
    ...(summary !== undefined && { summary }),
    contents,
    entries: toEntries(issue, {
      entries: series.feeds ?? 'issues',
      resolve: (path) => root + encoded(pictureOf(entry, path).path),
    }),
  }
}
