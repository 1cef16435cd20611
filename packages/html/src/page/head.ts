import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { address } from '../links/address.ts'
import { pageStyle } from '../theme/page-style.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { jsonLd } from './json-ld.ts'
import { openGraph } from './open-graph.ts'
import { pictures } from './pictures.ts'

export function head(context: Context): Element {
  const { anchors, issue, settings } = context
  const style = pageStyle(issue, settings)
  const shown = pictures(context)
  const data = jsonLd(issue, anchors)
  const policy = contentSecurityPolicy({ style, data, pictures: shown })
  const parts = [
    h('meta', [], { charSet: 'utf-8' }),
    h('meta', [], { httpEquiv: ['Content-Security-Policy'], content: policy }),
    h('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', [text(titleOf(issue.title, issue.series))]),
  ]
  if (issue.summary !== undefined) parts.push(h('meta', [], { name: 'description', content: issue.summary }))
  if (issue.url !== undefined) {
    parts.push(h('link', [], { rel: ['canonical'], href: address(issue.url, context) }))
  }
  parts.push(
    ...openGraph(issue, shown.find(isWebAddress)),
    h('script', [text(data)], { type: 'application/ld+json' }),
    h('style', [text(style)]),
  )
  return h('head', lines(parts))
}

const isWebAddress = (url: string) => /^https?:/i.test(url)

function titleOf(title: string, series: string | undefined): string {
  return series === undefined || title.includes(series) ? title : `${title} · ${series}`
}
