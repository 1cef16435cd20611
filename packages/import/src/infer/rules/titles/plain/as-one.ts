import { glue } from '../../../../lines/joining/glue.ts'
import type { LineBlock } from '../../../../lines/line.ts'
import type { Piece } from './piece.ts'

/** What of a piece is of lines. */
type Lined = Piece & { block: LineBlock }

/** Two pieces as one, as what the first is. */
export function asOne<T extends Lined>(above: T, below: Lined, text: string): T {
  const { block } = above
  return {
    ...above,
    words: above.words + below.words,
    block: {
      ...block,
      inlines: glue([block.inlines, below.block.inlines], text),
      line: { ...block.line, lines: (block.line.lines ?? 1) + (below.block.line.lines ?? 1) },
    },
  }
}
