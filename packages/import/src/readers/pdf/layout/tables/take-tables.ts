import type { PdfItem, PdfPage } from '../../page/pdf-page.ts'
import type { Row } from '../../rows/row.ts'
import { besideEachOther, isBeside, isBlank, rowsOf } from '../../rows/rows-of.ts'
import { type Grid, gridsOf } from './grids-of.ts'

/** The rows of a page, with one in the place of each table that lines draw. */
export function takeTables({ number, items, strokes }: PdfPage): Row[] {
  const grids = gridsOf(strokes)
  if (grids.length === 0) return rowsOf(items, number)
  const gridAt = (item: PdfItem) => grids.find((grid) => cellOf(item, grid) !== undefined)
  const taken = new Set<Grid>()
  const rows: Row[] = []
  let run: PdfItem[] = []
  const close = () => {
    rows.push(...rowsOf(run, number))
    run = []
  }
  for (const item of items) {
    const grid = gridAt(item)
    if (!grid) run.push(item)
    else if (!taken.has(grid) && !isBlank(item)) {
      close()
      taken.add(grid)
      rows.push(tableOf(grid, { items: items.filter((one) => gridAt(one) === grid), page: number }))
    }
  }
  close()
  return rows
}

/** Where in a table an item stands; `undefined` outside of it. */
function cellOf(
  { left, right, base, size }: PdfItem,
  { columns, rows }: Grid,
): [row: number, column: number] | undefined {
  const middle = (left + Math.min(right, left + size)) / 2
  const column = columns.findLastIndex((place) => place <= middle)
  const row = rows.findLastIndex((place) => place <= base - size * 0.3)
  const isInside = column >= 0 && column < columns.length - 1 && row >= 0 && row < rows.length - 1
  return isInside ? [row, column] : undefined
}

function tableOf(grid: Grid, { items, page }: { items: readonly PdfItem[]; page: number }): Row {
  const cells = new Map<string, PdfItem[]>()
  for (const item of items) {
    const key = `${cellOf(item, grid)}`
    cells.set(key, [...(cells.get(key) ?? []), item])
  }
  const [top = 0] = grid.rows
  const size = items.find((item) => !isBlank(item))?.size ?? 0
  return {
    page,
    items: [],
    left: grid.columns[0] ?? 0,
    right: grid.columns.at(-1) ?? 0,
    base: top + size,
    size,
    bold: false,
    table: grid.rows
      .slice(1)
      .map((_, row) =>
        grid.columns.slice(1).map((__, column) => linesOf(cells.get(`${row},${column}`) ?? [], page)),
      )
      .filter((row) => row.some((cell) => cell.length > 0)),
  }
}

function linesOf(items: readonly PdfItem[], page: number): Row[] {
  const lines: Row[] = []
  for (const row of rowsOf(items, page)) {
    const last = lines.at(-1)
    if (isBeside(last, row)) lines[lines.length - 1] = besideEachOther(last, row)
    else lines.push(row)
  }
  return lines
}
