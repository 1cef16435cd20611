import type { Element, ElementContent } from 'hast'
import { elementsIn } from '../../tree/elements-in.ts'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'
import { wordsIn } from '../../tree/words-in.ts'
import type { Context } from '../context.ts'
import { type Render, render } from '../render.ts'
import { gapBehind, widthOf } from './mark-width.ts'

/**
 * A list is a section, and so is each item, which begins with its mark as text: what the editor makes of `ul` and `li`
 * differs from day to day. The first line hangs out by the width of the mark: both are inherited, so they are said once.
 */
export const list: Render = (element, context) => {
  const marks = elementsIn(element).map((item) => context.mark(wordsIn(firstOf(item))))
  const width = marks.reduce((widest, mark) => Math.max(widest, widthOf(mark, context.lang)), 0)
  const inside: Context = { ...context, paragraph: '', inItem: true, lead: '', mark: (mark) => mark }
  const items = elementsIn(element).map((item, index) => {
    const mark = marks[index] ?? ''
    const lead = (index === 0 ? context.lead : '') + mark + gapBehind(mark)
    return h('section', wordsOf(item, { lead, context: inside }))
  })
  const margin = context.inItem ? context.look.nested : context.paragraph
  const side = context.dir === 'rtl' ? 'right' : 'left'
  const hang = `padding-${side}:${width}em;text-indent:-${width}em`
  return [h('section', items, [margin, hang, context.look.list].filter((style) => style !== '').join(';'))]
}

function firstOf(item: Element): Element {
  const [first] = elementsIn(item)
  if (item.tagName === 'li' && first !== undefined) return first
  throw new TypeError(`Cannot show \`${item.tagName}\` in a list; expected \`li\` with its mark`)
}

interface Around {
  /** What the first line begins with. */
  lead: string
  context: Context
}

/** An item holds words, or blocks on lines of their own. */
function wordsOf({ children }: Element, { lead, context }: Around): ElementContent[] {
  const [, second] = children
  const isBlocks = second?.type === 'text' && second.value === '\n'
  if (!isBlocks) return render([text(lead), ...children.slice(1)], context)
  const [, first, ...rest] = elementsIn({ children })
  if (first === undefined) return [text(lead)]
  if (first.tagName === 'p') {
    const line = { ...first, children: [text(lead), ...first.children] }
    return [...render([line], context), ...below(rest, context)]
  }
  if (isList(first)) return [...render([first], { ...context, lead }), ...below(rest, context)]
  return [h('p', [text(lead)]), ...below([first, ...rest], context)]
}

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol'

/** What stands below the first line of an item does not hang out; lists say themselves how far they do. */
function below(elements: Element[], context: Context): ElementContent[] {
  const blocks = render(elements, context)
  return blocks.length === 0 || elements.every(isList) ? blocks : [h('section', blocks, 'text-indent:0')]
}
