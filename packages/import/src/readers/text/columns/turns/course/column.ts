import type { Setting, Signs } from '../signs/signs.ts'
import { followCost } from './follow-cost.ts'

/** What stands in a column so far. */
export interface Column {
  last?: Signs
  /** Of its last item. */
  number?: number
  /** Brackets and quotes that are still open. */
  open: string
  /** One below the other, down to its last line. */
  titles: number
  /** In lines. */
  height: number
}

export const emptyColumn: Column = { open: '', titles: 0, height: 0 }

/**
 * A column with one more line, and how unlikely that line is there.
 *
 * @param isBelow Whether the last line of the column is the one in front of it in the text.
 */
export function addLine(
  column: Column,
  { line, setting, isBelow }: { line: Signs; setting: Setting; isBelow: boolean },
): { column: Column; cost: number } {
  const begins = line.begins > surely
  const isTitle = begins && line.isShort && !line.isEnd && line.begins < 4
  const isApart = isBelow && line.piece.gap > 0 && !setting.isSpaced
  const { open, missing } = closed(column.open, line.closed)
  const cost =
    (column.last ? followCost(column.last, line, { ...setting, isApart }) : costOfFirst) +
    costOfNumber(column, line) +
    missing * costOfBracket +
    (begins && open !== '' ? costOfBracket : 0) +
    (isTitle ? (costsOfTitle[Math.min(column.titles, 2)] ?? 0) : 0)
  const number = line.number ?? column.number
  return {
    cost,
    column: {
      last: line,
      titles: isTitle ? column.titles + 1 : 0,
      open: (begins ? '' : open) + line.opened,
      height: column.height + (line.height ?? (begins && line.isShort ? heightOfTitle : 1)),
      ...(number !== undefined && { number }),
    },
  }
}

const surely = 2
const costOfFirst = 0.3
const costOfBracket = 2.5
/** Of a title below text, below one title and below more of them. */
const costsOfTitle = [0, 0.8, 2.5]
const heightOfTitle = 1.5

/** An item stands below the one with the number before it. */
const costOfNumber = ({ number: last }: Column, { number }: Signs): number =>
  number !== undefined && number > 1 && last !== number - 1 ? 2 : 0

/** What is still open behind these marks, and how many of them close nothing. */
function closed(before: string, marks: string): { open: string; missing: number } {
  let [open, missing] = [before, 0]
  for (const mark of marks) {
    const at = open.lastIndexOf(mark)
    if (at < 0) missing++
    else open = open.slice(0, at)
  }
  return { open, missing }
}
