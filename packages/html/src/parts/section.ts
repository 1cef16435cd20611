import type { Section } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { inLanguage } from '../language/in-language.ts'
import { languageAttributes } from '../language/language-attributes.ts'
import { titleClass } from '../language/title-class.ts'
import { blocks } from '../nodes/blocks.ts'
import { withLine } from '../nodes/with-line.ts'
import { h } from '../tree/h.ts'
import { headingTag } from '../tree/heading-tag.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import { article } from './article.ts'

export function section(section: Section, around: Context): Element {
  const level = around.settings.headingLevel + 1
  const context = { ...inLanguage(around, section.lang), headingLevel: level + 1 }
  const parts = [
    h(headingTag(level), [text(section.title)], titleClass(section.title, { lang: context.lang, room: 10 })),
    ...blocks(section.introduction, context),
    ...section.articles.map((one) => article(one, context)),
  ]
  const properties = {
    id: around.anchors.units.get(section),
    ...languageAttributes(section.lang, around.lang),
  }
  return withLine(h('section', lines(parts), properties), section, context)
}
