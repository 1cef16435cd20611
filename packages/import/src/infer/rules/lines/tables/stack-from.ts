import type { LineBlock } from '../../../../lines/line.ts'
import type { Lines, MeasuredLine } from './measure-line.ts'

/** The rows of cells that stand one below the other: of each row, the same ones are numbers. */
export function stackFrom(lines: Lines, index: number): LineBlock[][] {
  if (lines[index]?.isNumber) return []
  const cells: MeasuredLine[] = []
  for (let at = index; at < Math.min(lines.length, index + mostCells); at++) {
    const one = lines[at]
    if (!one?.isCell) break
    cells.push(one)
  }
  for (let width = leastCells; width * leastRows <= cells.length; width++) {
    const rows = Math.floor(cells.length / width)
    const inRows = cells.slice(width, rows * width)
    const isSame = inRows.every(({ isNumber }, at) => at < width || isNumber === inRows[at - width]?.isNumber)
    const hasNumbers = inRows.slice(0, width).filter(({ isNumber }) => isNumber).length >= width / 2
    if (!isSame || !hasNumbers || inRows[0]?.isNumber) continue
    return Array.from({ length: rows }, (_, row) =>
      cells.slice(row * width, (row + 1) * width).map(({ line }) => line),
    )
  }
  return []
}

const mostCells = 48

const leastCells = 3

const leastRows = 3
