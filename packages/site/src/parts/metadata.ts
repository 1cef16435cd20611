import type { Element } from 'hast'
import { paths } from '../addresses/paths.ts'
import type { Series } from '../series.ts'
import { h } from '../tree/h.ts'

const feeds = [
  ['RSS', 'application/rss+xml', paths.rss],
  ['Atom', 'application/atom+xml', paths.atom],
  ['JSON Feed', 'application/feed+json', paths.json],
] as const

/** Where readers of feeds find them, from whatever page they are given. */
export function feedLinks({ title }: Series, addressOf: (path: string) => string): Element[] {
  return feeds.map(([name, type, path]) =>
    h('link', [], { rel: ['alternate'], type, title: `${title} · ${name}`, href: addressOf(path) }),
  )
}

/** For Open Graph: names and what they are, without those that are unknown. */
export function properties(entries: Readonly<Record<string, string | undefined>>): Element[] {
  return Object.entries(entries).flatMap(([property, content]) =>
    content === undefined ? [] : [h('meta', [], { property, content })],
  )
}

/** A page of the series itself. https://ogp.me */
export function seriesMetadata({ title, description, lang }: Series, url: string): Element[] {
  const [language, ...subtags] = lang.split('-')
  const territory = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))
  return properties({
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:site_name': title,
    'og:locale': territory && `${language?.toLowerCase()}_${territory.toUpperCase()}`,
  })
}
