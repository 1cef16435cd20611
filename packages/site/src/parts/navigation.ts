import type { Element } from 'hast'
import { paths } from '../addresses/paths.ts'
import type { SiteLabels } from '../labels/site-labels.ts'
import type { Series } from '../series.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { inLanguage } from './in-language.ts'

interface Page {
  series: Series
  labels: SiteLabels
  /** Its path below the root. */
  path: string
  /** The language of what surrounds the navigation. */
  lang: string
  addressOf: (path: string) => string
}

/** The links at the head of every page. */
export function navigation({ series, labels, path, lang, addressOf }: Page): Element {
  const link = (words: string, target: string) =>
    h('a', [words], { href: addressOf(target), ...(target === path && { ariaCurrent: 'page' }) })
  const home = link(series.title, paths.index)
  const named = {
    ...home,
    properties: { ...home.properties, className: ['home'], ...inLanguage(series.lang, labels.lang) },
  }
  // The front page says the name itself.
  const links = [
    ...(path === paths.index ? [] : [named]),
    link(labels.archive, paths.archive),
    link(labels.feeds, paths.rss),
  ]
  return h('nav', lines(links), {
    className: ['site'],
    ariaLabel: labels.site,
    ...inLanguage(labels.lang, lang),
  })
}
