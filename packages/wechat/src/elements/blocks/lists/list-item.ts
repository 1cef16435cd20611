import type { Element, ElementContent } from 'hast'
import { elementsIn } from '../../../tree/elements-in.ts'
import { h } from '../../../tree/h.ts'
import { holdsBlocks } from '../../../tree/holds-blocks.ts'
import { text } from '../../../tree/text.ts'
import type { Context, Lead } from '../../context.ts'
import { render } from '../../render.ts'
import { setApart, styled } from '../../set-apart.ts'
import { hang, startOf } from './hang.ts'

interface Around {
  /** What the first line begins with. */
  lead: Lead
  /** By how much the list stands in. */
  width: number
  context: Context
}

/** An item holds words, or blocks on lines of their own. */
export function listItem(item: Element, around: Around): ElementContent[] {
  const [, ...words] = item.children
  if (holdsBlocks(words)) return [h('section', blocksOf(elementsIn(item).slice(1), around))]
  const line = led(words, around.lead)
  const section = setApart(item, {
    context: around.context,
    make: (within) => [h('section', render(line, within))],
  })
  return styled(section, sideOf(item, around))
}

function blocksOf([first, ...rest]: Element[], around: Around): ElementContent[] {
  const { lead, context } = around
  if (first?.tagName === 'p') {
    const line = { ...first, children: led(first.children, lead) }
    return [...styled(render([line], context), sideOf(first, around)), ...below(rest, context)]
  }
  if (first !== undefined && isList(first))
    return [...render([first], { ...context, lead }), ...below(rest, context)]
  const all = first === undefined ? rest : [first, ...rest]
  return [...styled([h('p', [text(lead.words)])], sideOf({ properties: {} }, around)), ...below(all, context)]
}

/** A first line in the other direction hangs out on its own side; one with the marks of two lists by both. */
function sideOf(
  { properties: { dir } }: Pick<Element, 'properties'>,
  { lead, width, context }: Around,
): string {
  const own = dir === 'rtl' || dir === 'ltr' ? dir : context.dir
  if (own !== context.dir) return `margin-${startOf(context.dir)}:-${width}em;${hang(own, lead.width)}`
  return lead.width === width ? '' : `text-indent:-${lead.width}em`
}

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol'

/** What stands below the first line of an item does not hang out; lists say themselves how far they do. */
function below(elements: Element[], context: Context): ElementContent[] {
  const blocks = render(elements, { ...context, paragraph: context.look.nested })
  return blocks.length === 0 || elements.every(isList) ? blocks : [h('section', blocks, 'text-indent:0')]
}

/** A line that begins with the marks in front of it. */
function led(words: readonly ElementContent[], lead: Lead): ElementContent[] {
  const [first, ...rest] = words
  return first?.type === 'text' ? [text(lead.words + first.value), ...rest] : [text(lead.words), ...words]
}
