import type { Issue } from '@cec-bulletin/schema/model'
import type { Series } from '../series.ts'
import type { SiteIssue } from '../site-issue.ts'
import { encoded } from './relative.ts'

/** The issue with its own address, or with that of its page. */
export function withAddress({ slug, issue }: SiteIssue, series: Series): Issue & { url: string } {
  return { ...issue, url: issue.url ?? `${series.url}${encoded(slug)}/` }
}
