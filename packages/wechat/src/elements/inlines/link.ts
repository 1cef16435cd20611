import type { Element } from 'hast'
import { isWithinWechat } from '../../links/is-within-wechat.ts'
import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { text } from '../../tree/text.ts'
import { type Render, render } from '../render.ts'

/**
 * A link to an article of WeChat stays one. Any other is its words, with the number of the address at the end of the
 * issue, where the words do not say it themselves. A link back from a note has no words of the issue, and nowhere to go.
 */
export const link: Render = (element, context) => {
  if (hasClass(element, 'back')) return []
  const words = render(element.children, context)
  const href = `${element.properties.href}`
  if (isWithinWechat(href)) {
    return [{ type: 'element', tagName: 'a', properties: { href }, children: words }]
  }
  const number = context.cited.get(element)
  if (number === undefined) return words
  const mark = h('sup', [text(`[${number}]`)], context.look.raised)
  return [...words, isPicture(element) ? h('p', [mark], context.look.caption) : mark]
}

/** Whether it is the link of a figure, whose number stands below it. */
const isPicture = ({ children: [first] }: Element) => first?.type === 'element' && first.tagName === 'img'
