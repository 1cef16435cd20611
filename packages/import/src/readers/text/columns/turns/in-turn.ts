import type { LinesInTurn } from '../../../../source/source.ts'
import type { Piece } from '../piece.ts'
import { columnWidth } from './column-width.ts'
import { edgesOf } from './edges-of.ts'
import { joinedLines, widest } from './joined-lines.ts'
import { mixedIn } from './mixed-in.ts'
import { arrange, asTheyStand, zonesOf } from './readings.ts'
import type { TextSigns } from './text-signs.ts'

/**
 * The lines of a page whose two or three columns a tool wrote in turn, in the order in which they are read; `undefined`
 * for any other page. All lines are parted only if that reads better than they do as they stand; otherwise only those
 * are that a tool wrote, without blank lines, around lines that hold both columns.
 */
export function inTurn(
  pieces: readonly Piece[],
  signs: TextSigns,
): { read: Piece[]; doubtful: LinesInTurn[] } | undefined {
  const measure = columnWidth(pieces)
  if (measure === undefined) return undefined
  const joined = joinedLines(pieces, { text: signs.text, measure })
  const isWide = (piece: Piece) => piece.width > measure * widest && !joined.has(piece)
  if (pieces.filter(isWide).length * 10 > pieces.length) return undefined
  if (pieces.filter(({ width }) => width > measure - 3).length < fewestFull) return undefined
  const { head, foot } = edgesOf(pieces, signs)
  const end = pieces.length - foot
  const middle = pieces.slice(head, end)
  const zones = zonesOf(middle, isWide)
  const mixed = mixedIn(middle)
  const setting = { ...signs, measure, isIndented: areFirstIndented(pieces, measure) }
  const two = arrange(zones, { mixed, setting, count: 2 })
  const isPage = measure <= widestOfThree && middle.length <= mostOfThree
  const three = isPage ? arrange(zones, { mixed, setting, count: 3 }) : two
  const gain = Math.max(leastGain, middle.length * leastGainOfLine)
  const parted = three.cost + Math.max(gain, leastGainOfThird) < two.cost ? three : two
  // That a blank line stands in a column costs nothing here.
  const standing = [true, false]
    .map((isSpaced) => asTheyStand(zones, { mixed, setting: { ...setting, isSpaced }, count: 2 }))
    .reduce((one, other) => (one.cost < other.cost ? one : other))
  const { read, doubtful } = parted.cost + gain < standing.cost ? parted : standing
  return { read: [...pieces.slice(0, head), ...read, ...pieces.slice(end)], doubtful }
}

/** Lines that fill a column: of fewer, chance may set some below one another. */
const fewestFull = 4

/** By which the likeliest course of more columns has to be better than one, lest chance part what is in order. */
const leastGain = 2
const leastGainOfLine = 0.15
/** By which three columns have to be better than two, and how wide they may be, in ems: a page has no more place. */
const leastGainOfThird = 12
const widestOfThree = 21
/** No page holds more lines: a text without form feeds would take four times as long. */
const mostOfThree = 300

/** Whether enough lines are as much narrower than the others as the first line of a paragraph stands in. */
function areFirstIndented(pieces: readonly Piece[], measure: number): boolean {
  const over = pieces.map(({ width }) => width - measure)
  const first = over.filter((one) => one > -2.8 && one < -1.2)
  const full = over.filter((one) => one >= -1.2 && one < 2)
  return first.length * 8 > full.length
}
