import type { Paragraph } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { inLanguage } from '../../language/in-language.ts'
import { languageAttributes } from '../../language/language-attributes.ts'
import { h } from '../../tree/h.ts'
import { inlines } from '../inlines.ts'

/** As the words of an item, which need no `<p>` around them, it is the item itself. */
export function paragraph(
  { lang, children }: Paragraph,
  context: Context,
  tagName: 'p' | 'li' = 'p',
): Element {
  // Nearly all are in the language around them.
  if (lang === undefined) return h(tagName, inlines(children, context))
  return h(tagName, inlines(children, inLanguage(context, lang)), languageAttributes(lang, context.lang))
}
