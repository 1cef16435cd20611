import type { Article, Issue } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import { relative } from '../addresses/relative.ts'
import type { SiteLabels } from '../labels/site-labels.ts'
import { inLanguage } from '../parts/in-language.ts'
import { h } from '../tree/h.ts'
import { articleElements } from './article-elements.ts'

interface Pages {
  issue: Issue
  /** By article. */
  paths: ReadonlyMap<Article, string>
  /** The path of the page on which the links stand. */
  from: string
  labels: SiteLabels
}

/** Puts at the end of each article on its issue's page the way to a page of its own. */
export function linkArticles(tree: Root, { issue, paths, from, labels }: Pages): void {
  const elements = articleElements(tree)
  const all = issue.sections.flatMap(({ lang, articles }) => articles.map((article) => ({ article, lang })))
  for (const [index, { article, lang = issue.lang }] of all.entries()) {
    const path = paths.get(article)
    if (path === undefined) continue
    const language = inLanguage(labels.lang, article.lang ?? lang)
    const link = h('a', [labels.alone], { href: relative(from, path), ...language })
    elements[index]?.children.push(h('div', [link], { className: ['label', 'own-page'] }), {
      type: 'text',
      value: '\n',
    })
  }
}
