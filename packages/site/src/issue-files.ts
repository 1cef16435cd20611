import type { IssueDigest } from './issue-digest.ts'
import type { Series } from './series.ts'
import type { SiteFiles } from './site-files.ts'
import type { SiteIssue } from './site-issue.ts'

/** The series of an issue, and the issues on either side of it. */
export interface Neighbours {
  readonly series: Series
  readonly previous?: IssueDigest | undefined
  readonly next?: IssueDigest | undefined
}

/** The files of one issue; they depend on nothing but it, the series, and the slugs and titles of its neighbours. */
export function issueFiles({ slug, issue }: SiteIssue, _neighbours: Neighbours): SiteFiles {
  return new Map([[`${slug}/issue.json`, `${JSON.stringify(issue, null, 2)}\n`]])
}
