import type { Stroke } from '../../page/drawings-of.ts'
import { groupsOf } from './groups-of.ts'
import { isUpright } from './is-upright.ts'
import { placesOf } from './places-of.ts'

/** The lines of a table by their places, from the left and from the top. */
export interface Grid {
  columns: number[]
  rows: number[]
}

/** The tables that lines draw: such as touch, with two columns and two rows at least between them. */
export function gridsOf(strokes: readonly Stroke[]): Grid[] {
  return groupsOf(strokes)
    .map((group) => ({
      columns: placesOf(group.filter(isUpright).map(({ left, right }) => (left + right) / 2)),
      rows: placesOf(
        group.filter((stroke) => !isUpright(stroke)).map(({ top, bottom }) => (top + bottom) / 2),
      ),
    }))
    .filter(({ columns, rows }) => columns.length > 2 && rows.length > 2)
}
