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
