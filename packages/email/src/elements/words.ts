import type { ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { joined, type Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { transform } from './transforms.ts'

/** Texts, and elements as they are in a mail. */
export function words(children: readonly ElementContent[], context: Context, before: Markup): Markup {
  let html = before
  for (const child of children) {
    if (child.type === 'text') html = joined(html, text(child.value))
    else if (child.type === 'element') html = transform(child, context, html)
    else throw new TypeError(`Cannot show a \`${child.type}\` in a mail; expected an element or text`)
  }
  return html
}
