import type { LineBlock } from '../../../../../lines/line.ts'
import { pageNumberIn } from '../../../../../lines/pages/page-number-in.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { patterns } from '../../../../words/patterns.ts'
import type { Lines } from '../measure-line.ts'
import { type Cell, cellOf, cellsOn } from './cell.ts'
import { cellOrders } from './cell-orders.ts'
import { linesOf, wrappedCells } from './wrapped-cells.ts'

export interface StandingTable {
  rows: Cell[][]
  /** Captions and the like that stand among its cells. */
  between: LineBlock[]
}

/**
 * The rows of a table of which a tool wrote the cells one below the other: all cells of a column are words, or numbers, or
 * both, and not all columns are words.
 */
export function standingCells(
  lines: Lines,
  { index, text }: { index: number; text: string },
): StandingTable | undefined {
  if (!isNearStart(lines, { index, text })) return undefined
  const run = runFrom(lines, { index, text })
  const onPage = run.filter(({ line }) => line.line.page === run[0]?.line.line.page)
  const readings = (onPage.length < run.length ? [run, onPage] : [run]).flatMap((cells) => [
    wrappedCells(cells, text),
    cells,
    cells.flatMap((cell) => cellsOn(cell, text)),
  ])
  const isMixed = (rows: readonly Cell[][]) => isOfNumbers(rows) && isOfThings(rows, text)
  const found = readings
    .flatMap((cells) => [isMixed, isTable].map((holds) => rowsOf(cells, holds)))
    .find(({ length }) => length > 0)
  if (!found) return undefined
  const taken = new Set(found.flat().flatMap(linesOf))
  const near = lines.slice(index, index + mostCells + mostBetween).map((one) => one?.line)
  const end = near.findLastIndex((line) => line && taken.has(line))
  const between = near.slice(0, end).flatMap((line) => (line && !taken.has(line) ? [line] : []))
  return { rows: found, between }
}

/** A title or two may stand above the first cell. */
function isNearStart(lines: Lines, { index, text }: { index: number; text: string }): boolean {
  for (let at = index - 1; at >= index - mostTitles; at--) {
    const line = lines[at]?.line
    if (!line || !cellOf(line, text)) return true
  }
  return false
}

const mostTitles = 4

function runFrom(lines: Lines, { index, text }: { index: number; text: string }): Cell[] {
  const run: Cell[] = []
  let between = 0
  let isWithin = false
  for (let at = index; run.length < mostCells; at++) {
    const line = lines[at]?.line
    if (!line) break
    const words = wordsOf(line.inlines, text)
    // What stands directly below a caption goes on with it.
    isWithin = isBetween(words) || (isWithin && (line.line.gap ?? 0) === 0)
    const cell = isWithin ? undefined : cellOf(line, text)
    if (cell) run.push(cell)
    else if (run.length === 0 || ++between > mostBetween || !isWithin) break
  }
  return run
}

/** Nobody waits for long lists of short lines. */
const mostCells = 60

const mostBetween = 4

const isBetween = (words: string) =>
  numberedTitle.test(words) ||
  /^[图表]\s*\d+$/u.test(words) ||
  patterns.tableCaption.test(words) ||
  patterns.caption.test(words) ||
  patterns.credit.test(words) ||
  pageNumberIn(words)?.isSure === true

/** `2．存在的问题`: a tool may write the title below a table above its last columns. */
const numberedTitle =
  /^\s*(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*\p{Script=Han}{2,12}$/u

function rowsOf(cells: readonly Cell[], holds: (rows: readonly Cell[][]) => boolean): Cell[][] {
  if (cells[0]?.kind === 'number' || cells.every(({ kind }) => kind === 'words')) return []
  for (let count = cells.length; count >= fewestColumns * fewestRows; count--) {
    // All numbers are of the table, and no line goes over its end.
    if (cells[count]?.kind === 'number') break
    if ((cells[count]?.at ?? 0) > 0) continue
    for (let width = fewestColumns; width <= mostColumns && width * fewestRows <= count; width++) {
      if (count % width !== 0) continue
      for (const order of cellOrders({ width, height: count / width })) {
        const rows = order.map((row) => row.flatMap((place) => cells[place] ?? []))
        if (holds(rows)) return rows
      }
    }
  }
  return []
}

const fewestColumns = 2

const mostColumns = 6

/** With that of the names. */
const fewestRows = 3

/** Names of columns are no numbers, nor is what the numbers of a row are of. */
function isTable([names = [], ...rows]: readonly Cell[][]): boolean {
  if ([names, ...rows].some(isParted)) return false
  if (names.some(({ kind }) => kind === 'number') || rows.some(([first]) => first?.kind === 'number'))
    return false
  // Of lines that hold whole rows a table is made elsewhere.
  if (rows.some(([first]) => (first?.gaps.length ?? 0) + 1 >= names.length)) return false
  const columns = names.map((_, at) => rows.map((row) => row[at]?.kind))
  const alike = columns.filter((kinds) => kinds.every((kind) => kind === kinds[0]))
  if (alike.length * 2 <= columns.length || alike[0] !== columns[0]) return false
  if (columns.some((kinds) => !alike.includes(kinds) && kinds.includes('number'))) return false
  if (alike.some(([kind]) => kind === 'number')) return true
  // Dates and the like, of which titles hold some, do where blank lines stand around each.
  return (
    names.length > fewestColumns &&
    alike.some(([kind]) => kind === 'both') &&
    names.every(({ kind }) => kind === 'words') &&
    [names, ...rows].flat().every(({ line }, at) => at === 0 || (line.line.gap ?? 0) > 0)
  )
}

const isParted = (row: readonly Cell[]) =>
  row.some(({ line, at }, place) => at > 0 && row[place - 1]?.line !== line)

const isOfNumbers = ([names = [], ...rows]: readonly Cell[][]): boolean =>
  names.length > fewestColumns &&
  names.every(({ kind }) => kind === 'words') &&
  rows.every(([, ...cells]) => cells.every(({ kind }) => kind === 'number')) &&
  [names, ...rows]
    .flat()
    .every(({ gaps, line }, at) => gaps.length === 0 && (at === 0 || (line.line.gap ?? 0) > 0))

/** What the numbers of a row are of may be words in one and hold a number in another, as in `小（1）型`; no year does, nor `座数`. */
function isOfThings([, ...rows]: readonly Cell[][], text: string): boolean {
  const things = rows.flatMap((row) => row.slice(0, 1))
  return (
    new Set(things.map(({ kind }) => kind)).size > 1 &&
    things.every(({ line }) => /^\s*\D.*[^数率额量]\s*$/u.test(wordsOf(line.inlines, text)))
  )
}
