import type { Element } from 'hast'
import { type Context, once, placed, within } from '../../context.ts'
import type { Attributes } from '../../markup/attributes.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import { joined, type Markup, nothing } from '../../markup/markup.ts'
import { withAnchor } from '../../markup/with-anchor.ts'
import { flow } from '../flow.ts'
import { anchorOf } from '../inlines/anchor.ts'

export function article(element: Element, around: Context, before: Markup): Markup {
  const { lang, dir } = element.properties
  // Nearly all are in the language around them.
  const own = lang === undefined ? once(around, usual) : frame('div', { lang, dir, ...propertiesOf(around) })
  return closed(own, blocks(element, once(within(around, element), inside), opened(own, before)))
}

const usual = (around: Context) => frame('div', propertiesOf(around))

function propertiesOf({ after }: Context): Attributes {
  return after > 0 ? { style: `margin:0 0 ${after}px` } : {}
}

const inside = (around: Context) =>
  placed(around, { isIndented: around.look.theme.paragraphs === 'indented' })

/** With the anchor of the whole in the first line of words. */
function blocks({ children, properties: { id } }: Element, context: Context, before: Markup): Markup {
  if (id === undefined) return flow(children, context, before)
  const index = children.findIndex(({ type }) => type === 'element')
  const first = children[index]
  // Nearly always the first block is such a line.
  return first?.type === 'element' && /^(?:p|h\d)$/.test(first.tagName)
    ? flow(children.with(index, { ...first, children: [anchorOf(id), ...first.children] }), context, before)
    : joined(before, withAnchor(flow(children, context, nothing), id))
}
