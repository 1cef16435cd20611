import { isLeader } from '../../../lines/contents/entry.ts'
import { isLatin } from '../../../lines/joining/is-latin.ts'
import { startsBlock } from '../../../lines/joining/starts-block.ts'
import { widthOf } from '../../../lines/width-of.ts'
import type { TextLine } from '../text-lines.ts'
import type { Piece } from './piece.ts'
import { besideNumbers } from './places/beside-numbers.ts'
import { leastOfBoth, longestLine } from './places/row.ts'
import { usualWidth } from './usual-width.ts'

/** The lines of a page with those parted that go over two columns; `undefined` where the page has but one. */
export function splitColumns(lines: readonly TextLine[], text: string): Piece[] | undefined {
  const measure = usualWidth(lines, text)
  if (measure === undefined) return undefined
  const parted = lines.map((line) => partsOf(line, { measure, text }))
  const double = parted.filter((parts) => parts.length > 1)
  const full = double.filter((parts) => parts.every(({ width }) => width * 2 > measure))
  if (double.length < leastDouble || (full.length < leastDouble && !beginsAtRight(lines, measure)))
    return undefined
  // Chinese has no spaces: words that go on over the measure show that the column is wider than it.
  const wider = lines.filter((line) => unbroken(line, text) > measure * 1.2)
  if (wider.length * 2 >= double.length) return undefined
  // A text that keeps the places of its lines has white space in front of those of the right column.
  const columns = double
    .flatMap(([, right]) => (right ? [right.column] : []))
    .sort((one, other) => one - other)
  const edge = (columns[Math.floor(columns.length / 4)] ?? 0) - 4
  const keepsPlaces = lines.some(({ column }) => column >= edge)
  return parted.flatMap((parts) =>
    parts.map((part): Piece => {
      const side = part.side ?? (keepsPlaces ? (part.column >= edge ? 'right' : 'left') : undefined)
      return { ...part, indent: 0, ...(side && { side }) }
    }),
  )
}

/** So many lines have to go over both columns, and fill half of both: a list of contents and a table have short words at their right. */
const leastDouble = 3

/** How wide the words of a line are that no space parts. */
const unbroken = ({ from, length }: TextLine, text: string): number =>
  text
    .slice(from, from + length)
    .split(/\s+/u)
    .reduce((most, words) => Math.max(most, widthOf(words)), 0)

/** Whether many long lines begin at one place at the right: those of the right column that stand beside no others. */
function beginsAtRight(lines: readonly TextLine[], measure: number): boolean {
  const counts = new Map<number, number>()
  for (const { indent, width } of lines) {
    const start = Math.round(indent / 2)
    if (indent > measure * 0.6 && width * 2 > measure) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return [...counts.values()].some((count) => count >= leastAtRight)
}

const leastAtRight = 5

/** A line that is wider than a column, or has a wide space in it, as its parts in either column. */
function partsOf(line: TextLine, { measure, text }: { measure: number; text: string }): Piece[] {
  if (line.length > longestLine) return [line]
  const words = text.slice(line.from, line.from + line.length)
  // White space stands between the dots of a list of contents.
  if (isLeader(words)) return [line]
  const spaces = [...words.matchAll(/[ \u3000\t]+/g)].map(({ 0: space, index }) => {
    const end = index + space.length
    return {
      index,
      end,
      length: space.length,
      left: widthOf(words.slice(0, index)),
      right: widthOf(words.slice(end)),
    }
  })
  const most = measure + 2
  // Between words of Latin letters there is a space everywhere, and beside numbers in some texts.
  const mayBeNarrow = !isLatin(words)
  const ofNumbers = besideNumbers(words)
  const fitting = spaces.filter(({ index, length, left, right }) => {
    const isWide = length > 2 && measure < line.width + line.indent + length / 2
    return (
      left <= most &&
      right <= most &&
      (isWide ||
        (mayBeNarrow && !ofNumbers.has(index) && left > measure - 4 && left + right > measure * leastOfBoth))
    )
  })
  const [best] = fitting.sort(
    (one, other) =>
      Number(startsBlock(words.slice(other.end))) - Number(startsBlock(words.slice(one.end))) ||
      other.length - one.length ||
      other.left - one.left,
  )
  if (!best) return [line]
  const { index, end, left, right } = best
  return [
    { ...line, length: index, width: left, side: 'left' },
    {
      ...line,
      from: line.from + end,
      length: line.length - end,
      width: right,
      column: line.column + end,
      side: 'right',
    },
  ]
}
