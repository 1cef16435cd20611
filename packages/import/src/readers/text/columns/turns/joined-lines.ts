import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { Piece } from '../piece.ts'

/** What is wider stands over several columns; in widths of one. */
export const widest = 1.4

/**
 * Lines of Latin letters about as wide as two of a column, directly above or below a line of that column: a tool made
 * one line of two, as some do to undo a hyphen between them.
 */
export function joinedLines(
  pieces: readonly Piece[],
  { text, measure }: { text: string; measure: number },
): Set<Piece> {
  const isWords = ({ from, length }: Piece) => isLatin(text.slice(from, from + length))
  const isOfColumn = (piece: Piece | undefined) =>
    piece !== undefined && piece.width <= measure * 1.1 && isWords(piece)
  return new Set(
    pieces.filter((piece, index) => {
      if (piece.width <= measure * widest || piece.width > measure * 2.1 || !isWords(piece)) return false
      const [above, below] = [pieces[index - 1], pieces[index + 1]]
      return (piece.gap === 0 && isOfColumn(above)) || (below?.gap === 0 && isOfColumn(below))
    }),
  )
}
