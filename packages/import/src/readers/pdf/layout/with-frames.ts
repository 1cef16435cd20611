import type { Column, Row } from '../rows/row.ts'
import { columnAt, extentOf } from './columns/columns-of.ts'

interface Places {
  /** The same rows by their places alone. */
  inPlace: readonly Row[]
  columns: readonly Column[]
}

/**
 * The rows in the order of the file, those of frames in their places: programs draw them, and the captions in them, when all
 * text is on the page, or before. They stand where the text of their column leaves room.
 */
export function withFrames(rows: readonly Row[], { inPlace, columns }: Places): Row[] {
  const page = extentOf(inPlace)
  const ranks = new Map(inPlace.map((row, rank) => [row, rank]))
  const rankOf = (row: Row) => ranks.get(row) ?? 0
  let [highest, last] = [-1, -1]
  rows.forEach((row, index) => {
    if (rankOf(row) < highest) return
    highest = rankOf(row)
    last = index
  })
  const first = rows.findIndex((row) => rankOf(row) === 0)
  if (first > last) return [...rows]
  const [early, late] = [rows.slice(0, first), rows.slice(last + 1)]
  const text = rows.slice(first, last + 1)
  const places = new Map(rows.map((row) => [row, columnAt(row, columns, page)]))
  const found = [...text]
  const moved = [early, late].map((some) => (isFew(some) && some.every(isInRoom) ? some : []))
  for (const row of moved.flat()) {
    let above = -1
    found.forEach((other, index) => {
      const lowest = found[above]?.base ?? Number.NEGATIVE_INFINITY
      if (isOfColumn(other, row) && other.base <= row.base && other.base >= lowest) above = index
    })
    found.splice(above + 1, 0, row)
  }
  const [isEarly, isLate] = moved.map(({ length }) => length > 0)
  return [...(isEarly ? [] : early), ...found, ...(isLate ? [] : late)]

  function isFew({ length }: readonly Row[]): boolean {
    return length <= mostLines && length * mostOfAll <= rows.length
  }

  function isOfColumn(other: Row, row: Row): boolean {
    return places.get(other) === places.get(row)
  }

  /** Between lines of its column, and beside none of them. */
  function isInRoom(row: Row): boolean {
    const own = text.filter((other) => isOfColumn(other, row))
    return (
      own.some(({ base }) => base < row.base) &&
      own.some(({ base }) => base > row.base) &&
      own.every(({ base, size }) => Math.abs(base - row.base) > Math.min(size, row.size) * 0.8)
    )
  }
}

/** Of a page, what is drawn early or late is less. */
const mostOfAll = 3

/** Lines of frames. */
const mostLines = 60
