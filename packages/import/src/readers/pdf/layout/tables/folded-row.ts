import { widthOf } from '../../../../lines/width-of.ts'
import type { Row } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { cellsLike } from './cells-like.ts'
import { withBlanks } from './with-blanks.ts'

/** The row of a table in the order in which the file has it: each cell as a whole. */
export interface FoldedRow {
  /** The lines of each cell, none of an empty one. */
  cells: Row[][]
  /** How many lines of the page it takes. */
  count: number
}

/**
 * The row that begins with a line, with as many cells as `columns`, or as it has: one of the cells goes on below its first line,
 * and the next stands behind it, in the same height again. A cell may be empty. `undefined` where all have one line.
 */
export function foldedRow(
  lines: readonly Row[][],
  { start, columns }: { start: number; columns?: readonly Row[] },
): FoldedRow | undefined {
  let cells: Row[][] = []
  let count = 0
  for (const line of lines.slice(start, start + most)) {
    const next = withLine(cells, partedLine(line, columns))
    if (!next || (columns && next.length > columns.length)) break
    cells = next
    count++
  }
  if (!areLevel(cells)) return undefined
  const isFolded = cells.some(({ length }) => length > 1)
  if (!columns || cells.length === columns.length)
    return isFolded && cells.length > 1 ? { cells, count } : undefined
  const filled = withBlanks(cells, columns)
  return filled && { cells: filled, count }
}

/** A line whose rows are parted where they go over several columns. */
function partedLine(line: readonly Row[], columns: readonly Row[] = []): Row[] {
  return line.flatMap((row) => {
    const over = columns.filter(({ left, right }) => left < row.right && row.left < right)
    return cellsLike([row], over)
  })
}

/** The cells with the rows of one more line; `undefined` where one of them is of none and begins none. */
function withLine(cells: readonly Row[][], line: readonly Row[]): Row[][] | undefined {
  const found = [...cells]
  for (const row of line) {
    const last = found.at(-1)
    if (!isBehind(row, found.slice(0, -1))) return undefined
    if (last && isBelow(row, last)) found[found.length - 1] = [...last, row]
    else if (last && !isBehind(row, [last])) return undefined
    else found.push([row])
  }
  return found
}

/** Whether a row is the next line of a cell: close below one that was full, and beginning, ending or centred with it. */
function isBelow(row: Row, cell: readonly Row[]): boolean {
  const above = cell.at(-1)
  if (!above || row.page !== above.page || !isAlike(row, above)) return false
  const distance = row.base - above.base
  const [left, right] = [row.left - above.left, row.right - above.right]
  const isInLine = [left, right, (left + right) / 2].some((difference) => Math.abs(difference) < 4)
  return distance > row.size * 0.5 && distance < row.size * farthest && isInLine && goesOn(above, row)
}

const isAlike = (one: Row, other: Row) => one.bold === other.bold && Math.abs(one.size - other.size) <= 0.6

/** Whether a line of a cell may go on with the one above: numbers have no second line, and the first lines are full. */
const goesOn = (above: Row, row: Row): boolean =>
  /\p{L}|[—–~～、，,/-]\s*$/u.test(wordsOfRow(above)) &&
  row.right - row.left < above.right - above.left + row.size * Math.max(1.5, widthOf(firstWord(row)))

const firstWord = (row: Row): string =>
  /^\s*(?:\p{Script=Han}|[^\s\p{Script=Han}]*)/u.exec(wordsOfRow(row))?.[0] ?? ''

/** Whether a row stands at the right of all cells. */
const isBehind = (row: Row, cells: readonly Row[][]): boolean =>
  cells.every((cell) => cell.every(({ page, right }) => page === row.page && right < row.left))

/** Whether cells begin or end at one height, or have one middle; a line above a first cell of a row may be its title. */
function areLevel(cells: readonly Row[][]): boolean {
  const places = cells.flatMap((cell) => {
    const [first, last] = [cell[0], cell.at(-1)]
    return first && last ? [{ size: first.size, top: first.base, bottom: last.base }] : []
  })
  const [one] = places
  if (!one) return false
  const isTall = one.top !== one.bottom
  return [0, 0.5, ...(isTall ? [] : [1])].some((part) => {
    const heightOf = ({ top, bottom }: typeof one) => top + (bottom - top) * part
    return places.every((place) => Math.abs(heightOf(place) - heightOf(one)) < one.size * 0.5)
  })
}

/** In ems, from line to line of a cell; tables in small letters may keep the lines of the text. */
const farthest = 2.3

/** Lines of a page that one row takes. */
const most = 24
