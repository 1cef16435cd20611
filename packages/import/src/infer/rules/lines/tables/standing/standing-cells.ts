import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Lines } from '../measure-line.ts'
import { type Cell, cellOf, cellsOn, lastCell } from './cell.ts'
import { headedGroups } from './headed-groups.ts'
import { isBetween } from './is-between.ts'
import { scatteredRows } from './scattered-rows.ts'
import { tableIn } from './table-in.ts'
import { linesOf, wrappedCells } from './wrapped-cells.ts'

export interface StandingTable {
  rows: Cell[][]
  /** Captions, and lines of another column, that stand among its cells. */
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
  const headed = headedGroups(lines, { index, text })
  if (headed.length > 0) return { rows: headed, between: [] }
  const scattered = scatteredRows(lines, { index, text })
  if (scattered.length > 0) return tableOf(scattered, { lines, index })
  const run = runFrom(lines, { index, text })
  const onPage = run.filter(({ line }) => line.line.page === run[0]?.line.line.page)
  const readings = (onPage.length < run.length ? [run, onPage] : [run]).flatMap((cells) => {
    const parts = cells.flatMap((cell) => cellsOn(cell, text))
    return [wrappedCells(cells, text), cells, ...(parts.length > cells.length ? [parts] : [])]
  })
  const found = readings.map((cells) => tableIn(cells, text)).find((rows) => rows.length > 0)
  return found && tableOf(found, { lines, index })
}

function tableOf(rows: Cell[][], { lines, index }: { lines: Lines; index: number }): StandingTable {
  const taken = new Set(rows.flat().flatMap(linesOf))
  const near = lines.slice(index, index + mostLines).map((one) => one?.line)
  const end = near.findLastIndex((line) => line && taken.has(line))
  const between = near.slice(0, end).flatMap((line) => (line && !taken.has(line) ? [line] : []))
  return { rows, between }
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
    const last = lastCell(line, { above: run.at(-1), text })
    // What stands directly below a caption goes on with it.
    isWithin = !last && (isBetween(words) || (isWithin && (line.line.gap ?? 0) === 0))
    const cell = isWithin ? undefined : (last ?? cellOf(line, text))
    if (cell) run.push(cell)
    else if (run.length === 0 || ++between > mostBetween || !isWithin) break
  }
  return run
}

/** Nobody waits for long lists of short lines. */
const mostCells = 60

const mostBetween = 4

/** Of cells, and of what stands among them. */
const mostLines = 80
