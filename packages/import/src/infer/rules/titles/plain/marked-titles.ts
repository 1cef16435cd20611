import { isLineBlock } from '../../../../lines/line.ts'
import type { Piece } from './piece.ts'

/**
 * The marks with which titles begin: several short lines, each alone above text and none beside another one. With those
 * of a list they stand below one another.
 */
export function titleMarks(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const others = new Set<string>()
  pieces.forEach((piece, index) => {
    const mark = markOf(piece)
    if (mark === undefined) return
    const isBeside = [pieces[index - 1], pieces[index + 1]].some((one) => one && markOf(one) === mark)
    if (isBeside || !isTitleLine(piece) || pieces[index + 1]?.kind !== 'text') others.add(mark)
    else counts.set(mark, (counts.get(mark) ?? 0) + 1)
  })
  return new Set([...counts].flatMap(([mark, count]) => (count >= fewest && !others.has(mark) ? [mark] : [])))
}

export const isMarkedTitle = (piece: Piece, marks: ReadonlySet<string>): boolean => {
  const mark = markOf(piece)
  return mark !== undefined && marks.has(mark)
}

const fewest = 2

const markOf = ({ block, words, kind }: Piece): string | undefined =>
  kind === 'item' && isLineBlock(block) ? /^[◆◇■□●○★☆▲△]/u.exec(words)?.[0] : undefined

const isTitleLine = ({ block, words }: Piece) =>
  words.length <= longest &&
  !/[。；;，,、：:…]$/u.test(words) &&
  isLineBlock(block) &&
  (block.line.lines ?? 1) <= 2

/** In characters. */
const longest = 45

/** `** 早市`, as programs and people mark titles in a typed text. */
export const hasTypedMark = ({ kind, words }: Piece) =>
  kind === 'title' && /^(?:\*\*|#{1,6}|[=+]{2,})\s+\S/u.test(words)

export const leastTyped = 2

export const isLink = ({ block }: Piece) =>
  block.type === 'paragraph' && block.inlines.some(({ type }) => type === 'link')
