import { isUnclosed } from '../pieces/is-unclosed.ts'
import type { Piece } from '../pieces/piece.ts'
import type { Stretch } from '../pieces/stretch.ts'
import { costs } from './costs.ts'

/** How a tool wrote a table: several cells on a line, or each on lines of its own. */
export interface Style {
  isGapped: boolean
}

const never = Number.POSITIVE_INFINITY

/** What it costs that a piece goes on with the cell of the one in front of it. */
export function withinCost(above: Piece, here: Piece, { isGapped }: Style): number {
  switch (here.parted) {
    case 'gap':
      return isUnclosed(above.words) ? costs.place.gapWithin : never
    case 'space':
      return here.strength === undefined && isGapped ? costs.place.latinWithin : 0
    case 'blank':
      return costs.place.blankWithin
    default:
      return 0
  }
}

/** What it costs that a row ends in front of a piece. */
export function rowCost(here: Piece): number {
  if (here.gap) return never
  return here.broken + (here.parted === 'blank' ? 0 : costs.place.lineOfRow)
}

/** What it costs that another cell of the same row begins with a piece. */
export function besideCost(cell: Stretch, here: Piece, { isGapped }: Style): number {
  return here.broken + placeCost(here, { isGapped }) + (isGapped ? strayCost(cell, here) : 0)
}

function placeCost(here: Piece, { isGapped }: Style): number {
  const { place } = costs
  if (here.parted === 'gap') return 0
  if (here.parted !== 'space') return place.lineOfCell
  const byStrength = place.byStrength[here.strength ?? 0] ?? 0
  return byStrength + (isGapped ? 0 : place.twoOnLine) + (/^[‘“]/u.test(here.words) ? place.quoteBegins : 0)
}

/** Where a tool writes what is on one line as one, the cell beside one of a single line is on that line. */
function strayCost({ lines, pieces }: Stretch, here: Piece): number {
  const isBeside = pieces.at(-1)?.line === here.line
  if (lines.length === 1) return isBeside ? 0 : costs.place.stray
  return isBeside ? costs.place.besideLast : 0
}
