import type { Column } from '../../rows/row.ts'
import type { Unit } from '../../unit.ts'
import { type Box, widthOf } from '../drawn/box.ts'
import type { Placement } from '../drawn/placement.ts'
import { atHeadOfColumn } from './at-head-of-column.ts'
import { columnsOn, placedIn } from './columns-on.ts'
import { isCaptionBelow } from './is-caption-below.ts'

/**
 * Behind which unit a picture is read, by its index, from where it stands on the page: behind the last one in its column
 * that begins above it. A paragraph that goes on below it stays whole.
 */
export function placeByBox(units: readonly Unit[], { page, box }: Placement): number {
  const columns = columnsOn(units, page)
  let [above, below, before, caption] = [-1, -1, -1, -1]
  units.forEach((unit, index) => {
    if (unit.type === 'aside' || unit.type === 'note') return
    const rows = placedIn(unit)
    const start = rows[0]?.row.page ?? page
    if (start < page) before = index
    const beside = rows.filter(({ row, column }) => row.page === page && isInColumn(column, { box, columns }))
    if (beside.some(({ row }) => row.base - row.size / 2 < box.top)) above = index
    if (caption < 0 && start === page && beside.slice(0, 1).some((row) => isCaptionBelow(row, box)))
      caption = index
    if (below < 0 && beside.length > 0 && start === page) below = index
  })
  const head = atHeadOfColumn(units, { page, box, columns, above })
  if (head !== undefined) return head
  // What stands between in the file is beside it, in the columns before.
  if (above >= 0) return Math.max(above, caption - 1)
  return below >= 0 ? below - 1 : before
}

/** Whether a column is that of a box; of only one, all that stands above and below is in it, however narrow. */
function isInColumn(column: Column, { box, columns }: { box: Box; columns: readonly Column[] }): boolean {
  const isOnly = columns.every(({ left, right }) => left < column.right && column.left < right)
  const both = Math.min(column.right, box.right) - Math.max(column.left, box.left)
  return isOnly || both > Math.min(column.right - column.left, widthOf(box)) * least
}

/** Of the narrower of the two. */
const least = 0.25
