import { flankedRows } from '../../layout/columns/flanked-rows.ts'
import type { Column, Placed } from '../../rows/row.ts'
import type { Unit } from '../../unit.ts'
import type { Box } from '../drawn/box.ts'
import { placedIn } from './columns-on.ts'

interface At {
  page: number
  box: Box
  columns: readonly Column[]
  /** The last unit above the picture, in its column or over several. */
  above: number
}

/**
 * Behind which unit a picture is read that stands at the head of a column, below what goes over several: what is in the
 * columns before it comes first. `undefined` of any other.
 */
export function atHeadOfColumn(
  units: readonly Unit[],
  { page, box, columns, above }: At,
): number | undefined {
  const narrow = columns.filter((column) => !isOverSeveral(column, columns))
  const middle = (box.left + box.right) / 2
  const own = narrow.find(({ left, right }) => left <= middle && middle <= right)
  if (!own || narrow.length < 2) return undefined
  // Lines may end before their column does: it goes on as far as there is room.
  const start = Math.max(0, ...narrow.filter(({ right }) => right <= own.left).map(({ right }) => right))
  const stop = Math.min(...narrow.filter(({ left }) => left >= own.right).map(({ left }) => left))
  if (box.left < start || box.right > stop) return undefined
  const rows = units.map((unit) =>
    unit.type === 'aside' || unit.type === 'note'
      ? []
      : placedIn(unit).filter(({ row }) => row.page === page),
  )
  const isInOwn = ({ row }: Placed) => row.left > start && row.right < stop
  const flanked = flankedRows(rows.flat().map(({ row }) => row))
  const center =
    (Math.min(...narrow.map(({ left }) => left)) + Math.max(...narrow.map(({ right }) => right))) / 2
  // A title of all columns may be so short that the one in the middle holds it: then nothing is beside it.
  const isTitle = ({ row }: Placed) =>
    Math.abs((row.left + row.right) / 2 - center) < row.size && !flanked.has(row)
  const isWide = (one: readonly Placed[] | undefined) =>
    one !== undefined &&
    one.length > 0 &&
    one.every((placed) => isOverSeveral(placed.column, columns) || isTitle(placed))
  if (above >= 0 && !isWide(rows[above])) return undefined
  const end = rows.findIndex((one, index) => index > above && isWide(one))
  const band = rows.slice(0, end < 0 ? rows.length : end)
  const below = band.findIndex((one, index) => index > above && one.some(isInOwn))
  if (below >= 0) {
    const [first] = band[below] ?? []
    // What goes on from the column before is not cut in two.
    return first && isInOwn(first) ? below - 1 : below
  }
  const before = band.findLastIndex(
    (one, index) => index > above && one.some(({ row }) => row.right < box.left + slack),
  )
  return before < 0 ? undefined : before
}

/** Whether two others stand side by side within a column. */
function isOverSeveral(column: Column, columns: readonly Column[]): boolean {
  const inside = columns.filter(
    (one) => one !== column && one.left > column.left - slack && one.right < column.right + slack,
  )
  const leftmost = Math.min(...inside.map(({ right }) => right))
  return inside.some(({ left }) => left > leftmost)
}

/** In points. */
const slack = 8
