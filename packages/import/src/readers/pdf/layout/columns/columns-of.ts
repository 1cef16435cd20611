import type { Column, Row } from '../../rows/row.ts'
import { gutterOf } from './gutter-of.ts'

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
  // What begins in the gutter, or before it, is set in the middle of the page.
  return only && inside.length === 1 && row.left > only.left - outstanding ? only : page
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
  const outermost = places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY)
  const near = places.filter((place) => place > outermost - outstanding).sort((one, other) => other - one)
  const shared = near.filter((place, index) => isShared(near, { place, index }))
  const isSaid = shared.length * 4 >= places.length || shared.length >= many
  return isSaid ? (shared[0] ?? outermost) : outermost
}

/** Whether enough of the places, which are in their order, are the same as this one or as good as that. */
function isShared(places: readonly number[], { place, index }: { place: number; index: number }): boolean {
  let count = 0
  for (let at = index; at >= 0 && (places[at] ?? 0) - place < same; at--) count++
  for (let at = index + 1; at < places.length && place - (places[at] ?? 0) < same; at++) count++
  return count >= enough
}

/** In points. */
const same = 2

/** In points: a character of the usual size. */
const outstanding = 16

/** Rows that say so whatever the others do: a column may have more short lines than full ones. */
const many = 5

/** Rows that say where the column ends. */
const enough = 3
