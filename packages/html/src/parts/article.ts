import type { Article } from '@cec-bulletin/schema/model'
import type { Element, ElementContent, Properties } from 'hast'
import type { Context } from '../context.ts'
import { inLanguage } from '../language/in-language.ts'
import { languageAttributes } from '../language/language-attributes.ts'
import { titleClass } from '../language/title-class.ts'
import { linkTo } from '../links/link-to.ts'
import { blocks } from '../nodes/blocks.ts'
import { withLine } from '../nodes/with-line.ts'
import { h } from '../tree/h.ts'
import { headingTag } from '../tree/heading-tag.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import { notes } from './notes.ts'
import { sources } from './sources.ts'

/**
 * `around.headingLevel` is the level of the article's title. Without a title its sub-headings move up to that level,
 * so that the outline has no gap.
 */
export function article(article: Article, around: Context): Element {
  const titled = article.title !== undefined
  const context: Context = {
    ...inLanguage(around, article.lang),
    headingLevel: around.headingLevel + (titled ? 1 : 0),
  }
  const heading = titled ? [title(article, context)] : []
  // A spread into `push` would fail: a body may hold more blocks than a call takes arguments.
  const parts: Element[] = [...heading, ...blocks(article.body, context)]
  if (article.sources.length > 0) parts.push(sources(article.sources, context))
  if (article.notes.length > 0) parts.push(notes(article.notes, context))
  // Without a title it is a `div`: screen readers announce an `article` by its name, and it has none.
  return withLine(h(titled ? 'article' : 'div', lines(parts), attributes(article, around)), article, around)
}

function title(article: Article, context: Context): Element {
  const { title = '' } = article
  const properties = titleClass(title, { lang: context.lang, room: 13 })
  return h(headingTag(context.headingLevel - 1), [titleOf(article, context)], properties)
}

function titleOf({ title = '', url }: Article, context: Context): ElementContent {
  return url === undefined ? text(title) : linkTo([text(title)], { url, context })
}

function attributes(article: Article, { anchors, lang }: Context): Properties {
  const id = anchors.units.get(article)
  const properties: Properties = id === undefined ? {} : { id }
  if (article.title === undefined) properties.className = ['article']
  return { ...properties, ...languageAttributes(article.lang, lang) }
}
