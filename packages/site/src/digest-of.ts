import type { IssueDigest } from './issue-digest.ts'
import type { Series } from './series.ts'
import type { SiteIssue } from './site-issue.ts'

/** What the pages of other issues, the archive and the feeds need to know of an issue. */
export function digestOf({ slug, issue }: SiteIssue, series: Series): IssueDigest {
  const { title, date, lang } = issue
  return { slug, title, date, lang, url: issue.url ?? `${series.url}${slug}/`, contents: [] }
}
