import type { Row } from '../rows/row.ts'

/** A place that few rows cross, with enough of them on both sides, one beside the other. */
export function gutterOf(rows: readonly Row[]): number | undefined {
  const places = placesIn(rows)
  const found = places.flatMap((place) => {
    const before = rows.filter(({ right }) => right <= place)
    const behind = rows.filter(({ left }) => left >= place)
    const crossing = rows.length - before.length - behind.length
    if (Math.min(before.length, behind.length) < fewest) return []
    const lines = [linesIn(before), linesIn(behind)]
    if (crossing > lines.reduce((sum, { size }) => sum + size, 0) * mostCrossing) return []
    if (!lines.every(beginTogether) || !isWide(before) || !isWide(behind)) return []
    const [start, end] = [greatest(before.map(({ right }) => right)), least(behind.map(({ left }) => left))]
    const beside = Math.min(besideOf(before, behind), besideOf(behind, before))
    return end - start < narrowest || beside < fewestBeside ? [] : [{ place, crossing, width: end - start }]
  })
  const [best] = found.sort((one, other) => one.crossing - other.crossing || other.width - one.width)
  return best?.place
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
