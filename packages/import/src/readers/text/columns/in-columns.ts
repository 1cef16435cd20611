import { pageNumberIn } from '../../../lines/pages/page-number-in.ts'
import type { LinesInTurn } from '../../../source/source.ts'
import type { TextLine } from '../text-lines.ts'
import type { Piece } from './piece.ts'
import type { Grid } from './places/grid.ts'
import { partAtGutter } from './places/part-at-gutter.ts'
import { splitColumns } from './split-columns.ts'
import { inTurn } from './turns/in-turn.ts'
import { textSigns } from './turns/text-signs.ts'

/** The lines in the order of the text, those of two columns parted; and in the order in which they are to be read. */
export function inColumns(
  lines: readonly TextLine[],
  text: string,
): { written: TextLine[]; read: TextLine[]; doubtful: LinesInTurn[] } {
  const pages = new Map<number, TextLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  const written: TextLine[] = []
  const read: TextLine[] = []
  const doubtful: LinesInTurn[] = []
  const signs = textSigns(lines, text)
  let before: Grid | undefined
  for (const page of pages.values()) {
    const placed = partAtGutter(page, { text, before })
    if (placed) {
      before = placed.grid
      written.push(...placed.written)
      read.push(...placed.read)
      continue
    }
    const pieces: readonly Piece[] = splitColumns(page, text) ?? page
    written.push(...pieces)
    const isPlaced = pieces.every(({ side }) => side !== undefined)
    const found = isPlaced ? undefined : inTurn(pieces, signs)
    read.push(...(isPlaced ? bySide(pieces, text) : (found?.read ?? pieces)))
    if (found) doubtful.push(...found.doubtful)
  }
  return { written, read, doubtful }
}

/** Where the side of each line is known, first those of the left; the number of the page is the last. */
function bySide(pieces: readonly Piece[], text: string): Piece[] {
  const isNumber = ({ from, length }: Piece) => pageNumberIn(text.slice(from, from + length)) !== undefined
  const numbers = pieces.slice(-1).filter(isNumber)
  const rest = pieces.slice(0, pieces.length - numbers.length)
  // What is centred over both columns, and a masthead, stands in front of them.
  const first = Math.max(
    rest.findIndex(({ side, column }) => side === 'right' || column < centred),
    0,
  )
  const of = (side: 'left' | 'right') => rest.slice(first).filter((piece) => piece.side === side)
  return [...rest.slice(0, first), ...of('left'), ...of('right'), ...numbers]
}

/** So many characters of white space stand in front of what is centred. */
const centred = 8
