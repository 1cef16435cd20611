import { digestOf } from './digest-of.ts'
import { inOrder } from './in-order.ts'
import { issueFiles } from './issue-files.ts'
import type { Series } from './series.ts'
import { seriesFiles } from './series-files.ts'
import type { SiteFiles } from './site-files.ts'
import type { SiteIssue } from './site-issue.ts'

/** The whole site of a series, whatever the order of its issues. */
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
