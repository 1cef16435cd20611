import type { Row } from '../../rows/row.ts'
import { rowsOf } from '../../rows/rows-of.ts'
import { isInColumn } from './is-in-column.ts'
import { partedItems } from './parted-items.ts'

/**
 * A line with as many cells as another one beside it, where narrower gaps part it into them, one below the other: that behind
 * the widest cell of a column may be as narrow as between words. Else as it is.
 */
export function cellsLike(line: Row[], other: readonly Row[]): Row[] {
  const [first] = line
  if (!first || line.length >= other.length) return line
  const items = line.flatMap(({ items, lead }, index) => (lead && index > 0 ? [lead, ...items] : items))
  const cells = rowsOf(partedItems(items), first.page, narrowGap)
  const isFitting =
    cells.length === other.length && cells.every((cell, index) => isInColumn(cell, other[index]))
  return isFitting ? cells.map((cell, index) => (index === 0 ? { ...first, ...cell } : cell)) : line
}

/** In ems: wider than a space. */
const narrowGap = 0.5
