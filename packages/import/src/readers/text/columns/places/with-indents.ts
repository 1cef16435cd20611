import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import type { Piece } from '../piece.ts'

/**
 * The pieces of columns with the white space of first lines, which is what a line has in front of it beyond the edge of its
 * column: not a line that stands in as far as the one above, of which it goes on.
 */
export function withIndents(read: readonly Piece[], text: string): Map<Piece, Piece> {
  const edges = new Map<string, number>()
  for (const { side, page } of read) {
    if (!side || edges.has(`${side} ${page}`)) continue
    const column = read.filter((piece) => piece.side === side && piece.page === page)
    edges.set(`${side} ${page}`, edgeOf(column.map((piece) => piece.column)))
  }
  const inOf = ({ side, page, column }: Piece) => column - (edges.get(`${side} ${page}`) ?? column)
  const found = new Map<Piece, Piece>()
  read.forEach((piece, index) => {
    const above = read[index - 1]
    const depth = inOf(piece)
    if (!piece.side || depth < 1 || depth > deepest) return
    const words = above?.side === piece.side && wordsOf(above, text)
    // So does what hangs below the words of an item.
    const isHanging = words && above && startsBlock(words) && inOf(above) < depth
    const isOn = words && above && (inOf(above) === depth || isHanging) && !endsSentence(words)
    if (!isOn) found.set(piece, { ...piece, indent: usualIndent })
  })
  return found
}

/** The first place at which several lines begin. */
function edgeOf(columns: readonly number[]): number {
  const sorted = [...columns].sort((one, other) => one - other)
  return sorted.find((column, index) => sorted[index + 1] === column) ?? sorted[0] ?? 0
}

/** In characters. */
const deepest = 6

/** In ems: characters of two widths say only roughly how wide it is. */
const usualIndent = 2

const wordsOf = ({ from, length }: Piece, text: string) => text.slice(from, from + length)
