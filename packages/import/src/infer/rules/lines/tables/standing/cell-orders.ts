/** How the cells of a table may follow one another: of each row, the places of its cells among all of them. */
export type CellOrder = number[][]

/**
 * The orders in which a tool may have written the cells of a table one by one: row by row, perhaps but for the last columns;
 * or columns in turn, each with its name, or a few of them behind all their names.
 */
export function cellOrders({ width, height }: { width: number; height: number }): CellOrder[] {
  const inRows = Array.from({ length: width - 1 }, (_, at) => byRows({ width, height }, width - at))
  const ways = 2 ** (width - 1)
  const inColumns = Array.from({ length: ways }, (_, at) =>
    byColumns({ width, height }, (column) => (((ways - 1 - at) >> (column - 1)) & 1) === 1),
  )
  return [...inRows.slice(0, 1), ...inColumns, ...inRows.slice(1)]
}

/** The names, the first columns row by row, and the others in turn. */
const byRows = ({ width, height }: { width: number; height: number }, first: number): CellOrder =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      if (row === 0) return column
      const place = column < first ? (row - 1) * first + column : column * (height - 1) + row - 1
      return width + place
    }),
  )

/** Groups of columns: the names of each, and then the columns below them in turn. */
function byColumns(
  { width, height }: { width: number; height: number },
  begins: (column: number) => boolean,
): CellOrder {
  const rows: CellOrder = Array.from({ length: height }, () => [])
  for (let first = 0, end = 0; first < width; first = end) {
    end = first + 1
    while (end < width && !begins(end)) end++
    for (let column = first; column < end; column++)
      for (const [row, cells] of rows.entries())
        cells.push(
          row === 0
            ? first * height + column - first
            : first * height + (end - first) + (column - first) * (height - 1) + row - 1,
        )
  }
  return rows
}
