import type { TableUnit, Unit } from '../../unit.ts'

/** The units, with a table that goes on in the next column, or on the next page, in one. */
export function joinedTables(units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  for (const unit of units) {
    const at = found.findLastIndex(({ type }) => type !== 'aside')
    const last = found[at]
    if (unit.type === 'table' && last?.type === 'table' && goesOn(last, unit))
      found[at] = { ...last, rows: [...last.rows, ...unit.rows] }
    else found.push(unit)
  }
  return found
}

/** Whether a table has as many cells in a row as the one above, and stands beside it, farther up, or on another page. */
function goesOn(above: TableUnit, below: TableUnit): boolean {
  const [first] = below.rows.flat(2)
  const last = above.rows.flat(2).at(-1)
  if (!first || !last || above.rows[0]?.length !== below.rows[0]?.length) return false
  return first.page !== last.page || (first.base < last.base && below.column.left > above.column.left)
}
