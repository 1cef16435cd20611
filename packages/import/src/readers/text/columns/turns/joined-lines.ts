import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { Piece } from '../piece.ts'

/** What is wider stands over several columns; in widths of one. */
export const widest = 1.4

/** Two lines of a column that a tool made one where a hyphen parted a word: directly above or below a line of that column. */
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
