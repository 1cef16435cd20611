import { firstToken } from '../../../../lines/joining/measure/first-token.ts'
import { widthOf } from '../../../../lines/width-of.ts'
import type { Placed, Row } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'

/** Whether what the next row begins with had no place on the row; `width` is how wide that is, in ems. */
export function isFull(
  { row, column }: Placed,
  after: string,
  width: number = widthOf(firstToken(after)),
): boolean {
  const room = (column.right - row.right) / row.size
  return room < width + slack
}

/** How wide the first word of a row is set, in ems: letters may be wider than usual, and an address has many. */
export function widthOfFirst(row: Row): number {
  const token = firstToken(wordsOfRow(row)).trim()
  let rest = token.length
  let [left, right] = [Number.POSITIVE_INFINITY, 0]
  for (const item of row.items) {
    const said = item.text.trim()
    if (rest <= 0 || said === '') continue
    left = Math.min(left, item.left)
    right = item.left + (item.right - item.left) * Math.min(1, rest / said.length)
    rest -= said.length
  }
  return Math.max(widthOf(token), (right - left) / row.size)
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
