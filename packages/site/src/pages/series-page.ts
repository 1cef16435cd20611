import { compile, titleClass, toPage } from '@cec-bulletin/html'
import type { Element } from 'hast'
import { relative } from '../addresses/relative.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import { feedLinks, seriesMetadata } from '../parts/metadata.ts'
import { navigation } from '../parts/navigation.ts'
import type { Series } from '../series.ts'
import { style } from '../style.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'

interface SeriesPage {
  series: Series
  /** Its path below the root. */
  path: string
  /** What stands above everything, and in the window's title before the name of the series. */
  title: string
  /** Its address; without one, no search engine is to find it. */
  url?: string
  /** A sentence below the title. */
  summary?: string | undefined
  main: readonly Element[]
  /** The address of a path below the root. @default relative to the page */
  addressOf?: (path: string) => string
}

/** A page of the site that shows no issue. */
export function seriesPage({ series, path, title, url, summary, main, ...rest }: SeriesPage): string {
  const { addressOf = (target: string) => relative(path, target) } = rest
  const { description, lang, theme } = series
  const labels = siteLabelsFor(lang)
  const heading = h('h1', [title], titleClass(title, { lang, room: 9 }))
  const masthead = h('header', lines([heading, ...paragraph(summary)]), { className: ['masthead'] })
  const hidden = h('meta', [], { name: 'robots', content: 'noindex' })
  return compile(
    toPage([masthead, h('main', lines(main), { id: 'main', className: ['listing'] })], {
      title: title === series.title ? title : `${title} · ${series.title}`,
      lang,
      ...(description !== undefined && { description }),
      ...(url !== undefined && { url }),
      ...(theme !== undefined && { theme }),
      around: {
        head: [
          ...(url === undefined ? [hidden] : seriesMetadata(series, url)),
          ...feedLinks(series, addressOf),
        ],
        before: [navigation({ series, labels, path, lang, addressOf })],
        style,
      },
    }),
  )
}

function paragraph(words: string | undefined): Element[] {
  return words === undefined ? [] : [h('p', [words], { className: ['summary'] })]
}
