import type { ColumnDoubt, LineInColumn, LinesInTurn } from '../../../../../source/source.ts'
import type { Piece } from '../../piece.ts'
import type { Doubt } from './doubts-of.ts'

type Unit = readonly Piece[]

/**
 * What is not sure of the columns of some lines, if anything. A unit is a line, or the cells of a table. Of doubts about the
 * same lines the greatest is asked, and the others stand with it.
 */
export function doubtfulLines(
  units: readonly Unit[],
  { places, doubts }: { places: readonly number[]; doubts: readonly Doubt[] },
): LinesInTurn[] {
  const above = aboveEach(places)
  const asked: Group[] = []
  const groupOf = new Map<number, Group>()
  for (const { index, places: others } of doubts.toSorted((one, other) => one.margin - other.margin)) {
    const otherwise = aboveEach(others)
    const changed = others.flatMap((_, at) => (above[at] === otherwise[at] ? [] : [at]))
    if (changed.length === 0) continue
    const moved = others.flatMap((place, at) => (place === places[at] ? [] : [at]))
    const known = moved.flatMap((at) => groupOf.get(at) ?? [])[0]
    if (known) for (const at of changed) known.changed.add(at)
    if (known || asked.length === mostAsked) continue
    const first = changed.includes(index) ? index : (changed[0] ?? index)
    const group = { first, changed: new Set(changed), moved, others }
    asked.push(group)
    for (const at of moved) groupOf.set(at, group)
  }
  if (asked.length === 0) return []
  const lines = units.flatMap((unit, at) => linesOf(unit, places[at]))
  const found = asked.sort((one, other) => one.first - other.first).map((group) => doubtOf(group, units))
  return [{ lines, doubts: found }]
}

/** Nobody answers more for a page. */
const mostAsked = 8

/** By the indexes of units. */
interface Group {
  first: number
  /** Those above which another one stands then. */
  changed: Set<number>
  moved: readonly number[]
  /** The column of each. */
  others: readonly number[]
}

function doubtOf({ first, changed, moved, others }: Group, units: readonly Unit[]): ColumnDoubt {
  const start = (at: number) => units[at]?.[0]?.from ?? 0
  return {
    at: start(first),
    also: [...changed]
      .filter((at) => at !== first)
      .sort((one, other) => one - other)
      .map(start),
    others: moved.flatMap((at) => linesOf(units[at] ?? [], others[at])),
  }
}

const linesOf = (unit: Unit, column = 0): LineInColumn[] => unit.map(({ from }) => ({ at: from, column }))

/** Which one stands above each, where those of a column are read in front of those of the next. */
function aboveEach(places: readonly number[]): (number | undefined)[] {
  const order = places
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
  const above: (number | undefined)[] = []
  order.forEach((at, index) => {
    above[at] = order[index - 1]
  })
  return above
}
