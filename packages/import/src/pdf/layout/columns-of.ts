import type { Column, Row } from '../rows/row.ts'

/** The columns of a page from the left to the right; one where no row stands beside others. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const gutter = gutterOf(rows)
  if (gutter === undefined) return [extentOf(rows)]
  return [
    ...columnsOf(rows.filter(({ right }) => right <= gutter)),
    ...columnsOf(rows.filter(({ left }) => left >= gutter)),
  ]
}

/** The column in which a row stands; that of the whole page where it goes over several. */
export function columnAt(row: Row, columns: readonly Column[], page: Column): Column {
  const inside = columns.filter(({ left, right }) => row.left < right - slack && left + slack < row.right)
  const [only] = inside
  return only && inside.length === 1 ? only : page
}

/** In points: what stands out of a column, such as a comma that hangs. */
const slack = 6

/** Where the rows of a column begin and end. */
export function extentOf(rows: readonly Row[]): Column {
  return {
    left: -edgeOf(rows.map(({ left }) => -left)),
    right: edgeOf(rows.map(({ right }) => right)),
  }
}

/** The outermost place at which rows end; but for a few that stand out a little, as a comma at the end of a full line does. */
function edgeOf(places: readonly number[]): number {
  const outermost = Math.max(...places)
  const near = places.filter((place) => place > outermost - outstanding)
  const shared = near.filter((place) => near.filter((other) => Math.abs(other - place) < 2).length >= enough)
  return shared.length * 4 >= places.length ? Math.max(...shared) : outermost
}

/** In points: a character of the usual size. */
const outstanding = 16

/** Rows that say where the column ends. */
const enough = 3

/** A place that few rows cross, with enough of them on both sides, one beside the other. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const places = [...new Set(rows.map(({ right }) => Math.ceil(right) + 1))]
  const found = places.flatMap((place) => {
    const before = rows.filter(({ right }) => right <= place)
    const behind = rows.filter(({ left }) => left >= place)
    const crossing = rows.length - before.length - behind.length
    if (Math.min(before.length, behind.length) < fewest) return []
    if (!beginTogether(before) || !beginTogether(behind)) return []
    if (crossing > (before.length + behind.length) * mostCrossing) return []
    const width = Math.min(...behind.map(({ left }) => left)) - Math.max(...before.map(({ right }) => right))
    const beside = Math.min(besideOf(before, behind), besideOf(behind, before))
    return width < narrowest || beside < fewestBeside ? [] : [{ place, crossing, width }]
  })
  const [best] = found.sort((one, other) => one.crossing - other.crossing || other.width - one.width)
  return best?.place
}

/** Whether most rows begin at the left of their column, or set in by an indent: titles in the middle are none. */
function beginTogether(rows: readonly Row[]): boolean {
  const first = Math.min(...rows.map(({ left }) => left))
  return rows.filter(({ left, size }) => left < first + size * 2.5).length > rows.length * 0.6
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
  const top = Math.min(...others.map(({ base, size }) => base - size))
  const bottom = Math.max(...others.map(({ base }) => base))
  return rows.filter(({ base }) => base >= top && base <= bottom).length
}
