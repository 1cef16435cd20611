import { compile, toHast, toPage } from '@cec-bulletin/html'
import { type Article, dateIn, type Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { pageOf } from '../addresses/paths.ts'
import { encoded, relative } from '../addresses/relative.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import { finishPictures } from '../parts/finish-pictures.ts'
import { inLanguage } from '../parts/in-language.ts'
import { feedLinks, properties } from '../parts/metadata.ts'
import { navigation } from '../parts/navigation.ts'
import { pictureOf } from '../parts/picture-of.ts'
import type { Series } from '../series.ts'
import type { SiteIssue, SitePicture } from '../site-issue.ts'
import { style } from '../style.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { articleBody } from './article-body.ts'
import { articleElements } from './article-elements.ts'
import { articlePaths } from './article-paths.ts'

interface Surroundings {
  series: Series
  /** With its address. */
  issue: Issue
}

/** A page for each article with a title, made of its element in the page of the issue. */
export function articlePages(entry: SiteIssue, { series, issue }: Surroundings): Map<string, string> {
  const paths = articlePaths(issue, entry.slug)
  const shown = new Map<string, SitePicture>()
  const resolve = (written: string) => {
    const picture = pictureOf(entry, written)
    const address = relative(`${entry.slug}/articles/`, picture.path)
    shown.set(address, picture)
    return address
  }
  const elements = articleElements(toHast(issue, { resolve }))
  const all = issue.sections.flatMap(({ lang, articles }) => articles.map((article) => ({ article, lang })))
  const pages = new Map<string, string>()
  for (const [index, { article, lang = issue.lang }] of all.entries()) {
    const element = elements[index]
    const path = paths.get(article)
    if (element === undefined || path === undefined) continue
    pages.set(
      path,
      page(element, { article, path, slug: entry.slug, lang: article.lang ?? lang, series, issue, shown }),
    )
  }
  return pages
}

interface ArticlePage extends Surroundings {
  article: Article
  path: string
  slug: string
  lang: string
  shown: ReadonlyMap<string, SitePicture>
}

function page(element: Element, { article, path, slug, lang, series, issue, shown }: ArticlePage): string {
  const addressOf = (target: string) => relative(path, target)
  const labels = siteLabelsFor(series.lang)
  const { title, body } = articleBody(element, addressOf(pageOf(slug)))
  const masthead = h(
    'header',
    lines([
      ...(title === undefined ? [] : [title]),
      h('p', [h('a', [issue.title], { href: addressOf(pageOf(slug)), ...inLanguage(issue.lang, lang) })], {
        className: ['series'],
      }),
      h('p', [h('time', [dateIn(issue.date, lang)], { dateTime: issue.date })], { className: ['date'] }),
    ]),
    { className: ['masthead'] },
  )
  const main = h('main', ['\n', h('div', body, { className: ['article', 'alone'] }), '\n'], { id: 'main' })
  const url = series.url + encoded(path)
  const tree = toPage([masthead, main], {
    title: `${article.title} · ${issue.title}`,
    lang,
    url,
    ...(series.theme !== undefined && { theme: series.theme }),
    around: {
      head: [
        ...properties({
          'og:type': 'article',
          'og:title': article.title,
          'og:url': url,
          'og:site_name': series.title,
          'article:published_time': issue.date,
        }),
        ...feedLinks(series, addressOf),
      ],
      before: [navigation({ series, labels, path, lang, addressOf })],
      style,
    },
  })
  finishPictures(tree, { shown, root: series.url })
  return compile(tree)
}
