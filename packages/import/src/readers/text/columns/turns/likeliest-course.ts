import { addLine, type Column, emptyColumn } from './column.ts'
import { costOfTurn } from './cost-of-turn.ts'
import { followCost } from './follow-cost.ts'
import type { Setting, Signs } from './signs/signs.ts'

type Side = 'left' | 'right'

interface Zone {
  lines: readonly Signs[]
  setting: Setting
}

/**
 * In which column each line of a zone stands, and how unlikely that is. A course is as far as the last line of either column
 * says; of those that come to the same two, the likeliest is kept, and of all a few (beam search).
 */
export function likeliestCourse({ lines, setting }: Zone): { cost: number; sides: Side[] } {
  let courses: Course[] = [start]
  for (const line of lines) {
    const found = new Map<string, Course>()
    for (const course of courses) {
      for (const side of sidesOf(line, course)) {
        const next = extend(course, { line, side, setting })
        const key = `${next.left.last?.piece.from} ${next.right.last?.piece.from}`
        if (next.cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY)) found.set(key, next)
      }
    }
    courses = [...found.values()].sort((one, other) => one.cost - other.cost).slice(0, widthOfBeam)
  }
  const [best = start] = courses
    .map((course) => ({ ...course, cost: course.cost + costOfJoint(course, setting) }))
    .sort((one, other) => one.cost - other.cost)
  const sides: Side[] = []
  for (let step = best.taken; step; step = step.before) sides.push(step.side)
  return { cost: best.cost - best.apart, sides: sides.reverse() }
}

/** How unlikely it is that the lines stand in one column, one after the other. */
export function straightCost({ lines, setting }: Zone): number {
  return lines.reduce((course, line) => extend(course, { line, side: 'left', setting }), start).cost
}

const widthOfBeam = 60

interface Course {
  cost: number
  /** Of the cost, what says that one column is ahead of the other: it leads, but proves nothing. */
  apart: number
  left: Column
  right: Column
  /** The first line at the right. */
  first?: Signs
  /** How far down the last box began, in lines. */
  top: number
  taken: { side: Side; before: Course['taken'] } | undefined
}

const start: Course = { cost: 0, apart: 0, left: emptyColumn, right: emptyColumn, top: 0, taken: undefined }

/** The first line is at the left, unless it is known to be at the right. */
const sidesOf = ({ piece: { side } }: Signs, { taken }: Course): readonly Side[] =>
  side === 'left' || side === 'right' ? [side] : taken ? ['left', 'right'] : ['left']

function extend(
  course: Course,
  { line, side, setting }: { line: Signs; side: Side; setting: Setting },
): Course {
  const [column, other] = side === 'left' ? [course.left, course.right] : [course.right, course.left]
  const isSame = course.taken === undefined || course.taken.side === side
  const wasTurn = course.taken?.before !== undefined && course.taken.before.side !== course.taken.side
  // A tool goes from the top to the bottom, though it writes what it takes for a box to its end.
  const beginsBox = line.piece.gap > 0 || !isSame
  const top = Math.max(column.height, course.top)
  const ahead = other.last && beginsBox ? Math.max(top - other.height, 0) : 0
  const apart = Math.min(ahead, mostAhead) * costOfLine
  const { cost, column: next } = addLine({ ...column, height: top }, { line, setting, isBelow: isSame })
  const isFirst = side === 'right' && !column.last
  return {
    ...course,
    cost:
      course.cost +
      cost +
      apart +
      costOfTurn(line, { isSame, wasTurn, setting }) +
      (isFirst ? costOfSecond : 0),
    apart: course.apart + apart,
    [side]: next,
    // What stood there is passed: the other column goes on no higher.
    ...(other.last && { [opposite[side]]: { ...other, height: Math.max(other.height, top) } }),
    top: beginsBox ? top : course.top,
    ...(isFirst && { first: line }),
    taken: { side, before: course.taken },
  }
}

const opposite = { left: 'right', right: 'left' } as const

const mostAhead = 6
const costOfLine = 0.2
const costOfSecond = 0.7

/** Of the right column below the left one. */
const costOfJoint = ({ left, first }: Course, setting: Setting): number =>
  left.last && first ? followCost(left.last, first, setting) : 0
