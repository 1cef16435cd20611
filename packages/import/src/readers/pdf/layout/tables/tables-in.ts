import { patterns } from '../../../../infer/words/patterns.ts'
import { isMuchLarger } from '../../rows/is-much-larger.ts'
import type { Row } from '../../rows/row.ts'
import { isBeside, rowsOf } from '../../rows/rows-of.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { extentOfCell, foldedRow } from './folded-row.ts'
import { partedItems } from './parted-items.ts'

/** The lines of a page: rows that stand beside one another, one line each. */
export function linesIn(rows: readonly Row[], { isParted }: { isParted: boolean }): Row[][] {
  const lines: Row[][] = []
  for (const row of rows) {
    const line = lines.at(-1)
    if (line && !isParted && isBeside(line.at(-1), row)) line.push(row)
    else lines.push([row])
  }
  return lines
}

/** A table on a page. */
export interface TableIn {
  /** The lines of each cell of each row. */
  rows: Row[][][]
  /** How many lines of the page it takes. */
  count: number
}

/** The table that begins with a line; its head may have no cell above the names of the rows. */
export function tableAt(lines: readonly Row[][], start: number): TableIn | undefined {
  const whole = likeCells(lines, start)
  const [head = []] = lines.slice(start, start + 1)
  if (whole || head.length === 0) return whole
  const table = likeCells(lines, start + 1)
  const [, ...below] = table?.rows[0]?.flatMap(([cell]) => cell ?? []) ?? []
  const cells = cellsLike(head, below)
  if (!table || cells.length < 2 || !isNextRow(cells, below, cells)) return undefined
  return { rows: [[[], ...cells.map((cell) => [cell])], ...table.rows], count: table.count + 1 }
}

/** The lines from `start` on that have as many cells, one below the other; `undefined` where only the first has. */
function likeCells(lines: readonly Row[][], start: number): TableIn | undefined {
  const [head = [], below = []] = lines.slice(start, start + 2)
  const first = cellsLike(head, below)
  if (first.length < 2 || isBesideName(first)) return undefined
  const rows = [first.map((cell) => [cell])]
  let above = first
  let count = 1
  for (let line = lines[start + count]; line; line = lines[start + count]) {
    const whole = cellsLike(line, first).map((cell) => [cell])
    const next = [
      { cells: whole, count: 1 },
      foldedRow(lines, { start: start + count, columns: first.length }),
    ].find((one) => one && isNextRow(above, one.cells.flatMap(extentOfCell), first))
    if (!next) break
    rows.push(next.cells)
    above = next.cells.flatMap(extentOfCell)
    count += next.count
  }
  // What is parted by narrow gaps is a row only where several are.
  const least = first === head ? 1 : 2
  const isTable =
    rows.length > least &&
    !rows.every((row) => isItem(row.flatMap(([cell]) => cell ?? []))) &&
    !rows.some((row) => hasLeader(row.flat()))
  return isTable ? { rows, count } : undefined
}

/**
 * A line with as many cells as another one beside it, where narrower gaps part it into them, one below the other: that behind
 * the widest cell of a column may be as narrow as between words. Else as it is.
 */
function cellsLike(line: Row[], other: readonly Row[]): Row[] {
  const [first] = line
  if (!first || line.length >= other.length) return line
  const items = line.flatMap(({ items, lead }, index) => (lead && index > 0 ? [lead, ...items] : items))
  const cells = rowsOf(partedItems(items), first.page, narrowGap)
  const isFitting = cells.length === other.length && cells.every((cell, index) => isBelow(cell, other[index]))
  return isFitting ? cells.map((cell, index) => (index === 0 ? { ...first, ...cell } : cell)) : line
}

/** In ems: wider than a space. */
const narrowGap = 0.5

/** Whether one of the cells is a name in large letters, as at the head of an issue. */
const isBesideName = ([first, ...others]: readonly Row[]): boolean =>
  first !== undefined && others.some((cell) => isMuchLarger(first, cell))

/** Whether a line is an item of a list, whose mark or number stands apart from it. */
const isItem = (line: readonly Row[]): boolean =>
  line.length === 2 &&
  /^(?:[•·◦‣▪▫➢–—※●○●◆◇■□★☆▲△→✓-]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳]|[（(]?[a-z][.)）]|[ivx]{1,4}[.)])$/u.test(
    line.slice(0, 1).map(wordsOfRow).join('').trim(),
  )

/** Whether a cell is nothing but dots, which lead to the number of a page. */
const hasLeader = (line: readonly Row[]): boolean =>
  line.some((cell) => /^[.…·⋯‥\s]{4,}$/u.test(wordsOfRow(cell)))

/** Whether lines of cells are a list of contents: all end in the number of a page, which does not fall. */
export function isContents(
  { rows }: TableIn,
  { above, pages }: { above: readonly Row[] | undefined; pages: number },
): boolean {
  const numbers = rows.map(([, ...rest]) => (rest.length === 1 ? rest.flat().map(wordsOfRow).join('') : ''))
  if (!numbers.every((one, index) => /^\d{1,3}$/.test(one) && Number(one) >= Number(numbers[index - 1] ?? 0)))
    return false
  const [title = '', page = ''] = (above ?? []).map(wordsOfRow)
  if (patterns.contents.test(title + page)) return true
  // The title of a section may stand farther out than those of its articles.
  const isBelowEntry = above?.length === 2 && /^\d{1,3}$/.test(page) && Number(page) <= Number(numbers[0])
  return (isBelowEntry || numbers.length > 2) && Number(numbers.at(-1)) <= pages
}

function isNextRow(above: readonly Row[] | undefined, line: readonly Row[], first: readonly Row[]): boolean {
  const [upper, lower] = [above?.[0], line[0]]
  if (!upper || !lower || line.length !== first.length) return false
  const distance = lower.base - upper.base
  return distance > 0 && distance < lower.size * 4 && line.every((cell, index) => isBelow(cell, first[index]))
}

/** In one column of a table, cells begin or end together, or have the same middle. */
function isBelow(cell: Row, first: Row | undefined): boolean {
  if (!first) return false
  const [left, right] = [cell.left - first.left, cell.right - first.right]
  const shown = right + whiteOf(first) - whiteOf(cell)
  return [left, right, shown, (left + right) / 2].some((difference) => Math.abs(difference) < 4)
}

/** The right half of a closing mark, in points, which may be left out of the width of a cell. */
const whiteOf = (cell: Row) => (/[）】〕》」』]\s*$/u.test(wordsOfRow(cell)) ? cell.size / 2 : 0)
