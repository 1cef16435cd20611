import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Lines } from '../measure-line.ts'
import { wrappedNames } from '../wrapped-names.ts'
import { type Cell, cellOf, closes, widestCell } from './cell.ts'
import { linesOf } from './wrapped-cells.ts'

/**
 * The rows of a table of which a tool wrote each cell on a line of its own, and a blank line behind each row, or behind
 * each column: groups of as many short lines. Whether they are rows or columns, their numbers say.
 */
export function cellGroups(lines: Lines, { index, text }: { index: number; text: string }): LineBlock[][][] {
  const names = namesFrom(lines, { index, text })
  const groups: Cell[][] = names ? [names.cells] : []
  for (let at = index + (names?.length ?? 0); groups.length < mostGroups; ) {
    const group = groupFrom(lines, { index: at, text })
    if (group.length < leastCells || group.length !== (groups[0] ?? group).length) break
    groups.push(group)
    at += group.length
  }
  const least = names ? 3 : 2
  if (groups.length < least || !groups.flat().some(({ kind }) => kind !== 'words')) return []
  const turned = (groups[0] ?? []).map((_, at) => groups.flatMap((group) => group.slice(at, at + 1)))
  const areRows =
    isNames(groups[0], text) &&
    groups.slice(1).every(([, ...cells]) => cells.every(({ kind }) => kind === 'number'))
  const isColumns =
    !areRows &&
    (likeness(groups) > likeness(turned) ||
      (likeness(groups) === likeness(turned) && !isNames(groups[0], text) && isNames(turned[0], text)))
  const rows = isColumns ? turned : groups
  return rows.map((row) => row.map(linesOf))
}

/** The names of columns where they stand on more lines than the cells of the row below them. */
function namesFrom(
  lines: Lines,
  { index, text }: { index: number; text: string },
): { cells: Cell[]; length: number } | undefined {
  const names: Cell[] = []
  let last = 0
  let group = groupFrom(lines, { index, text })
  while (group.length > 0 && names.length < mostCells && group.every(({ kind }) => kind === 'words')) {
    names.push(...group)
    last = group.length
    group = groupFrom(lines, { index: index + names.length, text })
  }
  // Above names that are as many as the cells, a title stands.
  if (group.length < leastCells || names.length <= group.length || last === group.length) return undefined
  const parts = names.map(({ line }) => ({ words: wordsOf(line.inlines, text), isFirst: true }))
  const cells = wrappedNames(parts, group.length)?.flatMap(([first = 0, ...others]) => {
    const cell = names[first]
    return cell ? [{ ...cell, rest: others.flatMap((at) => names[at]?.line ?? []) }] : []
  })
  return cells && { cells, length: names.length }
}

const leastCells = 3

/** What is longer is no table of an issue; and nobody waits for long lists of short lines. */
const mostGroups = 40

/** Words, or years, as columns are named. */
const isNames = (row: readonly Cell[] | undefined, text: string) =>
  row?.every(
    ({ line, kind }) => kind === 'words' || /^\s*\d{4}\s*年\s*$/u.test(wordsOf(line.inlines, text)),
  ) === true

/** The lines down to a blank one, if all may be cells. */
function groupFrom(lines: Lines, { index, text }: { index: number; text: string }): Cell[] {
  const group: Cell[] = []
  const first = lines[index]?.line
  if (!first || !((first.line.gap ?? 0) > 0 || endsText(lines[index - 1]?.line, text))) return []
  for (let at = index; at < lines.length; at++) {
    const line = lines[at]?.line
    if (!line || line.line.page !== first.line.page || (at > index && (line.line.gap ?? 0) > 0)) break
    const cell = cellOf(line, text)
    if (!cell || group.length > mostCells) return []
    group.push(cell)
  }
  return group
}

/** Whether a line, or nothing, stands above the first cell that is none. */
const endsText = (above: LineBlock | undefined, text: string) =>
  !above || above.line.width > widestCell || closes.test(wordsOf(above.inlines, text))

const mostCells = 12

/** Of how many of these lists the cells are all alike, but for the first, which is the name of a column. */
const likeness = (columns: readonly (readonly Cell[])[]): number =>
  columns.filter(([, ...cells]) => cells.every(({ kind }) => kind === cells[0]?.kind)).length / columns.length
