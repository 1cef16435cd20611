import type { Row } from '../../rows/row.ts'
import { flankedRows } from './flanked-rows.ts'

/**
 * A place that few rows cross, with enough of them on both sides, one beside the other. Lines begin together on both of its
 * sides, or there are columns again.
 */
export function gutterOf(rows: readonly Row[], { mayNest = true } = {}): number | undefined {
  const flanked = flankedRows(rows)
  const found = placesIn(rows)
    .flatMap((place) => placeOf(place, { rows, flanked }))
    .sort((one, other) => one.torn - other.torn || one.crossing - other.crossing || other.width - one.width)
  const even = found.findIndex(({ uneven }) => uneven.length === 0)
  const better = even < 0 ? found : found.slice(0, even)
  const nested = mayNest ? distinct(better).find(({ uneven }) => uneven.every(hasColumns)) : undefined
  return (nested ?? found[even])?.place
}

const hasColumns = (rows: readonly Row[]) => gutterOf(rows, { mayNest: false }) !== undefined

/** A few of the places, one of each gutter. */
const distinct = (places: readonly Place[]): Place[] =>
  places
    .filter(({ end }, index) => places.findIndex((other) => other.end === end) === index)
    .slice(0, mostNested)

const mostNested = 3

interface Place {
  place: number
  /** Rows over it that stand beside others: parts of a line of their column. */
  torn: number
  crossing: number
  width: number
  /** Where the rows behind it begin. */
  end: number
  /** The sides on which lines do not begin together. */
  uneven: Row[][]
}

function placeOf(
  place: number,
  { rows, flanked }: { rows: readonly Row[]; flanked: ReadonlySet<Row> },
): Place[] {
  const before = rows.filter(({ right }) => right <= place)
  const behind = rows.filter(({ left }) => left >= place)
  const crossing = rows.length - before.length - behind.length
  if (Math.min(before.length, behind.length) < fewest) return []
  const sides = [before, behind].map((side) => ({ side, lines: linesIn(side) }))
  if (crossing > sides.reduce((sum, { lines }) => sum + lines.size, 0) * mostCrossing) return []
  if (!isWide(before) || !isWide(behind)) return []
  const [start, end] = [greatest(before.map(({ right }) => right)), least(behind.map(({ left }) => left))]
  const beside = Math.min(besideOf(before, behind), besideOf(behind, before))
  if (end - start < narrowest || beside < fewestBeside) return []
  const torn = rows.filter((row) => row.right > place && row.left < place && flanked.has(row)).length
  const uneven = sides.flatMap(({ side, lines }) => (beginTogether(lines) ? [] : [side]))
  return [{ place, torn, crossing, width: end - start, end, uneven }]
}
/** Places to try, of which each gutter holds one: no more of them on a page of many rows than on one of few. */
function placesIn(rows: readonly Row[]): number[] {
  const step = Math.max(narrowest / 2, greatest(rows.map(({ right }) => right)) / mostPlaces)
  return [...new Set(rows.map(({ right }) => Math.ceil((right + 0.5) / step) * step))]
}

const mostPlaces = 400

/** The first row of each line: of the cells of a row of a table, only the first begins a line. */
function linesIn(rows: readonly Row[]): Map<number, Row> {
  const lines = new Map<number, Row>()
  for (const row of rows) {
    const line = Math.round(row.base)
    const other = lines.get(line)
    if (!other || row.left < other.left) lines.set(line, row)
  }
  return lines
}

/** Whether most lines begin at the left of their column, or set in by an indent: titles in the middle do not. */
function beginTogether(lines: ReadonlyMap<number, Row>): boolean {
  const start = usual([...lines.values()].map(({ left }) => Math.round(left)))
  const near = [...lines.values()].filter(({ left, size }) => Math.abs(left - start) < size * 2.5)
  return near.length > lines.size * 0.6
}

/** Whether text has place in a column, and not only the cells of a table. */
function isWide(rows: readonly Row[]): boolean {
  const width = greatest(rows.map(({ right }) => right)) - least(rows.map(({ left }) => left))
  return width > least(rows.map(({ size }) => size)) * narrowestColumn
}

/** In ems. */
const narrowestColumn = 7

/** The value that most have. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** Rows that make a column. */
const fewest = 3

/** Rows of one column that are beside the other. */
const fewestBeside = 2

const mostCrossing = 0.5

/** In points. */
const narrowest = 8

/** How many rows stand in the height of the others. */
function besideOf(rows: readonly Row[], others: readonly Row[]): number {
  const top = least(others.map(({ base, size }) => base - size))
  const bottom = greatest(others.map(({ base }) => base))
  return rows.filter(({ base }) => base >= top && base <= bottom).length
}

const least = (values: readonly number[]) =>
  values.reduce((most, value) => Math.min(most, value), Number.POSITIVE_INFINITY)

const greatest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
