import { titleClass } from '@cec-bulletin/html'
import type { Element } from 'hast'
import { pageOf, paths } from '../addresses/paths.ts'
import { relative } from '../addresses/relative.ts'
import type { IssueDigest } from '../issue-digest.ts'
import type { SiteLabels } from '../labels/site-labels.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import { inLanguage } from '../parts/in-language.ts'
import { issueDate, issueLink, issueList, issueNumber } from '../parts/issue-list.ts'
import type { Series } from '../series.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { seriesPage } from './series-page.ts'

/** How many issues the index lists beside the newest. */
const most = 10

/** The front page: the newest issue with its contents, and those before it. */
export function indexPage([newest, ...others]: readonly IssueDigest[], series: Series): string {
  const labels = siteLabelsFor(series.lang)
  const place = { from: paths.index, lang: series.lang }
  const main: Element[] = []
  if (newest === undefined) main.push(h('p', [labels.none]))
  else main.push(newestIssue(newest, { labels, lang: series.lang }))
  if (others.length > 0) {
    main.push(h('h2', [labels.recent]), issueList(others.slice(0, most), place))
    main.push(h('p', [h('a', [labels.all], { href: relative(paths.index, paths.archive) })]))
  }
  main.push(h('p', [labels.feeds + labels.colon, ...feeds()], { className: ['feeds'] }))
  const { title, description, url } = series
  return seriesPage({ series, path: paths.index, title, url, summary: description, main })
}

function feeds(): (Element | string)[] {
  const names = [
    ['RSS', paths.rss],
    ['Atom', paths.atom],
    ['JSON Feed', paths.json],
  ] as const
  return names.flatMap(([name, path], index) => [
    ...(index === 0 ? [] : [' · ']),
    h('a', [name], { href: relative(paths.index, path) }),
  ])
}

function newestIssue(issue: IssueDigest, { labels, lang }: { labels: SiteLabels; lang: string }): Element {
  const place = { from: paths.index, lang }
  const own = inLanguage(issue.lang, lang)
  const parts = [
    h('p', [labels.newest], { className: ['kicker'] }),
    h('h2', [issueLink(issue, place)], titleClass(issue.title, { lang: issue.lang, room: 10 })),
    h('p', lines([issueDate(issue, place), ...issueNumber(issue, place)]), { className: ['facts'] }),
  ]
  if (issue.summary !== undefined) parts.push(h('p', [issue.summary], own))
  parts.push(contents(issue, own))
  return h('div', lines(parts), { className: ['newest'] })
}

function contents({ slug, lang, contents: sections }: IssueDigest, properties: object): Element {
  const page = relative(paths.index, pageOf(slug))
  const link = (title: string, anchor: string) => h('a', [title], { href: `${page}#${anchor}` })
  const items = sections.map((section) => {
    const articles = section.articles.map((article) =>
      h('li', [link(article.title, article.anchor)], inLanguage(article.lang ?? lang, section.lang ?? lang)),
    )
    const own = link(section.title, section.anchor)
    const words = articles.length === 0 ? [own] : lines([own, h('ol', lines(articles))])
    return h('li', words, inLanguage(section.lang ?? lang, lang))
  })
  return h('ol', lines(items), { ...properties })
}
