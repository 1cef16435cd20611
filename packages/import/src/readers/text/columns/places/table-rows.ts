import type { TextLine } from '../../text-lines.ts'
import { long, type Row, type Stretch, standsAt } from './row.ts'

/** The rows of tables over all columns: runs of rows with three or more stretches that begin at the same places. */
export function tableRows(rows: readonly Row[], gutter?: number): Set<Row> {
  const found = new Set<Row>()
  for (let start = 0, end = 0; start < rows.length; start = end) {
    end = start + 1
    const first = rows[start]
    while (first && isLike(rows[end], first)) end++
    const run = rows.slice(start, end)
    if (
      first &&
      first.stretches.length >= leastCells &&
      run.length >= leastRows &&
      !areText(run) &&
      !isBeside(run, gutter)
    ) {
      // Names of columns, and rows of which one cell has a gap in it.
      while (isOfTable(rows[end], rows[end]?.line, first)) end++
      let top = start
      while (isOfTable(rows[top - 1], rows[top]?.line, first)) top--
      for (const row of rows.slice(top, end)) found.add(row)
    }
  }
  return found
}

/** Whether each column of a table begins in a row beside it. */
const isOfTable = (row: Row | undefined, below: TextLine | undefined, { stretches }: Row): boolean =>
  row !== undefined &&
  (below?.gap ?? 0) <= 1 &&
  (row.stretches[0]?.start ?? 0) >= (stretches[0]?.start ?? 0) - mostWobble &&
  stretches.every(({ start }) => row.stretches.some((one) => Math.abs(one.start - start) <= mostWobble))

const mostWobble = 3

/** Whether a table stands in one column, with nothing or lines of text beside it. */
function isBeside(run: readonly Row[], gutter: number | undefined): boolean {
  if (gutter === undefined) return false
  const ends = run.map(({ stretches }) => stretches.findIndex((one) => standsAt(one, gutter)))
  if (ends.every((end) => end <= 0) || run.every((row) => isContents(row, gutter))) return true
  const isLong = (one: Stretch | undefined) => one !== undefined && one.width >= long
  return (
    (run.every(({ stretches }, index) => ends[index] === stretches.length - 1) &&
      run.some(({ stretches }) => isLong(stretches.at(-1)))) ||
    (ends.every((end) => end === 1) &&
      run.filter(({ stretches }) => isLong(stretches[0])).length * 2 > run.length)
  )
}

/** Whether a row is two entries of a list of contents beside each other, each with its page. */
function isContents({ stretches, words }: Row, gutter: number): boolean {
  const isPage = (one: Stretch | undefined) =>
    one !== undefined && /^\d{1,3}$/u.test(words.slice(one.from, one.to))
  const isAtRight = stretches.map((one) => standsAt(one, gutter))
  return (
    stretches.length === 4 &&
    isPage(stretches[1]) &&
    isPage(stretches[3]) &&
    !isAtRight[1] &&
    isAtRight[2] === true
  )
}

/** Whether most rows are full lines of columns beside each other. */
const areText = (run: readonly Row[]): boolean =>
  run.filter(({ stretches }) => stretches.every(({ width }) => width >= long)).length * 2 >= run.length

const leastCells = 3
const leastRows = 3

const isLike = (row: Row | undefined, first: Row): boolean =>
  row !== undefined &&
  row.stretches.length === first.stretches.length &&
  row.stretches.every(({ start }, index) => Math.abs(start - (first.stretches[index]?.start ?? 0)) <= 2)
