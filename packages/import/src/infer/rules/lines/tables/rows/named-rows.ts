import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Gap } from '../count-cells.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { headerGaps } from '../names/header-gaps.ts'
import { gapsBesideValues, isValue } from '../values.ts'

/** A row, and the white space between its cells. */
export interface NamedRow {
  line: LineBlock
  gaps: Gap[]
  /** That nothing stands in its first column, as above the names of the rows. */
  isBlankFirst?: boolean
}

/**
 * The rows of a table of which a tool left single spaces between the cells: below the names of columns, every number, time
 * or date of a row is a cell, and so are the words between them. Of two columns, more rows have to stand in one.
 */
export function namedRows(lines: Lines, { index, text }: { index: number; text: string }): NamedRow[] {
  const words = wordsAt(lines, { index, text })
  const header = words === undefined ? undefined : headerGaps(words)
  const line = lines[index]?.line
  if (!header || !line) return []
  const columns = header.gaps.length + (header.isBlankFirst ? 2 : 1)
  const rows: NamedRow[] = [{ line, ...header }]
  const last: string[] = []
  for (let at = index + 1; at < lines.length; at++) {
    const row = wordsAt(lines, { index: at, text })
    const gaps = row === undefined ? undefined : rowGaps(row, columns)
    const below = lines[at]?.line
    if (row === undefined || !gaps || !below) break
    rows.push({ line: below, gaps })
    last.push(row.slice(endOf(gaps.at(-1))))
  }
  if (columns > leastSize.namedColumns) return rows.length >= leastSize.rows ? rows : []
  return rows.length > leastSize.rows && !arePages(last) ? rows : []
}

const endOf = (gap: Gap | undefined) => (gap ? gap.index + gap.length : 1)

/** In a list of contents the last numbers are those of pages. */
const arePages = (numbers: readonly string[]) =>
  numbers.every(
    (number, index) => /^\d{1,2}$/.test(number) && Number(number) >= Number(numbers[index - 1] ?? 0),
  )

/** The words of a line that is as short as a row. */
function wordsAt(lines: Lines, { index, text }: { index: number; text: string }): string | undefined {
  const line = lines[index]?.line
  return line && line.line.length <= longest ? wordsOf(line.inlines, text) : undefined
}

/** In characters. */
const longest = 100

/** The white space beside values of a row; where the name of the row holds one too, that of the last columns. */
function rowGaps(words: string, columns: number): Gap[] | undefined {
  const gaps = gapsBesideValues(words)
  if (columns === leastSize.namedColumns) {
    const [gap] = gaps
    const isPlain =
      gap !== undefined && gaps.length === 1 && !/[，。：；、,.;]/u.test(words.slice(0, gap.index))
    return isPlain && isValue(words.slice(gap.index + gap.length)) ? gaps : undefined
  }
  if (gaps.length < columns) return gaps.length === columns - 1 ? gaps : undefined
  const kept = gaps.slice(1 - columns)
  const cells = kept.map((gap, at) => words.slice(gap.index + gap.length, kept[at + 1]?.index))
  return cells.every(isValue) ? kept : undefined
}
