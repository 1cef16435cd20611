import { digestOf } from './digest-of.ts'
import { inOrder } from './in-order.ts'
import { issueFiles } from './issue-files.ts'
import type { Series } from './series.ts'
import { seriesFiles } from './series-files.ts'
import type { SiteFiles } from './site-files.ts'
import type { SiteIssue } from './site-issue.ts'

/**
 * The whole site of a series.
 *
 * @param series The bulletin and its site.
 * @param issues In any order, each with its place in the site.
 * @throws {TypeError} for a series or a slug that is not what it says, for two issues with the same slug, and as
 * `toHast` of `@cec-bulletin/html` does.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { toSite } from '@cec-bulletin/site'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '第七期', date: '2023-10', lang: 'zh-CN', sections })
 * const series = { title: '简报', lang: 'zh-CN', url: 'https://example.org/' }
 * const files = toSite(series, [{ slug: '2023-10', issue }])
 * console.log(files.has('2023-10/index.html'), files.has('index.html')) // true true
 * ```
 */
export function toSite(series: Series, issues: readonly SiteIssue[]): SiteFiles {
  const entries = new Map(issues.map((entry) => [entry.slug, entry]))
  const digests = inOrder(issues.map((entry) => digestOf(entry, series)))
  const files: SiteFiles = seriesFiles(digests, series)
  for (const [index, { slug }] of digests.entries()) {
    const entry = entries.get(slug)
    if (entry === undefined) continue
    const neighbours = { series, previous: digests[index + 1], next: digests[index - 1] }
    for (const [path, text] of issueFiles(entry, neighbours)) files.set(path, text)
  }
  return files
}
