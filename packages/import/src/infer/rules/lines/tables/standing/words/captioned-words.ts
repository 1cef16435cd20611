import { isBelowCaption } from '../../is-below-caption.ts'
import { leastSize } from '../../least-size.ts'
import type { Lines } from '../../measure-line.ts'
import { type Cell, wordsOfCell } from '../cell.ts'
import { alike } from './alike.ts'
import { areUsualNames } from './are-usual-names.ts'

/**
 * The rows of a table without numbers, of which a tool wrote the cells row by row, one below the other: its caption says
 * that it is one. How many columns it has, their usual names say, or how alike the cells of each are.
 */
export function captionedWords(
  lines: Lines,
  { index, run, text }: { index: number; run: readonly Cell[]; text: string },
): Cell[][] {
  if (!isBelowCaption(lines, { index, text }) || run.some(({ kind }) => kind === 'number')) return []
  const readings = widths
    .filter((width) => run.length >= width * leastSize.rows && run.length % width <= mostTitles)
    .map((width) => rowsOf(run, { width, height: Math.floor(run.length / width) }))
    .filter(([names = [], ...rows]) => areDistinct(names, text) && areDistinct(firstOf(rows), text))
  const named = readings.find(([names]) => areUsualNames(names, text))
  if (named) return named
  const likenesses = new Map(readings.map((rows) => [rows, alike(columnsOf(rows), text)]))
  return readings.reduce<Cell[][]>(
    (most, rows) => ((likenesses.get(rows) ?? 0) > (likenesses.get(most) ?? leastAlike) ? rows : most),
    [],
  )
}

const widths = [6, 5, 4, 3, 2]

/** Titles below a table are as short as its cells. */
const mostTitles = 3

/** From 0 to 1. */
const leastAlike = 0.3

const rowsOf = (run: readonly Cell[], { width, height }: { width: number; height: number }): Cell[][] =>
  Array.from({ length: height }, (_, row) => run.slice(row * width, (row + 1) * width))

const firstOf = (rows: readonly Cell[][]) => rows.flatMap((row) => row.slice(0, 1))

const columnsOf = ([names = [], ...rows]: readonly Cell[][]): Cell[][] =>
  names.map((name, at) => [name, ...rows.flatMap((row) => row.slice(at, at + 1))])

const areDistinct = (cells: readonly Cell[], text: string) =>
  new Set(cells.map((cell) => wordsOfCell(cell, text))).size === cells.length
