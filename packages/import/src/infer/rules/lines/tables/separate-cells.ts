import type { LineBlock } from '../../../../lines/line.ts'
import { type Cell, cellOf, likeness } from './cell-groups.ts'
import type { Lines } from './measure-line.ts'

/**
 * The rows of a table of which a tool set blank lines around each cell. How many cells a row has, those below the names of
 * the columns say: all of a column are words, or numbers, or both, and not all columns are words.
 */
export function separateCells(lines: Lines, { index, text }: { index: number; text: string }): LineBlock[][] {
  const cells = cellsFrom(lines, { index, text })
  for (let count = cells.length; count >= fewestColumns * fewestRows; count--) {
    for (let width = fewestColumns; width <= mostColumns && width * fewestRows <= count; width++) {
      if (count % width !== 0) continue
      const names = cells.slice(0, width)
      const columns = names.map((_, at) => cells.slice(0, count).filter((_, place) => place % width === at))
      // A row begins with what its numbers are of.
      const isNamed = names.every(({ kind }) => kind === 'words') && cells[width]?.kind !== 'number'
      if (!isNamed || likeness(columns) < 1 || columns.every(([, second]) => second?.kind === 'words'))
        continue
      return Array.from({ length: count / width }, (_, row) =>
        cells.slice(row * width, (row + 1) * width).map(({ line }) => line),
      )
    }
  }
  return []
}

const fewestColumns = 2

const mostColumns = 6

/** With that of the names. */
const fewestRows = 3

/** Short lines with blank lines around each; the first may stand directly below other text. */
function cellsFrom(lines: Lines, { index, text }: { index: number; text: string }): Cell[] {
  const found: Cell[] = []
  const page = lines[index]?.line?.line.page
  for (let at = index; at < lines.length && found.length < mostCells; at++) {
    const line = lines[at]?.line
    const isApart = at === index || (line?.line.gap ?? 0) > 0
    const cell = line && isApart && line.line.page === page ? cellOf(line, text) : undefined
    if (!cell) {
      // What goes on directly below the last one is no cell, nor is that one.
      if (line && !isApart) found.pop()
      break
    }
    found.push(cell)
  }
  return found
}

/** Nobody waits for long lists of short lines. */
const mostCells = 60
