import { rewards } from './costs/costs.ts'
import { besideCost, rowCost, type Style, withinCost } from './costs/parting-cost.ts'
import type { Piece } from './pieces/piece.ts'
import { type Stretch, stretchOf } from './pieces/stretch.ts'

/** That a stretch of pieces is one cell, with what speaks for it less what speaks against it, whatever stands above it. */
export interface Step {
  cell: Stretch
  /** The first piece behind it. */
  end: number
  /** Where another cell of its row is beside it. */
  beside: number
  /** Where its row ends with it. */
  last: number
  /** What is behind it: a blank line, another one, or nothing. */
  behind: 'blank' | 'line' | 'nothing'
}

/** The cells that may begin with each piece: made out when the first way to see a table comes by, and known to the others. */
export function stepsOf(pieces: readonly Piece[], style: Style): (at: number) => readonly Step[] {
  const known: Step[][] = []
  return (at) => {
    known[at] ??= stepsFrom(pieces, { at, style })
    return known[at]
  }
}

function stepsFrom(pieces: readonly Piece[], { at, style }: { at: number; style: Style }): Step[] {
  const steps: Step[] = []
  let within = 0
  for (let end = at + 1; end <= Math.min(pieces.length, at + mostPieces); end++) {
    const [above, last, here] = [pieces[end - 2], pieces[end - 1], pieces[end]]
    if (end > at + 1 && above && last) within += withinCost(above, last, style)
    if (within === Number.POSITIVE_INFINITY) break
    const cell = stretchOf(pieces.slice(at, end))
    const alone = lineReward(cell, style) - within
    steps.push({
      cell,
      end,
      beside: here ? alone + besideReward(here) - besideCost(cell, here, style) : Number.NEGATIVE_INFINITY,
      last: here ? alone - rowCost(here) : alone,
      behind: here === undefined ? 'nothing' : here.parted === 'blank' ? 'blank' : 'line',
    })
  }
  return steps
}

/** Of one cell. */
const mostPieces = 6

/** For the lines that a cell explains. */
const lineReward = ({ pieces }: Stretch, { isGapped }: Style) =>
  (isGapped ? rewards.line : rewards.lineAlone) * pieces.filter(({ parted }) => parted !== 'space').length

/** For the white space between a cell and the next one in its row. */
const besideReward = ({ parted, strength }: Piece) =>
  parted === 'gap' ? rewards.gap : strength === 1 ? rewards.space : 0
