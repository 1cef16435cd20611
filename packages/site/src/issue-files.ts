import { toMarkdown, toText } from '@cec-bulletin/markdown'
import { checkSlug } from './addresses/check-slug.ts'
import { pageOf } from './addresses/paths.ts'
import { withAddress } from './addresses/with-address.ts'
import { articlePages } from './articles/article-pages.ts'
import { checkSeries } from './check-series.ts'
import type { IssueDigest } from './issue-digest.ts'
import { issuePage } from './pages/issue-page.ts'
import type { Series } from './series.ts'
import type { SiteFiles } from './site-files.ts'
import type { SiteIssue } from './site-issue.ts'

/** The series of an issue, and the issues on either side of it. */
export interface Neighbours {
  /** The bulletin and its site. */
  readonly series: Series
  /** The next older issue. @default none */
  readonly previous?: IssueDigest | undefined
  /** The next newer issue. @default none */
  readonly next?: IssueDigest | undefined
}

/**
 * The files of one issue: its page, and beside it Markdown, text and JSON, and pages of articles where the series has
 * them. They depend on nothing but the issue, the series, and the slug, the title and the language of each neighbour.
 *
 * @param entry An issue and its place in the site.
 * @param neighbours The series, and the issues on either side.
 * @throws {TypeError} as `digestOf` and `toHast` of `@cec-bulletin/html` do.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { issueFiles } from '@cec-bulletin/site'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '第七期', date: '2023-10', lang: 'zh-CN', sections })
 * const series = { title: '简报', lang: 'zh-CN', url: 'https://example.org/' }
 * const files = issueFiles({ slug: '7', issue }, { series })
 * console.log([...files.keys()]) // ["7/index.html","7/issue.md","7/issue.txt","7/issue.json"]
 * ```
 */
export function issueFiles(entry: SiteIssue, neighbours: Neighbours): SiteFiles {
  const slug = checkSlug(entry.slug)
  const issue = withAddress(entry, checkSeries(neighbours.series))
  const { series } = neighbours
  return new Map([
    ...(series.articles ? articlePages(entry, { series, issue }) : []),
    [pageOf(slug), issuePage(entry, { ...neighbours, issue })],
    [`${slug}/issue.md`, toMarkdown(issue)],
    [`${slug}/issue.txt`, toText(issue)],
    [`${slug}/issue.json`, `${JSON.stringify(issue, null, 2)}\n`],
  ])
}
