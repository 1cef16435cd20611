import type { Article, Issue, Section } from '@cec-bulletin/schema/model'
import type { Element, Properties } from 'hast'
import type { Context } from '../context.ts'
import { languageAttributes } from '../language/language-attributes.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'

/** The table of contents: every section and every article with a title. */
export function contents(issue: Issue, context: Context): Element {
  const { anchors, labels } = context
  const items = issue.sections.map((section) => {
    const titled = section.articles.filter((article) => article.title !== undefined)
    const lang = section.lang ?? context.lang
    const articles = titled.map((article) =>
      h('li', [entry(article, { properties: languageAttributes(article.lang, lang), context })]),
    )
    const own = entry(section, { properties: {}, context })
    const words = articles.length === 0 ? [own] : lines([own, h('ol', lines(articles))])
    // The language stands at the section, not at each link: a section may hold any number of articles.
    return h('li', words, languageAttributes(section.lang, context.lang))
  })
  const title = h('p', [text(labels.contents)], { id: anchors.contents })
  const properties = { className: ['contents'], ariaLabelledBy: [anchors.contents] }
  return h('nav', lines([title, h('ol', lines(items))]), properties)
}

interface Entry {
  properties: Properties
  context: Context
}

function entry(unit: Section | Article, { properties, context }: Entry): Element {
  return h('a', [text(unit.title ?? '')], { href: `#${context.anchors.units.get(unit)}`, ...properties })
}
