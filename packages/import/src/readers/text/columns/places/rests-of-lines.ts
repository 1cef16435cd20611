import { startsWithClosing } from '../../../../lines/joining/ends-sentence.ts'
import type { Piece } from '../piece.ts'

/**
 * Lines that are the rest of the one above: a tool that keeps places writes what stands behind a closing mark a line lower
 * where its font is another, but where it stands.
 */
export function restsOfLines(read: readonly Piece[], text: string): Set<Piece> {
  const wordsOf = ({ from, length }: Piece) => text.slice(from, from + length)
  return new Set(
    read.filter((piece, index) => {
      const above = read[index - 1]
      if (above?.side !== piece.side || above?.page !== piece.page || piece.line - above.line !== 1)
        return false
      const end = above.column + above.length
      if (piece.column < leastIndent || Math.abs(piece.column - end) > mostWobble) return false
      return startsWithClosing(wordsOf(piece)) || /[”』」》）]\s*$/u.test(wordsOf(above))
    }),
  )
}

/** In characters. */
const mostWobble = 2

/** In characters: what stands nearer to the edge may be the first line of a paragraph. */
const leastIndent = 7
