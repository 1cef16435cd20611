import type { ParagraphUnit, Unit } from '../unit.ts'

/** A line that a style sheet shows above the one in front of it is read first, such as the series above the title. */
export function visualOrder(units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  for (const unit of units) {
    let at = found.length
    while (at > 0 && unit.type === 'paragraph' && isAbove(unit, found[at - 1])) at--
    found.splice(at, 0, unit)
  }
  return found
}

function isAbove({ rows }: ParagraphUnit, other: Unit | undefined): boolean {
  const [last, first] = [rows.at(-1), other?.type === 'paragraph' ? other.rows[0] : undefined]
  if (!last || !first || last.row.page !== first.row.page) return false
  const isSameColumn = last.column.left === first.column.left && last.column.right === first.column.right
  // What floats at the side has text beside it, which is not above it.
  const isOver = last.row.left < first.row.right && first.row.left < last.row.right
  return isSameColumn && isOver && last.row.base < first.row.base - first.row.size * 0.8
}
