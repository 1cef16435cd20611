import type { Element } from 'hast'
import { type Context, once, placed, within } from '../../context.ts'
import type { Attributes } from '../../markup/attributes.ts'
import { frame, framed } from '../../markup/frame.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { withAnchor } from '../../markup/with-anchor.ts'
import { flow } from '../flow.ts'
import { anchorOf } from '../inlines/anchor.ts'

export function article(element: Element, around: Context): Markup {
  const { lang, dir } = element.properties
  const all = blocks(element, once(within(around, element), inside))
  // Nearly all are in the language around them.
  if (lang === undefined) return framed(once(around, usual), all)
  return h('div', all, { lang, dir, ...propertiesOf(around) })
}

const usual = (around: Context) => frame('div', propertiesOf(around))

function propertiesOf({ after }: Context): Attributes {
  return after > 0 ? { style: `margin:0 0 ${after}px` } : {}
}

const inside = (around: Context) =>
  placed(around, { isIndented: around.look.theme.paragraphs === 'indented' })

/** With the anchor of the whole in the first line of words. */
function blocks({ children, properties: { id } }: Element, context: Context): Markup {
  if (id === undefined) return flow(children, context)
  const index = children.findIndex(({ type }) => type === 'element')
  const first = children[index]
  // Nearly always the first block is such a line.
  return first?.type === 'element' && /^(?:p|h\d)$/.test(first.tagName)
    ? flow(children.with(index, { ...first, children: [anchorOf(id), ...first.children] }), context)
    : withAnchor(flow(children, context), id)
}
