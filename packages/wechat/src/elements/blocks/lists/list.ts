import type { Element } from 'hast'
import { elementsIn } from '../../../tree/elements-in.ts'
import { h } from '../../../tree/h.ts'
import { wordsIn } from '../../../tree/words-in.ts'
import type { Context } from '../../context.ts'
import type { Render } from '../../render.ts'
import { hang } from './hang.ts'
import { listItem } from './list-item.ts'
import { gapBehind, widthOf } from './mark-width.ts'

/**
 * A list is a section, and so is each item, which begins with its mark as text: what the editor makes of `ul` and `li`
 * differs from day to day. The first line hangs out by the width of the mark: both are inherited, so they are said once.
 */
export const list: Render = (element, context) => {
  const { look, lead } = context
  const elements = elementsIn(element)
  const marks = elements.map((item) => context.mark(wordsIn(firstOf(item))))
  const width = marks.reduce((widest, mark) => Math.max(widest, widthOf(mark, context.lang)), 0)
  const inside: Context = { ...context, paragraph: '', inItem: true, lead: undefined, mark: (mark) => mark }
  const items = elements.flatMap((item, index) => {
    const mark = marks[index] ?? ''
    const before = index === 0 && lead !== undefined ? lead : { words: '', width: 0 }
    const own = { words: before.words + mark + gapBehind(mark), width: tenths(before.width + width) }
    return listItem(item, { lead: own, width, context: inside })
  })
  const margin = lead !== undefined ? '' : context.inItem ? look.nested : context.paragraph
  const styles = [margin, hang(context.dir, width), look.list]
  return [h('section', items, styles.filter((style) => style !== '').join(';'))]
}

const tenths = (width: number) => Math.round(10 * width) / 10

function firstOf(item: Element): Element {
  const [first] = elementsIn(item)
  if (item.tagName === 'li' && first !== undefined) return first
  throw new TypeError(`Cannot show \`${item.tagName}\` in a list; expected \`li\` with its mark`)
}
