import { isLatin } from '../../../../../lines/joining/is-latin.ts'
import { startsBlock } from '../../../../../lines/joining/starts-block.ts'
import type { LineBlock } from '../../../../../lines/line.ts'
import { widthOf } from '../../../../../lines/width-of.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { type Gap, gapsIn } from '../count-cells.ts'
import { isBelowCaption } from '../is-below-caption.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'

/** A line of a row, and the white space between its cells. */
export interface Part {
  line: LineBlock
  gaps: Gap[]
}

/**
 * The rows below the caption of a table of which a tool wrote cells that go over several lines as they stand in their row:
 * `鹭江道 42 泵站格栅堵塞，第二台泵未`, `能启动`. A line goes on with the last cell of the one above as long as the row has fewer
 * cells than columns have names, or where it is a narrow one below a line that fills the table.
 */
export function wrappedRows(lines: Lines, { index, text }: { index: number; text: string }): Part[][] {
  const top = lines[index]?.line
  const isHead = top !== undefined && gapsIn(wordsOf(top.inlines, text), 'grouped').length > 0
  if (!isHead || !isBelowCaption(lines, { index, text })) return []
  const parts = partsFrom(lines, { index, text })
  const [first, second] = parts
  if (!first) return []
  const counts = [cellsOf(first), cellsOf(first) + (second ? second.gaps.length : 0)]
  return (
    counts
      .filter((count) => count <= mostColumns)
      .map((count) => rowsOf(parts, { count, text }))
      .find((rows) => rows.length >= leastSize.rows && rows.some((row) => row.length > 1)) ?? []
  )
}

const mostColumns = 6
const mostLines = 60

const cellsOf = ({ gaps }: Part) => gaps.length + 1

function partsFrom(lines: Lines, { index, text }: { index: number; text: string }): Part[] {
  const parts: Part[] = []
  for (let at = index; at < index + mostLines; at++) {
    const line = lines[at]?.line
    const words = line && wordsOf(line.inlines, text)
    // Spaces stand between the words of a sentence in Latin letters.
    if (!line || words === undefined || isLatin(words) || line.line.length > longest) break
    parts.push({ line, gaps: gapsIn(words, 'grouped') })
  }
  return parts
}

/** In characters. */
const longest = 80

function rowsOf(parts: readonly Part[], { count, text }: { count: number; text: string }): Part[][] {
  const rows: Part[][] = []
  const widest = parts.reduce(
    (most, { line, gaps }) => Math.max(most, gaps.length > 0 ? line.line.width : 0),
    0,
  )
  let row: Part[] = []
  let cells = 0
  for (const part of parts) {
    const isWhole = cells === count
    if (row.length > 0 && (!isWhole || isRest(part, { row, widest, text }))) {
      row.push(part)
      cells += part.gaps.length
    } else if (part.gaps.length === 0 || startsBlock(wordsOf(part.line.inlines, text))) break
    else {
      if (isWhole) rows.push(row)
      row = [part]
      cells = cellsOf(part)
    }
    if (cells > count) return rows
  }
  return cells === count ? [...rows, row] : rows
}

/** Whether a line is what had no room in the last cell of the row above it. */
function isRest(
  { line, gaps }: Part,
  { row, widest, text }: { row: readonly Part[]; widest: number; text: string },
): boolean {
  const above = row.findLast((part) => part.gaps.length > 0)
  if (!above || gaps.length > 0 || above.line.line.page !== line.line.page) return false
  const rest = wordsOf(line.inlines, text)
  if (startsBlock(rest) || /[。！？]\s*$/u.test(rest) || (line.line.gap ?? 0) > 0) return false
  const words = wordsOf(above.line.inlines, text).trim()
  const { index, length } = above.gaps.at(-1) ?? { index: 0, length: 0 }
  const room = widthOf(words.slice(index + length)) + 0.5
  // Only a full line of the cell is not its last.
  const last = row.at(-1)
  const isFull = last === above || (last?.line.line.width ?? 0) > room - 2
  return isFull && above.line.line.width >= widest * full && line.line.width <= room
}

/** A line of a table that is so wide had no room for more. */
const full = 0.85
