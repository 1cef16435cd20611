import type { SourceBlock } from '../../../source/blocks.ts'
import type { Desk } from '../../desk/desk.ts'
import { isHeading } from '../titles/ranked/ranks.ts'
import { boxedItems, boxedList } from './boxed-list.ts'
import { boxedTitle, numbersTitles } from './boxed-title.ts'
import { loneMark } from './lone-mark.ts'
import { seriesOf } from './series-of.ts'

/**
 * Marks and numbers in boxes of their own belong to what stands behind them: a title keeps its number unless the editor
 * says that it is of the layout, `※` beside a paragraph makes an item of it.
 */
export function boxedMarks(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  // Elsewhere such a number is that of a page.
  if (desk.source.kind !== 'html') return [...blocks]
  const marks = blocks.map((block) => loneMark(block, desk.source.text))
  const series = seriesOf(marks).map((one) => ({ ...one, isOfTitles: numbersTitles(one, blocks, desk) }))
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next, mark] = [blocks[index], blocks[index + 1], marks[index]]
    const { isOfTitles, places = [] } = series.find((one) => one.places.includes(index)) ?? {}
    const items = isOfTitles ? [] : boxedItems(index, { blocks, marks, places })
    const isAbove = next !== undefined && isHeading(next) && !marks[index + 1]
    if ((isOfTitles || isAbove) && mark && next?.type === 'paragraph') {
      found.push(boxedTitle(next, { mark, desk }))
      index++
    } else if (items.length > 1) {
      found.push(boxedList(items))
      index += items.length * 2 - 1
    } else if (block) found.push(block)
  }
  return found
}
