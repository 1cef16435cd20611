import type { LinesInTurn } from '../../../../source/source.ts'
import type { Piece } from '../piece.ts'
import { cellRuns } from './cell-runs.ts'
import { doubtfulLines } from './course/doubtful-lines.ts'
import { likeliestCourse, straightCost } from './course/likeliest-course.ts'
import { asTable, type Setting, signsOf } from './signs/signs.ts'

/** Of the lines between what goes over both columns. */
export function zonesOf(pieces: readonly Piece[], isWide: (piece: Piece) => boolean): Zone[] {
  const zones: Zone[] = [{ lines: [] }]
  for (const piece of pieces) {
    if (isWide(piece)) zones.push({ over: piece, lines: [] })
    else zones.at(-1)?.lines.push(piece)
  }
  return zones
}

interface Zone {
  /** The line over both columns above them. */
  over?: Piece
  lines: Piece[]
}

interface Reading {
  read: Piece[]
  cost: number
  /** Where it is not sure in which column lines stand. */
  doubtful: LinesInTurn[]
}

interface Known {
  /** How many columns stand beside each other. */
  count: number
  mixed: ReadonlySet<Piece>
  setting: Setting
}

function show(lines: readonly Piece[], { mixed, setting, count }: Known) {
  const units = cellRuns(lines, setting)
  return {
    units,
    lines: units.flatMap((unit) =>
      unit.slice(0, 1).map((line) => ({
        ...(unit.length > 1
          ? asTable(signsOf(line, setting), { cells: unit.length })
          : signsOf(line, setting)),
        isMixed: mixed.has(line),
      })),
    ),
    setting,
    count,
  }
}

/** Each zone with the lines of a column in front of those of the one at its right. */
export function arrange(zones: readonly Zone[], known: Known): Reading {
  const read: Piece[] = []
  const doubtful: LinesInTurn[] = []
  let cost = 0
  for (const { over, lines } of zones) {
    const shown = show(lines, known)
    const course = likeliestCourse(shown)
    cost += course.cost
    doubtful.push(...doubtfulLines(shown.units, course))
    if (over) read.push(over)
    for (let place = 0; place < known.count; place++)
      read.push(...shown.units.flatMap((unit, index) => (course.places[index] === place ? unit : [])))
  }
  return { read, cost, doubtful }
}

/** Each zone as it stands, but for the lines around such as hold both columns. */
export function asTheyStand(zones: readonly Zone[], known: Known): Reading {
  const read: Piece[] = []
  const doubtful: LinesInTurn[] = []
  const isMixed = (line: Piece | undefined) => line !== undefined && known.mixed.has(line)
  let cost = 0
  for (const { over, lines } of zones) {
    if (over) read.push(over)
    for (let start = 0, end = 0; start < lines.length; start = end) {
      end = start + 1
      while (end < lines.length && isMixed(lines[end]) === isMixed(lines[start])) end++
      const run = lines.slice(start, end)
      const some = isMixed(run[0])
        ? arrange([{ lines: run }], known)
        : { read: run, cost: straightCost(show(run, known)), doubtful: [] }
      read.push(...some.read)
      doubtful.push(...some.doubtful)
      cost += some.cost
    }
  }
  return { read, cost, doubtful }
}
