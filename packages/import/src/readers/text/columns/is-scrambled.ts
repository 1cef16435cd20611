import { followCost, show } from './follow-cost.ts'
import type { Piece } from './piece.ts'
import { usualWidth } from './usual-width.ts'

/** Whether lines of two columns stand by turns: many break off in a sentence above a line that does not go on with it. */
export function isScrambled(pieces: readonly Piece[], text: string): boolean {
  const measure = usualWidth(pieces, text)
  if (measure === undefined || measure > widestColumn) return false
  // A tool that writes the lines of columns by turns sets blocks off; and where many lines are wider, there are no two.
  const isSetOff = pieces.filter(({ gap }) => gap > 0).length >= leastBreaks
  const wide = pieces.filter(({ width }) => width > measure * 1.4)
  if (!isSetOff || wide.length * 10 > pieces.length) return false
  const shown = pieces.map((piece) => show(piece, text))
  const breaks = shown.filter((below, index) => {
    const above = shown[index - 1]
    return above !== undefined && followCost(above, below, measure) >= unlikely
  })
  return breaks.length >= leastBreaks && breaks.length * 10 >= pieces.length
}

/** In ems, where a page has two. */
const widestColumn = 28

const unlikely = 3

const leastBreaks = 4
