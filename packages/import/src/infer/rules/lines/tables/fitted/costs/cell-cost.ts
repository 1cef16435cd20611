import { isUsualName } from '../../names/usual-names.ts'
import type { Column } from '../column.ts'
import type { Kind, Stretch } from '../pieces/stretch.ts'
import { costs } from './costs.ts'
import type { Style } from './parting-cost.ts'
import { wrapCost } from './wrap-cost.ts'

export interface Surroundings extends Style {
  column: Column
  isName: boolean
  isFirst: boolean
  /** How wide text is set, in ems. */
  measure: number
  /** That the columns are as wide together. */
  isFull: boolean
}

/** How badly a cell fits its column; below 0, how well. */
export function cellCost(cell: Stretch, around: Surroundings): number {
  const { column, isName, isFirst, isFull } = around
  const common = wrapCost(cell, { column, isFull }) + widthCost(cell, around)
  if (isName) return common + nameCost(cell.words)
  return (
    common +
    endCost(cell, column) +
    sentenceCost(cell, column) +
    kindCost(cell, column) +
    (isFirst ? firstCost(cell, column) : 0) +
    likeness(cell, column)
  )
}

function widthCost(cell: Stretch, { column, measure, isGapped }: Surroundings): number {
  const { width } = costs
  const squeezed = squeeze(widthsWith(cell, column)) - squeeze(column)
  const asText = cell.lines.filter((line) => line.width > measure * almost).length
  return (
    width.squeezed * Math.min(mostSqueezed, squeezed) + (isGapped ? width.asText : width.asTextAlone) * asText
  )
}

const widthsWith = (cell: Stretch, column: Column) => ({
  widest: Math.max(cell.widest, column.widest),
  limit: Math.min(cell.limit, column.limit),
})

const almost = 0.8

/** In ems. */
const mostSqueezed = 6

/** How far the widest line goes beyond what had no room on another. */
const squeeze = ({ widest, limit }: Pick<Column, 'widest' | 'limit'>) => Math.max(0, widest - limit + 0.5)

function nameCost(words: string): number {
  const { name } = costs
  if (isUsualName(words)) return name.usual
  const isYear = /^(?:19|20)\d\d(?:\s*年?$| \p{L})/u.test(words)
  const digits = isYear || !/\d/.test(words) ? 0 : /^\d/.test(words) ? name.number : name.digit
  const marks = /[，。；：,;:.]/u.test(words) ? name.marks : 0
  // What a number is counted in stands in brackets, behind a name and at its end.
  const bracket = /^[（(]|[）)]\s*[^\s）)]/u.test(words) ? name.bracket : 0
  return digits + marks + bracket + (words.length < 2 || words.length > longestName ? name.length : 0)
}

/** In characters. */
const longestName = 14

/** A full line ends a cell by chance alone, as two do that are as wide as each other. */
function endCost(cell: Stretch, column: Column): number {
  const { limit, widest } = widthsWith(cell, column)
  const end = endOf(cell)
  if (limit === column.limit && end < leastFull) return 0
  const before = countFull(column, column.limit)
  const now = countFull(column, limit) + (isFull(end, limit) ? 1 : 0)
  if (now > before) return costs.width.endsFull * (now - before)
  const isWidest = end >= Math.max(leastFull, widest - sameWidth)
  const isTwin = isWidest && column.cells.some((other) => Math.abs(endOf(other) - end) <= sameWidth)
  return isTwin ? costs.width.twin : 0
}

const countFull = ({ cells }: Column, limit: number): number =>
  Number.isFinite(limit) ? cells.filter((cell) => isFull(endOf(cell), limit)).length : 0

const isFull = (end: number, limit: number) => end >= leastFull && end >= limit - fullSlack

const endOf = ({ lines }: Stretch) => lines.at(-1)?.width ?? 0

/** In ems. */
const leastFull = 8
const fullSlack = 1.5
const sameWidth = 0.5

/** Whole sentences stand in a column where others do; none ends in the middle. */
function sentenceCost(cell: Stretch, { cells, hasSentence }: Column): number {
  if (cell.endsOpen) return costs.cell.endsOpen
  return cells.length > 0 && cell.hasSentence && !hasSentence ? costs.cell.sentence : 0
}

/** Numbers stand below numbers, and words below words. */
function kindCost({ kind }: Stretch, { cells, kinds }: Column): number {
  if (cells.length === 0) return 0
  const { otherKind, mixedKind } = costs.cell
  const cost = (other: Kind) =>
    other === kind ? 0 : kinds[other] * (other === 'both' || kind === 'both' ? mixedKind : otherKind)
  return (cost('words') + cost('number') + cost('both')) / (kinds.words + kinds.number + kinds.both)
}

/** The first cell names what its row is of. */
function firstCost({ words }: Stretch, { cells }: Column): number {
  const { firstEnds, firstMarks, again } = costs.cell
  const isSentence = /[。；，,;]$|[。！？]./u.test(words)
  const marks = isSentence ? firstEnds : /[，。；]|[.!?]$/u.test(words) ? firstMarks : 0
  return marks + (cells.some((cell) => cell.words === words) ? again : 0)
}

/** How alike a cell and the one above it are. */
function likeness({ words, shape }: Stretch, { cells }: Column): number {
  const above = cells.at(-1)
  if (above === undefined) return 0
  return (
    (words.charAt(0) === above.words.charAt(0) ? costs.cell.begins : 0) +
    (words.slice(-1) === above.words.slice(-1) ? costs.cell.ends : 0) +
    (shape !== undefined && shape === above.shape ? costs.cell.shape : 0)
  )
}
