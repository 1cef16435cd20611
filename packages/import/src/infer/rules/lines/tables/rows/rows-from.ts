import type { LineBlock } from '../../../../../lines/line.ts'
import type { Cells } from '../count-cells.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'

/** Lines of as many cells, one below the other. */
export function rowsFrom(lines: Lines, { index, how }: { index: number; how: Cells }): LineBlock[][] {
  const rows: LineBlock[][] = []
  const [first, second] = [lines[index], lines[index + 1]]
  const below = second?.counts[how] ?? 0
  const count = first?.counts[how] || (first?.names === below ? below : 0)
  if (count < leastSize.columns) return rows
  for (let at = index; at < lines.length; at += rows.at(-1)?.length ?? 1) {
    const mayHoldClause = how === 'plain' && rows.length > 1
    const isWhole =
      at === index || lines[at]?.counts[how] === count || (mayHoldClause && clausesOf(lines[at]) === count)
    const row = isWhole ? [lines[at]] : brokenRow(lines, { at, count, how })
    if (row.length === 0) break
    rows.push(row.flatMap((part) => part?.line ?? []))
  }
  return rows
}

/** A row of which a tool put the last numbers on lines of their own, above a whole one. */
function brokenRow(lines: Lines, { at, count, how }: { at: number; count: number; how: Cells }): Lines {
  let end = at + 1
  let cells = lines[at]?.counts[how] ?? 0
  while (cells > 1 && cells < count && lines[end]?.isNumber) {
    cells++
    end++
  }
  return cells === count && lines[end]?.counts[how] === count ? lines.slice(at, end) : []
}

const clausesOf = (line: Lines[number]) => (line?.counts.plain === 0 ? line.clauses : 0)
