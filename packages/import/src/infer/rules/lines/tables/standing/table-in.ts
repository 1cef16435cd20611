import { leastSize } from '../least-size.ts'
import type { Cell } from './cell.ts'
import { type CellOrder, cellOrders } from './cell-orders.ts'
import { areAllAlike, isOfNumbers, isOfThings, isTable } from './is-table.ts'

/** The rows of the table that cells are in one of the orders in which a tool may have written them; none of no table. */
export function tableIn(cells: readonly Cell[], text: string): Cell[][] {
  const [mixed, strict, any] = firstOf(cells, [
    (rows) => isOfNumbers(rows) && isOfThings(rows, text),
    (rows) => areAllAlike(rows, text),
    (rows) => isTable(rows, text),
  ])
  if (mixed) return mixed
  return sizeOf(any) >= sizeOf(strict) + (any?.[0]?.length ?? 1) ? (any ?? []) : (strict ?? [])
}

type Rows = Cell[][]

/** Of each condition the first rows, of most cells, that fulfil it. */
function firstOf(
  cells: readonly Cell[],
  conditions: readonly ((rows: Rows) => boolean)[],
): (Rows | undefined)[] {
  const found: (Rows | undefined)[] = conditions.map(() => undefined)
  for (const rows of readingsOf(cells)) {
    conditions.forEach((holds, at) => {
      if (!found[at] && holds(rows)) found[at] = rows
    })
    if (found.every((one) => one)) break
  }
  return found
}

function* readingsOf(cells: readonly Cell[]): Generator<Rows> {
  if (cells[0]?.kind === 'number' || cells.every(({ kind }) => kind === 'words')) return
  for (let count = cells.length; count >= leastSize.namedColumns * leastSize.rows; count--) {
    // All numbers are of the table, and no line goes over its end.
    if (cells[count]?.kind === 'number') break
    if ((cells[count]?.at ?? 0) > 0) continue
    for (
      let width = leastSize.namedColumns;
      width <= mostColumns && width * leastSize.rows <= count;
      width++
    ) {
      if (count % width !== 0) continue
      for (const order of ordersOf({ width, height: count / width })) {
        if (mayBeTable(cells, order)) yield order.map((row) => row.flatMap((place) => cells[place] ?? []))
      }
    }
  }
}

const mostColumns = 6

/** Whether most columns are of one kind, below names: in all other orders nobody needs to look at the words. */
function mayBeTable(cells: readonly Cell[], order: CellOrder): boolean {
  const [names = [], first = [], ...others] = order
  const areNames = names.every((place) => cells[place]?.kind === 'words')
  const mayBeNames = areNames || names.length === leastSize.namedColumns
  if (!mayBeNames && first.every((place) => cells[place]?.kind !== 'number')) return false
  const kinds = first.map((place) => cells[place]?.kind)
  const alike = kinds.filter((kind, at) => others.every((row) => cells[row[at] ?? -1]?.kind === kind))
  return alike.length * 2 > kinds.length
}

/** The orders by width and height, which are few: each is made out once. */
const known = new Map<string, CellOrder[]>()

function ordersOf({ width, height }: { width: number; height: number }): CellOrder[] {
  const size = `${width} ${height}`
  const orders = known.get(size) ?? cellOrders({ width, height })
  known.set(size, orders)
  return orders
}

const sizeOf = (rows: Rows | undefined) => rows?.flat().length ?? 0
