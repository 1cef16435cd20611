import type { SourceBlock, SourceList, SourceParagraph } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import type { LoneMark } from './lone-mark.ts'

export interface BoxedItem {
  mark: LoneMark
  block: SourceParagraph
}

/** Mark, paragraph, mark, paragraph, without anything between: as many as follow one another. */
export function boxedItems(
  start: number,
  {
    blocks,
    marks,
    places,
  }: { blocks: readonly SourceBlock[]; marks: readonly (LoneMark | undefined)[]; places: readonly number[] },
): BoxedItem[] {
  const items: BoxedItem[] = []
  for (let at = start; places.includes(at); at += 2) {
    const [mark, block] = [marks[at], blocks[at + 1]]
    if (!mark || block?.type !== 'paragraph' || marks[at + 1]) break
    if (block.role !== undefined && block.role !== 'heading') break
    items.push({ mark, block })
  }
  return items
}

export function boxedList(items: readonly BoxedItem[]): SourceList {
  const { number, marker } = items[0]?.mark ?? {}
  return {
    type: 'list',
    ordered: number !== undefined,
    ...(number !== undefined && number !== 1 && { start: number }),
    ...(marker && { marker }),
    items: items.map(({ mark, block: { role: _, ...block } }) => {
      const labels = rangesOf(mark.block).map((range) => ({
        type: 'label' as const,
        ...range,
        fate: 'mark' as const,
        rule: 'boxed-mark',
      }))
      return [{ ...block, inlines: [...labels, ...block.inlines] }]
    }),
  }
}
