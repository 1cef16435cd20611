import { compile, toHast } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema/model'
import { pageOf } from '../addresses/paths.ts'
import { relative } from '../addresses/relative.ts'
import { articlePaths } from '../articles/article-paths.ts'
import { linkArticles } from '../articles/link-articles.ts'
import type { Neighbours } from '../issue-files.ts'
import { siteLabelsFor } from '../labels/site-labels-for.ts'
import { finishPictures } from '../parts/finish-pictures.ts'
import { feedLinks, properties } from '../parts/metadata.ts'
import { navigation } from '../parts/navigation.ts'
import { neighbourLinks } from '../parts/neighbour-links.ts'
import { pictureOf } from '../parts/picture-of.ts'
import type { SiteIssue, SitePicture } from '../site-issue.ts'
import { style } from '../style.ts'
import { h } from '../tree/h.ts'

interface IssuePage extends Neighbours {
  /** With its address. */
  issue: Issue
}

/** The page of `toHtml`, as one of a site: with the way to others, and a size for each picture of ours. */
export function issuePage(entry: SiteIssue, { issue, series, previous, next }: IssuePage): string {
  const path = pageOf(entry.slug)
  const addressOf = (target: string) => relative(path, target)
  const labels = siteLabelsFor(series.lang)
  const shown = new Map<string, SitePicture>()
  const resolve = (written: string) => {
    const picture = pictureOf(entry, written)
    const address = addressOf(picture.path)
    shown.set(address, picture)
    return address
  }
  const page = { series, labels, path, lang: issue.lang, addressOf }
  const alternates: [string, string][] = [
    ['text/markdown', 'issue.md'],
    ['text/plain', 'issue.txt'],
    ['application/json', 'issue.json'],
  ]
  const head = [
    ...(issue.series === undefined ? properties({ 'og:site_name': series.title }) : []),
    ...alternates.map(([type, href]) => h('link', [], { rel: ['alternate'], type, href })),
    ...feedLinks(series, addressOf),
  ]
  const tree = toHast(issue, {
    document: true,
    resolve,
    ...(series.theme !== undefined && { theme: series.theme }),
    around: {
      head,
      before: [navigation(page)],
      after: [neighbourLinks({ ...page, previous, next })],
      style,
    },
  })
  finishPictures(tree, { shown, root: series.url })
  if (series.articles) {
    linkArticles(tree, { issue, paths: articlePaths(issue, entry.slug), from: path, labels })
  }
  return compile(tree)
}
