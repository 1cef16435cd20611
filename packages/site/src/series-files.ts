import type { IssueDigest } from './issue-digest.ts'
import type { Series } from './series.ts'
import type { SiteFiles } from './site-files.ts'

/** The files that are about all issues: index, archive, feeds, sitemap and the page for what is not found. */
export function seriesFiles(_digests: readonly IssueDigest[], _series: Series): SiteFiles {
  return new Map()
}
