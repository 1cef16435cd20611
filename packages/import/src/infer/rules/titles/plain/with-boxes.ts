import { boxName } from '../../../words/names/box-name.ts'
import { isTitled, type Piece } from './piece.ts'

/** A line with the name of a box above text is no title of an article. */
export function withBoxes(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]
    if (!isTitled(piece) || next?.kind !== 'text' || !boxName.test(piece.words)) return piece
    return { ...piece, kind: 'text', block: { ...piece.block, role: 'heading' } }
  })
}
