import { patterns } from '../../../../infer/words/patterns.ts'
import { isMuchLarger } from '../../rows/is-much-larger.ts'
import type { Row } from '../../rows/row.ts'
import { isBeside } from '../../rows/rows-of.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { cellsLike } from './cells-like.ts'
import { extentOfCell } from './extent-of-cell.ts'
import { type FoldedRow, foldedRow } from './folded-row.ts'
import { gapOf } from './gap-of.ts'
import { isNextRow } from './is-next-row.ts'
import { isWhole } from './is-whole.ts'

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

/** The table that begins with a line; its head may have no cell above the names of the rows, or cells of several lines. */
export function tableAt(lines: readonly Row[][], start: number): TableIn | undefined {
  const [head = [], below = []] = lines.slice(start, start + 2)
  const plain = cellsLike(head, below).map((cell) => [cell])
  // What is parted by narrow gaps is a row only where several are.
  const whole = likeCells(lines, {
    start,
    head: { cells: plain, count: 1 },
    least: plain.length === head.length ? 1 : 2,
  })
  if (whole || head.length === 0) return whole
  const folded = foldedRow(lines, { start })
  return folded ? likeCells(lines, { start, head: folded, least: 1 }) : belowNames(lines, start)
}

/** The table whose head has no cell above the names of its rows. */
function belowNames(lines: readonly Row[][], start: number): TableIn | undefined {
  const [head = [], second = [], third = []] = lines.slice(start, start + 3)
  const plain = cellsLike(second, third).map((cell) => [cell])
  const table = likeCells(lines, {
    start: start + 1,
    head: { cells: plain, count: 1 },
    least: plain.length === second.length ? 1 : 2,
  })
  const [, ...below] = table?.rows[0] ?? []
  const cells = cellsLike(
    head,
    below.flatMap(([cell]) => cell ?? []),
  ).map((cell) => [cell])
  if (!table || cells.length < 2 || !isNextRow(below, { above: cells, columns: cells.flat() }))
    return undefined
  return { rows: [[[], ...cells], ...table.rows], count: table.count + 1 }
}

/** The lines from a head on that have as many cells, one below the other; `undefined` where only so many rows have. */
function likeCells(
  lines: readonly Row[][],
  { start, head, least }: { start: number; head: FoldedRow; least: number },
): TableIn | undefined {
  const columns = head.cells.flatMap(extentOfCell)
  if (columns.length < 2 || isBesideName(columns) || hasLeader(head.cells.flat())) return undefined
  const rows = [head.cells]
  let gap = 0
  let count = head.count
  for (let line = lines[start + count]; line; line = lines[start + count]) {
    const whole = { cells: cellsLike(line, columns).map((cell) => [cell]), count: 1 }
    const next = [foldedRow(lines, { start: start + count, columns }), whole].find(
      (one) => one && isNextRow(one.cells, { above: rows.at(-1) ?? [], columns, gap }),
    )
    if (!next) break
    if (hasLeader(next.cells.flat()) || (rows.length === mostItems && rows.every(isItem))) return undefined
    gap = Math.max(gap, gapOf(rows.at(-1) ?? [], next.cells))
    rows.push(next.cells)
    count += next.count
  }
  return rows.filter(isWhole).length > least && !rows.every(isItem) ? { rows, count } : undefined
}

/** Whether one of the cells is a name in large letters, as at the head of an issue. */
const isBesideName = ([first, ...others]: readonly Row[]): boolean =>
  first !== undefined && others.some((cell) => isMuchLarger(first, cell))

/** Whether a line is an item of a list, whose mark or number stands apart from it. */
const isItem = ([mark = [], ...others]: readonly Row[][]): boolean =>
  others.length === 1 &&
  /^(?:[•·◦‣▪▫➢–—※●○●◆◇■□★☆▲△→✓-]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳]|[（(]?[a-z][.)）]|[ivx]{1,4}[.)])$/u.test(
    mark.slice(0, 1).map(wordsOfRow).join('').trim(),
  )

/** So many items in a row are a list, whatever stands below them. */
const mostItems = 20

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
