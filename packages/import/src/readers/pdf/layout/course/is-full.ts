import { firstToken } from '../../../../lines/joining/measure/first-token.ts'
import { widthOf } from '../../../../lines/width-of.ts'
import type { Placed } from '../../rows/row.ts'

/** Whether what the next row begins with had no place on the row. */
export function isFull({ row, column }: Placed, after: string): boolean {
  const room = (column.right - row.right) / row.size
  return room < widthOf(firstToken(after)) + slack
}

/** Whether a row ends where its column does. */
export const isFlush = ({ row, column }: Placed): boolean => (column.right - row.right) / row.size < slack

/** What is set at the right, or in the middle, has room at its left, too. */
export const fromLeft = ({ row, column }: Placed): Placed => ({
  row: { ...row, left: column.left, right: column.left + row.right - row.left },
  column,
})

/** In ems. */
const slack = 0.8
