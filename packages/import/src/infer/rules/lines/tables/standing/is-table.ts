import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import { isOfRanks } from '../names/usual-names.ts'
import { isValue } from '../values.ts'
import { type Cell, wordsOfCell } from './cell.ts'
import { areUsualNames } from './words/are-usual-names.ts'

/** Names of columns are no numbers, nor is what the numbers of a row are of. */
export function isTable([names = [], ...rows]: readonly Cell[][], text: string): boolean {
  if ([names, ...rows].some(isParted)) return false
  const [first] = names
  const areRanks = first !== undefined && isOfRanks(wordsOfCell(first, text))
  if (names.some(({ kind }) => kind === 'number')) return false
  if (!areRanks && rows.some(([cell]) => cell?.kind === 'number')) return false
  // Of lines that hold whole rows a table is made elsewhere.
  if (rows.some(([first]) => (first?.gaps.length ?? 0) + 1 >= names.length)) return false
  const columns = names.map((_, at) => rows.map((row) => row[at]?.kind))
  const alike = columns.filter((kinds) => kinds.every((kind) => kind === kinds[0]))
  if (alike.length * 2 <= columns.length || alike[0] !== columns[0]) return false
  if (columns.some((kinds) => !alike.includes(kinds) && kinds.includes('number'))) return false
  if (alike.some(([kind]) => kind === 'number')) return true
  // Dates and the like, of which titles hold some, do where blank lines stand around each.
  return (
    (names.length > leastSize.namedColumns ||
      (alike.length === columns.length && areUsualNames(names, text))) &&
    alike.some(([kind]) => kind === 'both') &&
    names.every(({ kind }) => kind === 'words') &&
    [names, ...rows].flat().every(({ line }, at) => at === 0 || (line.line.gap ?? 0) > 0)
  )
}

/** All columns are of one kind each, and what a tool wrote without a blank line between stands together. */
export function areAllAlike([names = [], ...rows]: readonly Cell[][], text: string): boolean {
  const kinds = names.map((_, at) => new Set(rows.map((row) => row[at]?.kind)))
  if (kinds.some(({ size }) => size > 1)) return false
  if (names.length > leastSize.namedColumns || kinds[1]?.has('number'))
    return isTable([names, ...rows], text) && keepsGroups([names, ...rows])
  const isOfValue = ([, cell]: readonly Cell[]) =>
    cell !== undefined && isValue(wordsOf(cell.line.inlines, text))
  return (
    rows.length + 1 > leastSize.rows &&
    kinds[0]?.has('words') === true &&
    rows.every(isOfValue) &&
    ![names, ...rows].some(isParted) &&
    keepsGroups([names, ...rows])
  )
}

/** Cells that no blank line parts are neighbours in the table. */
function keepsGroups(rows: readonly Cell[][]): boolean {
  const places = new Map(rows.flatMap((row, y) => row.map(({ line }, x) => [line, { x, y }] as const)))
  const inOrder = [...places.keys()].sort((one, other) => one.line.from - other.line.from)
  if (inOrder.slice(1).every(({ line }) => (line.gap ?? 0) === 0)) return true
  return inOrder.every((line, at) => {
    const [above, here] = [places.get(inOrder[at - 1] ?? line), places.get(line)]
    if (!above || !here || (line.line.gap ?? 0) > 0) return true
    return Math.abs(above.x - here.x) + Math.abs(above.y - here.y) <= 1
  })
}

const isParted = (row: readonly Cell[]) =>
  row.some(({ line, at }, place) => at > 0 && row[place - 1]?.line !== line)

export const isOfNumbers = ([names = [], ...rows]: readonly Cell[][]): boolean =>
  names.length > leastSize.namedColumns &&
  names.every(({ kind }) => kind === 'words') &&
  rows.every(([, ...cells]) => cells.every(({ kind }) => kind === 'number')) &&
  [names, ...rows]
    .flat()
    .every(({ gaps, line }, at) => gaps.length === 0 && (at === 0 || (line.line.gap ?? 0) > 0))

/**
 * The first cell of a row may hold a number in some rows and none in others, as `小（1）型` does; a year is no such name,
 * nor is `座数`.
 */
export function isOfThings([, ...rows]: readonly Cell[][], text: string): boolean {
  const things = rows.flatMap((row) => row.slice(0, 1))
  return (
    new Set(things.map(({ kind }) => kind)).size > 1 &&
    things.every(({ line }) => /^\s*\D.*[^数率额量]\s*$/u.test(wordsOf(line.inlines, text)))
  )
}
