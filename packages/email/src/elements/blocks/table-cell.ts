import type { Element } from 'hast'
import { type Context, once, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import { h } from '../../markup/h.ts'
import { type Markup, nothing } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/**
 * A cell of a table of data. Numbers and words stay whole in a narrow column; an address cannot. There are
 * lines as in print: one above and one below the head, a thin one below each row.
 */
export function cell(element: Element, { context, isHead }: { context: Context; isHead: boolean }): Markup {
  const { tagName, properties } = element
  const { className, style, look, dir } = tagName === 'th' ? once(context, inBold) : context
  const { accent, line } = look.light
  const borders = isHead
    ? `border-top:2px solid ${accent};border-bottom:1px solid ${accent}`
    : `border-bottom:1px solid ${line}`
  const border = isHead ? 'rule' : 'line'
  const align = alignOf(element) ?? startOf(dir)
  const scope = properties.scope === undefined ? {} : { scope: properties.scope }
  return h(tagName, words(element.children, context, nothing), {
    ...scope,
    className: className === undefined ? border : `${className} ${border}`,
    vAlign: 'top',
    align,
    style: `padding:9px 8px;${borders};${style};text-align:${align}${hasLongWord(element.children) ? '' : ';word-break:normal'}`,
  })
}

const inBold = (context: Context) => set(context, { bold: true })

function alignOf(element: Element): string | undefined {
  const name = classesOf(element).find((one) => `${one}`.startsWith('align-'))
  return name === undefined ? undefined : `${name}`.slice('align-'.length)
}
