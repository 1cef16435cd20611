import { isLineBlock, type LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'

/** A block of a document without looks, and what it may be. */
export interface Piece {
  block: SourceBlock
  words: string
  /** `section` of a running header; `title` for what may be one, by its form alone. */
  kind: 'section' | 'title' | 'text' | 'item' | 'sources' | 'field'
}

/** A title with what stands under it, up to the next one. */
export interface Titled extends Piece {
  block: LineBlock
  kind: 'title'
}

export const isTitled = (piece: Piece | undefined): piece is Titled => piece?.kind === 'title'

/** How long the text below a title is, up to the next one, in characters; where each says where it came from, each is an article, however short. */
export function lengthBelow(pieces: readonly Piece[], index: number): number {
  let start = index
  while (start > 0 && !isTitled(pieces[start - 1])) start--
  let end = index + 1
  while (end < pieces.length && !isTitled(pieces[end]) && pieces[end]?.kind !== 'section') end++
  const inside = pieces.slice(index + 1, end)
  const isSourced = saysSource(inside) && saysSource(pieces.slice(start, index))
  if (end === pieces.length || isSourced) return Number.POSITIVE_INFINITY
  return inside.reduce((sum, { words }) => sum + words.length, 0)
}

const saysSource = (pieces: readonly Piece[]) => pieces.some(({ kind }) => kind === 'sources')

/** Blank lines between a title and the text above it; `undefined` where a page, a column or another title ends there. */
export const gapAbove = (pieces: readonly Piece[], index: number): number | undefined =>
  isTitled(pieces[index - 1]) ? undefined : gapBetween(pieces[index - 1], pieces[index])

/** Blank lines between two pieces; `undefined` where a page or a column ends there. */
export function gapBetween(first: Piece | undefined, second: Piece | undefined): number | undefined {
  const [above, here] = [first?.block, second?.block]
  if (!isLineBlock(above) || !isLineBlock(here)) return undefined
  const { page, from, gap = 0 } = here.line
  return gap > 0 || (above.line.page === page && above.line.from < from) ? gap : undefined
}
