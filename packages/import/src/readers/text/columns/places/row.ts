import { isFullWidth, widthOf } from '../../../../lines/width-of.ts'
import { setWidthOf, type TextLine } from '../../text-lines.ts'
import type { Piece } from '../piece.ts'
import { besideNumbers } from './beside-numbers.ts'

/** A line as a text that keeps the places of its lines has it: stretches of words with wide gaps between them. */
export interface Row {
  line: Piece
  words: string
  /** From 0, in characters from the left of the page. */
  stretches: Stretch[]
}

export interface Stretch {
  /** Where its column begins, if a full line pushes it away from there. */
  start: number
  end: number
  width: number
  /** From the beginning of the line, where it stands in the text. */
  from: number
  to: number
  /** That one space parts it from a full line before it. */
  isPushed: boolean
}

/** Whether a stretch is of the column that begins there, or is pushed away from its beginning. */
export const standsAt = ({ start, isPushed }: Stretch, gutter: number): boolean =>
  start >= gutter - 1 || (isPushed && start >= gutter - mostPushed)

const mostPushed = 10

/** What a row has in the columns left and right of a gutter. */
export function halvesOf(row: Row, gutter: number): { left?: Row; right?: Row } {
  const at = row.stretches.findIndex((one) => standsAt(one, gutter))
  const cut = at < 0 ? row.stretches.length : at
  return {
    ...halfOf(row, row.stretches.slice(0, cut), 'left'),
    ...halfOf(row, row.stretches.slice(cut), 'right'),
  }
}

function halfOf(
  { line, words }: Row,
  stretches: Stretch[],
  side: 'left' | 'right',
): { left?: Row; right?: Row } {
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return {}
  const width =
    stretches.length === 1 ? first.width : stretches.reduce((sum, one) => sum + one.width, stretches.length)
  const place = { from: line.from + first.from, length: last.to - first.from, column: first.start + 1 }
  const piece: Piece = { ...line, ...place, width, indent: 0, gap: 0, side: `${line.side ?? ''}${side} ` }
  const own = stretches.map((one) => ({ ...one, from: one.from - first.from, to: one.to - first.from }))
  return { [side]: { line: piece, words: words.slice(first.from, last.to), stretches: own } }
}

/** @param measure How wide most full lines are; a space behind so much Chinese may part two columns. */
export function rowOf(line: TextLine, { text, measure }: { text: string; measure?: number }): Row {
  const words = text.slice(line.from, line.from + line.length)
  const stretches = [...words.matchAll(stretch)].flatMap(({ 0: some, index }) =>
    partsOf(some, measure).map(({ from, to }): Stretch => {
      const start = line.column - 1 + index + from
      const width = setWidthOf(some.slice(from, to))
      const place = { from: index + from, to: index + to }
      return { start, end: start + to - from, width, ...place, isPushed: from > 0 }
    }),
  )
  return { line, words, stretches }
}

/** Words with one space between them each, and in front of them the mark of an item with more. */
const stretch = /(?:(?<!\S)(?:[•▪◦●○◆◇■□※]|\d{1,2}[.．、)）]) {2,6}(?=\p{L}))?\S+(?: \S+)*/gu

/** A stretch cut at the spaces behind full lines of Chinese. */
function partsOf(words: string, measure: number | undefined): { from: number; to: number }[] {
  const whole = { from: 0, to: words.length }
  if (measure === undefined || words.length > longestLine || widthOf(words) < measure * leastOfBoth)
    return [whole]
  const ofNumbers = besideNumbers(words)
  for (const { index } of words.matchAll(/ /gu)) {
    const left = widthOf(words.slice(0, index))
    if (left > measure + 1.5) break
    if (left < measure - 3 || !isFullWidth(words[index - 1] ?? '') || ofNumbers.has(index)) continue
    const rest = partsOf(words.slice(index + 1), measure)
    return [
      { from: 0, to: index },
      ...rest.map(({ from, to }) => ({ from: from + index + 1, to: to + index + 1 })),
    ]
  }
  return [whole]
}

/** In characters: no page holds a longer line. */
export const longestLine = 400

/** Of the measure: a line with spaces beside its numbers is wider than others by less. */
export const leastOfBoth = 1.15

/** Where the first of several rows begins. */
export const edgeOf = (rows: readonly Row[]): number =>
  rows.reduce(
    (least, { stretches }) => Math.min(least, stretches[0]?.start ?? least),
    Number.POSITIVE_INFINITY,
  )

/** In ems, of a line of a column. */
export const long = 9
