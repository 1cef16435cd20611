import type { SourceBlock } from '../../../source/blocks.ts'
import type { Desk } from '../../desk/desk.ts'
import { isHeading } from '../titles/ranked/ranks.ts'
import { boxedItems, boxedList } from './boxed-list.ts'
import { type BoxedTitle, formsOfTitles, numbersTitles, titleOfBox } from './boxed-title.ts'
import { loneMark } from './lone-mark.ts'
import { type Series, seriesOf } from './series-of.ts'

/**
 * Marks and numbers in boxes of their own belong to what stands behind them: a title keeps its number unless the editor
 * says that it is of the layout, `※` beside a paragraph makes an item of it.
 */
export function boxedMarks(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  // Elsewhere such a number is that of a page.
  if (desk.source.kind !== 'html') return [...blocks]
  const marks = blocks.map((block) => loneMark(block, desk.source.text))
  const series = seriesOf(marks).map((one) => ({ ...one, isOfTitles: numbersTitles(one, blocks, desk) }))
  const titles = blocks.map((_, index) => titleAt(index))
  const kept = formsOfTitles(
    titles.flatMap((one) => one ?? []),
    desk,
  )
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, titled] = [blocks[index], titles[index]]
    const { isOfTitles, places = [] } = ofSeries(index)
    const items = isOfTitles ? [] : boxedItems(index, { blocks, marks, places })
    if (titled) {
      found.push(titleOfBox(titled, { kept, desk }))
      index++
    } else if (items.length > 1) {
      found.push(boxedList(items))
      index += items.length * 2 - 1
    } else if (block) found.push(block)
  }
  return found

  function ofSeries(index: number): Partial<Series & { isOfTitles: boolean }> {
    return series.find((one) => one.places.includes(index)) ?? {}
  }

  function titleAt(index: number): BoxedTitle | undefined {
    const [mark, title] = [marks[index], blocks[index + 1]]
    if (!mark || title?.type !== 'paragraph') return undefined
    const isAbove = isHeading(title) && !marks[index + 1]
    return ofSeries(index).isOfTitles || isAbove ? { mark, title } : undefined
  }
}
