import type { Piece } from '../piece.ts'
import { columnWidth } from './column-width.ts'
import { edgesOf } from './edges-of.ts'
import { mixedIn } from './mixed-in.ts'
import { arrange, asTheyStand, zonesOf } from './readings.ts'
import type { TextSigns } from './text-signs.ts'

/**
 * The lines of a page whose two columns a tool wrote in turn, in the order in which they are read; `undefined` of any other
 * page. All lines are parted only if that reads better than they do as they stand; else those are that a tool wrote without
 * blank lines around some that hold both columns.
 */
export function inTurn(pieces: readonly Piece[], signs: TextSigns): Piece[] | undefined {
  const measure = columnWidth(pieces)
  if (measure === undefined) return undefined
  const isWide = ({ width }: Piece) => width > measure * 1.4
  if (pieces.filter(isWide).length * 10 > pieces.length) return undefined
  if (pieces.filter(({ width }) => width > measure - 3).length < fewestFull) return undefined
  const { head, foot } = edgesOf(pieces, signs)
  const end = pieces.length - foot
  const middle = pieces.slice(head, end)
  const zones = zonesOf(middle, isWide)
  const mixed = mixedIn(middle)
  const setting = { ...signs, measure, isIndented: areFirstIndented(pieces, measure) }
  const parted = arrange(zones, { mixed, setting })
  // That a blank line stands in a column costs nothing here.
  const standing = [true, false]
    .map((isSpaced) => asTheyStand(zones, { mixed, setting: { ...setting, isSpaced } }))
    .reduce((one, other) => (one.cost < other.cost ? one : other))
  const { read } =
    parted.cost + Math.max(leastGain, middle.length * leastGainOfLine) < standing.cost ? parted : standing
  return [...pieces.slice(0, head), ...read, ...pieces.slice(end)]
}

/** Lines that fill a column: of fewer, chance may set some below one another. */
const fewestFull = 4

/** By which the likeliest course of two columns has to be better than one, lest chance part what is in order. */
const leastGain = 2
const leastGainOfLine = 0.15

/** Whether enough lines are as much narrower than the others as the first line of a paragraph stands in. */
function areFirstIndented(pieces: readonly Piece[], measure: number): boolean {
  const over = pieces.map(({ width }) => width - measure)
  const first = over.filter((one) => one > -2.8 && one < -1.2)
  const full = over.filter((one) => one >= -1.2 && one < 2)
  return first.length * 8 > full.length
}
