import type { Setting, Signs } from '../signs/signs.ts'
import { addLine, type Column, emptyColumn } from './column.ts'
import { costOfTurn } from './cost-of-turn.ts'
import { followCost } from './follow-cost.ts'

/** In which columns the lines up to one of them stand, and how unlikely that is. */
export interface Course {
  cost: number
  /** Of the cost, what says that one column is ahead of another: it leads, but proves nothing. */
  apart: number
  /** From the left, those that have a line. */
  columns: readonly Column[]
  /** The first line of each. */
  firsts: readonly Signs[]
  /** How far down the last box began, in lines. */
  top: number
  taken: { place: number; before: Course['taken'] } | undefined
}

export const start: Course = { cost: 0, apart: 0, columns: [], firsts: [], top: 0, taken: undefined }

/** A tool begins at the left; a line may be known to be at the left or at the right of another one. */
export function placesOf(
  { piece: { side } }: Signs,
  { course, count }: { course: Course; count: number },
): number[] {
  const begun = Math.min(course.columns.length + 1, count)
  const places = Array.from({ length: begun }, (_, place) => place).filter(
    (place) => !(side === 'right' && place === 0) && !(side === 'left' && place === count - 1),
  )
  return places.length > 0 ? places : [begun - 1]
}

export function extend(
  course: Course,
  { line, place, setting }: { line: Signs; place: number; setting: Setting },
): Course {
  const column = course.columns[place] ?? emptyColumn
  const others = course.columns.filter((_, at) => at !== place)
  const isSame = course.taken === undefined || course.taken.place === place
  const wasTurn = course.taken?.before !== undefined && course.taken.before.place !== course.taken.place
  // A tool goes from the top to the bottom, though it writes what it takes for a box to its end.
  const beginsBox = line.piece.gap > 0 || !isSame
  const top = Math.max(column.height, course.top)
  const ahead = beginsBox ? Math.max(0, ...others.map(({ height }) => top - height)) : 0
  const apart = Math.min(ahead, mostAhead) * costOfLine
  const { cost, column: next } = addLine({ ...column, height: top }, { line, setting, isBelow: isSame })
  const isFirst = place === course.columns.length
  // What stood there is passed: the other columns go on no higher.
  const passed = course.columns.map((other) => ({ ...other, height: Math.max(other.height, top) }))
  return {
    cost:
      course.cost +
      cost +
      apart +
      costOfTurn(line, { isSame, wasTurn, setting }) +
      (isFirst && place > 0 ? costOfAnother : 0),
    apart: course.apart + apart,
    columns: isFirst ? [...passed, next] : passed.map((other, at) => (at === place ? next : other)),
    firsts: isFirst ? [...course.firsts, line] : course.firsts,
    top: beginsBox ? top : course.top,
    taken: { place, before: course.taken },
  }
}

const mostAhead = 6
const costOfLine = 0.2
const costOfAnother = 0.7

export function placesTaken({ taken }: Course): number[] {
  const places: number[] = []
  for (let step = taken; step; step = step.before) places.push(step.place)
  return places.reverse()
}

/** Of each column below the one at its left. */
export const costOfJoints = ({ columns, firsts }: Course, setting: Setting): number =>
  firsts.slice(1).reduce((sum, first, at) => {
    const last = columns[at]?.last
    return sum + (last ? followCost(last, first, setting) : 0)
  }, 0)
