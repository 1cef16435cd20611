import { numberIn } from '../../infer/words/number-in.ts'
import { endsSentence } from '../../lines/joining/ends-sentence.ts'
import { firstToken } from '../../lines/joining/first-token.ts'
import { isDateline } from '../../lines/joining/is-dateline.ts'
import { startsBlock } from '../../lines/joining/starts-block.ts'
import { widthOf } from '../../lines/width-of.ts'
import type { Piece } from './piece.ts'

/**
 * In which column each line stands, where a tool wrote the lines of both by turns: a line that breaks off in a sentence
 * goes on in its own column. The likeliest course is sought among a few that are kept (beam search).
 */
export function assignSides(
  pieces: readonly Piece[],
  { measure, text }: { measure: number; text: string },
): ('left' | 'right')[] {
  const shown = pieces.map((piece): Shown => {
    const words = text.slice(piece.from, piece.from + piece.length)
    return {
      ...piece,
      words,
      isEnd: endsSentence(words),
      isStart: startsBlock(words),
      number: numberOf(words),
    }
  })
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

interface Shown extends Piece {
  words: string
  isEnd: boolean
  isStart: boolean
  /** With which it begins, as an item of a list. */
  number: number | undefined
}

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
    (last ? costOf(last, piece, measure) : piece.isStart || !piece.isEnd ? 0 : 1) +
    costInList(column, piece)
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

/** How unlikely it is that a line stands directly below another one. */
function costOf(above: Shown, below: Shown, measure: number): number {
  // A list stands below what leads to it.
  if (/[：:]$/u.test(above.words)) return below.isStart ? -1 : 0.5
  if (isDateline(above.words)) return below.isEnd || below.isStart ? 2 : 0
  const isFull = above.width + widthOf(firstToken(below.words)) > measure - 3
  const isShort = below.width < measure - 3
  if (!above.isEnd && isFull) {
    if (below.isStart) return 6
    // A short line without a full stop is a title.
    return isShort && !below.isEnd ? 3 : 0
  }
  if (below.isStart || (isShort && !below.isEnd)) return 0
  // The end of a sentence alone on a line goes on with a line above it.
  if (isShort && below.isEnd) return isFull ? 1 : 3
  return above.isEnd && isFull ? 0.7 : 0.3
}

function numberOf(words: string): number | undefined {
  const found = /^[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[）)]|[.．、])/u.exec(words)?.[1]
  return found === undefined ? undefined : numberIn(found)
}
