import { startsWithClosing } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import type { Piece } from '../piece.ts'

/**
 * Lines that are the rest of the one above: a tool that keeps places writes what stands behind a closing mark a line lower
 * where its font is another, but where it stands; and what stands behind any mark of Chinese, if that is set narrow.
 */
export function restsOfLines(read: readonly Piece[], text: string): Set<Piece> {
  const wordsOf = ({ from, length }: Piece) => text.slice(from, from + length)
  const columns = columnsOf(read)
  return new Set(
    read.filter((piece, index) => {
      const above = read[index - 1]
      if (above?.side !== piece.side || above?.page !== piece.page || piece.line - above.line !== 1)
        return false
      const end = above.column + above.length
      const { edge = 0, measure = 0 } = columns.get(columnOf(piece)) ?? {}
      if (piece.column < edge + leastIndent || Math.abs(piece.column - end) > mostWobble) return false
      if (startsWithClosing(wordsOf(piece)) || /[”』」》）]\s*$/u.test(wordsOf(above))) return true
      const isFull = Math.abs(above.indent + above.width + piece.width - measure) <= mostWobble
      return (
        isFull &&
        /[，。、；：！？]\s*$/u.test(wordsOf(above)) &&
        /^[\p{L}\p{N}]/u.test(wordsOf(piece)) &&
        !startsBlock(wordsOf(piece))
      )
    }),
  )
}

const columnOf = ({ side = '', page }: Piece) => `${side}${page}`

/** Where each column begins, and how wide its lines are of which only few are wider. */
function columnsOf(read: readonly Piece[]): Map<string, { edge: number; measure: number }> {
  const columns = new Map<string, Piece[]>()
  for (const piece of read) {
    const column = columns.get(columnOf(piece))
    if (column) column.push(piece)
    else columns.set(columnOf(piece), [piece])
  }
  return new Map(
    [...columns].map(([name, pieces]) => {
      const widths = pieces.map(({ width }) => width).sort((one, other) => other - one)
      const edge = pieces.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
      return [name, { edge, measure: widths[Math.floor(widths.length * 0.1)] ?? 0 }]
    }),
  )
}

/** In characters, or ems. */
const mostWobble = 2

/** In characters: what stands nearer to the edge may be the first line of a paragraph. */
const leastIndent = 7
