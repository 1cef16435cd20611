import { dateIn } from '@cec-bulletin/schema/model'
import { paths } from '../addresses/paths.ts'
import type { IssueDigest } from '../issue-digest.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import { issueList } from '../parts/issue-list.ts'
import type { Series } from '../series.ts'
import { h } from '../tree/h.ts'
import { seriesPage } from './series-page.ts'

/** All issues, the newest first, by year. */
export function archivePage(digests: readonly IssueDigest[], series: Series): string {
  const labels = siteLabelsFor(series.lang)
  const years = new Map<string, IssueDigest[]>()
  for (const digest of digests) {
    const year = digest.date.slice(0, 4)
    const issues = years.get(year)
    if (issues === undefined) years.set(year, [digest])
    else issues.push(digest)
  }
  const place = { from: paths.archive, lang: series.lang }
  const main = [...years].flatMap(([year, issues]) => [
    h('h2', [dateIn(year, series.lang)]),
    issueList(issues, place),
  ])
  return seriesPage({
    series,
    path: paths.archive,
    title: labels.archive,
    url: `${series.url}${paths.archive}`,
    main: main.length === 0 ? [h('p', [labels.none])] : main,
  })
}
