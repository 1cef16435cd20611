import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { address } from '../links/address.ts'
import { pageStyle } from '../theme/page-style.ts'
import { headOf } from './head-of.ts'
import { jsonLd } from './json-ld.ts'
import { openGraph } from './open-graph.ts'

/** The head of a page whose body is made already. */
export function head(context: Context): Element {
  const { anchors, issue, settings, shown } = context
  return headOf({
    title: titleOf(issue.title, issue.series),
    description: issue.summary,
    url: issue.url === undefined ? undefined : address(issue.url, context),
    style: pageStyle(issue.series ?? issue.title, settings),
    data: jsonLd(issue, anchors),
    pictures: shown,
    metadata: openGraph(issue, shown.find(isWebAddress)),
    around: settings.around,
  })
}

const isWebAddress = (url: string) => /^https?:/i.test(url)

function titleOf(title: string, series: string | undefined): string {
  return series === undefined || title.includes(series) ? title : `${title} · ${series}`
}
