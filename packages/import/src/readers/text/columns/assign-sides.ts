import { followCost, type Shown, show } from './follow-cost.ts'
import type { Piece } from './piece.ts'

/**
 * In which column each line stands, where a tool wrote the lines of both by turns: a line that breaks off in a sentence
 * goes on in its own column. The likeliest course is sought among a few that are kept (beam search).
 */
export function assignSides(
  pieces: readonly Piece[],
  { measure, text }: { measure: number; text: string },
): ('left' | 'right')[] {
  const shown = pieces.map((piece) => show(piece, text))
  let courses: Course[] = [{ cost: 0, left: {}, right: {}, sides: undefined }]
  for (const piece of shown) {
    const next = courses.flatMap((course) =>
      (['left', 'right'] as const)
        .filter((side) => piece.side === undefined || piece.side === side)
        .map((side) => extend(course, { piece, side, measure })),
    )
    courses = next.sort((one, other) => one.cost - other.cost).slice(0, widthOfBeam)
  }
  const sides: ('left' | 'right')[] = []
  for (let step = courses[0]?.sides; step; step = step.before) sides.push(step.side)
  return sides.reverse()
}

const widthOfBeam = 60

/** What stands in a column so far. */
interface Column {
  last?: Shown
  /** Of the item that its last line belongs to. */
  number?: number
  isItem?: boolean
}

interface Course {
  cost: number
  left: Column
  right: Column
  sides: { side: 'left' | 'right'; before: Course['sides'] } | undefined
}

function extend(
  course: Course,
  { piece, side, measure }: { piece: Shown; side: 'left' | 'right'; measure: number },
): Course {
  const column = course[side]
  const { last } = column
  const cost =
    course.cost +
    (last ? followCost(last, piece, measure) : piece.isStart || !piece.isEnd ? 0 : 1) +
    costInList(column, piece) +
    // Lines without a blank one between them mostly stand in one column.
    (piece.gap === 0 && course.sides && course.sides.side !== side ? 0.6 : 0)
  const next: Column = piece.isStart
    ? { last: piece, isItem: true, ...(piece.number !== undefined && { number: piece.number }) }
    : { ...column, last: piece, isItem: column.isItem === true && last?.isEnd !== true }
  return { ...course, cost, [side]: next, sides: { side, before: course.sides } }
}

/** An item stands below the one with the number before it, and ends in a semicolon where it is not the last. */
function costInList(column: Column, piece: Shown): number {
  if (piece.number !== undefined) return piece.number > 1 && column.number !== piece.number - 1 ? 1.5 : 0
  if (piece.isStart || !/；\s*$/u.test(piece.words)) return 0
  return column.isItem ? -0.3 : 0.5
}
