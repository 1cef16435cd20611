import { pageNumberIn } from '../../../lines/pages/page-number-in.ts'
import type { TextLine } from '../text-lines.ts'
import { assignSides } from './assign-sides.ts'
import { isScrambled } from './is-scrambled.ts'
import type { Piece } from './piece.ts'
import type { Grid } from './places/grid.ts'
import { partAtGutter } from './places/part-at-gutter.ts'
import { splitColumns } from './split-columns.ts'

/** The lines in the order of the text, those of two columns parted; and in the order in which they are to be read. */
export function inColumns(
  lines: readonly TextLine[],
  text: string,
): { written: TextLine[]; read: TextLine[] } {
  const pages = new Map<number, TextLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  const written: TextLine[] = []
  const read: TextLine[] = []
  let before: Grid | undefined
  for (const page of pages.values()) {
    const placed = partAtGutter(page, { text, before })
    if (placed) {
      before = placed.grid
      written.push(...placed.written)
      read.push(...placed.read)
      continue
    }
    const parted = splitColumns(page, text)
    const pieces = parted ?? page
    written.push(...pieces)
    const isByTurns = isScrambled(pieces, text)
    read.push(...(parted || isByTurns ? inOrder(pieces, { isByTurns, text }) : pieces))
  }
  return { written, read }
}

/** Where lines of both columns stand by turns, first those of the left; the number of the page is the last. */
function inOrder(
  pieces: readonly Piece[],
  { isByTurns, text }: { isByTurns: boolean; text: string },
): Piece[] {
  const isPlaced = pieces.every(({ side }) => side !== undefined)
  const isNumber = ({ from, length }: Piece) => pageNumberIn(text.slice(from, from + length)) !== undefined
  const numbers = isPlaced || isByTurns ? pieces.slice(-1).filter(isNumber) : []
  const rest = pieces.slice(0, pieces.length - numbers.length)
  // What is centred over both columns, and a masthead, stands in front of them.
  const widest = isByTurns ? Math.max(...rest.map(({ width }) => width)) : 0
  const first = rest.findIndex((piece) =>
    isPlaced ? piece.side === 'right' || piece.column < centred : piece.width >= widest * 0.85,
  )
  const found: Piece[] = rest.slice(0, Math.max(first, 0))
  for (let start = Math.max(first, 0), end = 0; start < rest.length; start = end) {
    end = start + 1
    while (end < rest.length && (isPlaced || isByTurns || rest[end]?.gap === 0)) end++
    const zone = rest.slice(start, end)
    found.push(...(isByTurns || zone.some(({ side }) => side !== undefined) ? bySide(zone, text) : zone))
  }
  return [...found, ...numbers]
}

/** So many characters of white space stand in front of what is centred. */
const centred = 8

function bySide(zone: readonly Piece[], text: string): Piece[] {
  const measure = Math.max(...zone.map(({ width }) => width))
  const sides = assignSides(zone, { measure, text })
  const of = (side: 'left' | 'right') => zone.filter((_, index) => sides[index] === side)
  return [...of('left'), ...of('right')]
}
