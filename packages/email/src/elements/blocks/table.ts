import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import { framed } from '../../markup/frame.ts'
import { h } from '../../markup/h.ts'
import { lines } from '../../markup/lines.ts'
import { joined, type Markup, nothing } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { panel } from '../panel.ts'
import { paragraph } from './paragraph.ts'
import { cell } from './table-cell.ts'

/** A table of data, with its caption below. Where it is wider than the mail, it scrolls in programs that can. */
export function table(element: Element, around: Context, before: Markup): Markup {
  const [data, caption] = elementsIn(element)
  if (data === undefined) throw new TypeError('Cannot find the table of a figure in the tree')
  const context = once(around, inside)
  const rows = elementsIn(data).map((part) =>
    h(
      part.tagName,
      lines(elementsIn(part).map((row) => tableRow(row, { context, isHead: part.tagName === 'thead' }))),
    ),
  )
  const { lang } = data.properties
  const whole = h('table', lines(rows), {
    ...(lang !== undefined && lang !== around.lang && { lang }),
    width: '100%',
    cellPadding: '0',
    cellSpacing: '0',
    border: 0,
    style: 'width:100%;border-collapse:collapse',
  })
  const words = once(context, inCaption)
  const below =
    caption === undefined
      ? nothing
      : h('div', lines([paragraph(caption, words, nothing)]), { style: 'padding:10px 0 0' })
  return joined(before, framed(once(around, frameOf), lines([whole, below])))
}

const frameOf = (around: Context) => panel(around, { style: 'padding:4px 0 0' })

const inside = (around: Context) =>
  set(placed(around, { isIndented: false, after: 0 }), { size: 15, leading: 1.6 })

const inCaption = (context: Context) =>
  set(context, { size: 14, leading: 1.7, colour: 'soft', align: 'center' })

function tableRow(row: Element, { context, isHead }: { context: Context; isHead: boolean }): Markup {
  return h('tr', lines(elementsIn(row).map((one) => cell(one, { context, isHead }))))
}
