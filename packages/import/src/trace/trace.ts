import type { Fate } from '../ledger/entry.ts'

/** A stretch of the source and what becomes of it, before it is known where in the draft it stands. */
export interface Piece {
  from: number
  length: number
  fate: Fate
  rule: string
  /** What stands in the draft for it. @default its characters; nothing, where its fate is to be in no text */
  text?: string
}

/** A text of the draft by its pieces, in the order of the source. */
export interface Trace {
  pieces: Piece[]
}

/** What a piece puts into the text of the draft. */
export function textOfPiece(piece: Piece, source: string): string {
  if (!isInDraft(piece)) return ''
  return piece.text ?? source.slice(piece.from, piece.from + piece.length)
}

/** Whether any text of the draft holds it. */
export const isInDraft = ({ fate }: { fate: Fate }): boolean =>
  fate === 'kept' || fate === 'moved' || fate === 'field' || fate === 'inserted'
