import type { LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'

/** A block of a document without looks, and what it may be. */
export interface Piece {
  block: SourceBlock
  words: string
  /** `section` of a running header; `title` for what may be one, by its form alone. */
  kind: 'section' | 'title' | 'text' | 'item' | 'sources' | 'field' | 'contents'
}

/** A title with what stands under it, up to the next one. */
export interface Titled extends Piece {
  block: LineBlock
  kind: 'title'
}

export const isTitled = (piece: Piece | undefined): piece is Titled => piece?.kind === 'title'

/** How long the text below a title is, up to the next one, in characters; where each says where it came from, each is an article, however short. */
export function lengthBelow(pieces: readonly Piece[], index: number): number {
  const rest = pieces.slice(index + 1)
  const end = rest.findIndex((piece) => isTitled(piece) || piece.kind === 'section')
  const inside = rest.slice(0, Math.max(end, 0))
  const above = pieces.slice(0, index)
  const isSourced = saysSource(inside) && saysSource(above.slice(above.findLastIndex(isTitled) + 1))
  if (end < 0 || isSourced) return Number.POSITIVE_INFINITY
  return inside.reduce((sum, { words }) => sum + words.length, 0)
}

const saysSource = (pieces: readonly Piece[]) => pieces.some(({ kind }) => kind === 'sources')
