import { paths } from '../addresses/paths.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import type { Series } from '../series.ts'
import { h } from '../tree/h.ts'
import { seriesPage } from './series-page.ts'

/** What servers show in the place of any page that is not there, so its addresses begin at the root of the host. */
export function notFoundPage(series: Series): string {
  const labels = siteLabelsFor(series.lang)
  const root = new URL(series.url).pathname
  const addressOf = (path: string) => (path === paths.index ? root : `${root}${path}`)
  const links = [
    h('a', [labels.home], { href: addressOf(paths.index) }),
    ' · ',
    h('a', [labels.archive], { href: addressOf(paths.archive) }),
  ]
  const main = [h('p', [labels.notFoundAdvice]), h('p', links)]
  return seriesPage({ series, path: paths.notFound, title: labels.notFound, main, addressOf })
}
