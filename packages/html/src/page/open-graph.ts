import type { Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { h } from '../tree/h.ts'

/** https://ogp.me */
export function openGraph(issue: Issue, picture: string | undefined): Element[] {
  const { title, series, summary, url, date, lang } = issue
  const entries: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:site_name', series],
    ['og:description', summary],
    ['og:url', url],
    ['og:image', picture],
    ['og:locale', locale(lang)],
    ['article:published_time', date],
  ]
  return entries.flatMap(([property, content]) =>
    content === undefined ? [] : [h('meta', [], { property, content })],
  )
}

/** Open Graph wants `language_TERRITORY`, and takes no language alone. */
function locale(lang: string): string | undefined {
  const [language, ...subtags] = lang.split('-')
  const territory = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))
  return territory === undefined ? undefined : `${language?.toLowerCase()}_${territory.toUpperCase()}`
}
