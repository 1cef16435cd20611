import type { Article, Issue, Section } from '@cec-bulletin/schema'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { language } from '../language.ts'
import { lines } from '../lines.ts'
import { text } from '../text.ts'

/** The table of contents: every section and every article with a title. */
export function contents(issue: Issue, context: Context): Element {
  const { anchors, labels } = context
  const items = issue.sections.map((section) => {
    const titled = section.articles.filter((article) => article.title !== undefined)
    const articles = titled.map((article) => h('li', [entry(article, { lang: section.lang, context })]))
    const own = entry(section, { lang: undefined, context })
    return h('li', articles.length === 0 ? [own] : lines([own, h('ol', lines(articles))]))
  })
  const title = h('p', [text(labels.contents)], { id: anchors.contents })
  const properties = { className: ['contents'], ariaLabelledBy: [anchors.contents] }
  return h('nav', lines([title, h('ol', lines(items))]), properties)
}

interface Around {
  /** The section's, for its articles. */
  lang: string | undefined
  context: Context
}

function entry(unit: Section | Article, { lang, context }: Around): Element {
  const properties = {
    href: `#${context.anchors.units.get(unit)}`,
    ...language(unit.lang ?? lang, context.lang),
  }
  return h('a', [text(unit.title ?? '')], properties)
}
