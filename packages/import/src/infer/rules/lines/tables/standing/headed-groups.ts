import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { headerGaps } from '../names/header-gaps.ts'
import { isValue } from '../values.ts'
import { type Cell, cellsOn, kindOf } from './cell.ts'
import { groupFrom } from './group-from.ts'
import { isBetween } from './is-between.ts'

/** The rows of a table of which a tool wrote the names of its columns, and then each column as a group of lines. */
export function headedGroups(lines: Lines, { index, text }: { index: number; text: string }): Cell[][] {
  const names: Cell[] = []
  let at = index
  let group = groupFrom(lines, { index: at, text })
  for (; group.length === 1 && names.length < mostColumns; group = groupFrom(lines, { index: at, text })) {
    if (group.some(({ line }) => isBetween(wordsOf(line.inlines, text)))) return []
    names.push(...group.flatMap((cell) => namesOn(cell, text)))
    at++
  }
  if (names.length < leastSize.namedColumns || group.length + 1 < leastSize.rows) return []
  const columns: Cell[][] = []
  while (columns.length < names.length && group.length === (columns[0] ?? group).length) {
    columns.push(group)
    at += group.length
    group = groupFrom(lines, { index: at, text })
  }
  if (columns.length < names.length || names.some(({ kind }) => kind === 'number')) return []
  // Titles and the stanzas or names below them have this form too.
  const areApart = names.length === leastSize.namedColumns && names.every(({ gaps }) => gaps.length === 0)
  if (areApart && !columns.some((column) => column.every((cell) => isOfValue(cell, text)))) return []
  return [
    names,
    ...(columns[0] ?? []).map((_, row) => columns.flatMap((column) => column.slice(row, row + 1))),
  ]
}

const isOfValue = ({ kind, line }: Cell, text: string) =>
  kind !== 'words' || isValue(wordsOf(line.inlines, text))

const mostColumns = 8

/** `天数 名额`, `Now From 2027` */
function namesOn(cell: Cell, text: string): Cell[] {
  const words = wordsOf(cell.line.inlines, text)
  const cells = cellsOn(cell, text)
  const gaps = cells.length > 1 ? [] : (headerGaps(words)?.gaps ?? [])
  if (gaps.length === 0) return cells
  return [...gaps, { index: words.length, length: 0 }].map(({ index }, at) => ({
    line: cell.line,
    kind: kindOf(words.slice(gaps[at - 1]?.index ?? 0, index)),
    gaps,
    at,
  }))
}
