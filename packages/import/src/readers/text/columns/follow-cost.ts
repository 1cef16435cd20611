import { numberIn } from '../../../infer/words/numbers/number-in.ts'
import { endsSentence, startsWithClosing } from '../../../lines/joining/ends-sentence.ts'
import { isDateline } from '../../../lines/joining/is-dateline.ts'
import { firstToken } from '../../../lines/joining/measure/first-token.ts'
import { startsBlock } from '../../../lines/joining/starts-block.ts'
import { widthOf } from '../../../lines/width-of.ts'
import type { Piece } from './piece.ts'

/** A line as it bears on what stands below it. */
export interface Shown extends Piece {
  words: string
  isEnd: boolean
  isStart: boolean
  /** With which it begins, as an item of a list. */
  number: number | undefined
}

export function show(piece: Piece, text: string): Shown {
  const words = text.slice(piece.from, piece.from + piece.length)
  const isEnd = endsSentence(words)
  return { ...piece, words, isEnd, isStart: startsBlock(words), number: numberOf(words) }
}

/** How unlikely it is that a line stands directly below another one. */
export function followCost(above: Shown, below: Shown, measure: number): number {
  if (startsWithClosing(below.words)) return 0
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
