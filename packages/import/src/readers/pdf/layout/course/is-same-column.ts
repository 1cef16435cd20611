import type { Column, Placed } from '../../rows/row.ts'

/** Whether a row stands farther down in the same column of a page. */
export const isSameColumn = (above: Placed, next: Placed): boolean =>
  above.row.page === next.row.page && isSame(outer(above), outer(next)) && next.row.base > above.row.base

export const outer = ({ column, within }: Placed): Column => within ?? column

export const isSame = (one: Column, other: Column): boolean =>
  one.left === other.left && one.right === other.right
