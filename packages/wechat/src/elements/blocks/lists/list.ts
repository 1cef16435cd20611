import type { Element, ElementContent } from 'hast'
import { elementsIn } from '../../../tree/elements-in.ts'
import { h } from '../../../tree/h.ts'
import { wordsIn } from '../../../tree/words-in.ts'
import type { Context, Lead } from '../../context.ts'
import type { Render } from '../../render.ts'
import { hang } from './hang.ts'
import { listItem } from './list-item.ts'
import { gapBehind, widestOf } from './mark-width.ts'

/**
 * A list is a section, and so is each item, which begins with its mark as text: what the editor makes of `ul` and `li`
 * differs from day to day. The first line hangs out by the width of the mark: both are inherited, so they are said once.
 */
export const list: Render = (element, context) => {
  const { look, lead } = context
  const elements = elementsIn(element)
  const marks = elements.map((item) => context.mark(wordsIn(firstOf(item))))
  const width = widestOf(marks, context.lang)
  const inside: Context = { ...context, paragraph: '', inItem: true, lead: undefined, mark: (mark) => mark }
  const items: ElementContent[] = []
  elements.forEach((item, index) => {
    const mark = marks[index] ?? ''
    const own = { words: mark + gapBehind(mark), width }
    const all = index === 0 && lead !== undefined ? behind(lead, own) : own
    for (const node of listItem(item, { lead: all, width, context: inside })) items.push(node)
  })
  const margin = lead !== undefined ? '' : context.inItem ? look.nested : context.paragraph
  const styles = [margin, hang(context.dir, width), look.list]
  return [h('section', items, styles.filter((style) => style !== '').join(';'))]
}

function behind(before: Lead, { words, width }: Lead): Lead {
  return { words: before.words + words, width: Math.round(10 * (before.width + width)) / 10 }
}

function firstOf(item: Element): Element {
  const first = item.children.find((node) => node.type === 'element')
  if (item.tagName === 'li' && first !== undefined) return first
  throw new TypeError(`Cannot show \`${item.tagName}\` in a list; expected \`li\` with its mark`)
}
