import type { Placed } from '../rows/row.ts'
import type { ParagraphUnit } from '../unit.ts'
import { goesOn, indentOf, isSameColumn } from './goes-on.ts'
import { usualSize } from './usual-size.ts'

/** How a document sets its paragraphs. */
export interface Habits {
  /** How far lines of each size are apart in most cases, in points. */
  pitches: ReadonlyMap<number, number>
  /** How far first lines are set in, in ems; 0 where they are not. */
  indent: number
  /** In which most of the text is set, in points. */
  usual: number
}

export const habitsOf = (rows: readonly Placed[]): Habits => ({
  pitches: pitchesOf(rows),
  indent: usualIndent(rows),
  usual: usualSize(rows.map(({ row }) => row)),
})

/** The paragraphs that rows make, in their order. */
export function paragraphsOf(rows: readonly Placed[], { pitches, indent, usual }: Habits): ParagraphUnit[] {
  const found: ParagraphUnit[] = []
  for (const next of rows) {
    const last = found.at(-1)
    const pitch = pitches.get(next.row.size) ?? next.row.size * 1.5
    if (last && goesOn(next, { rows: last.rows, pitch, indent, usual })) last.rows.push(next)
    else found.push({ type: 'paragraph', rows: [next] })
  }
  return found
}

/** How far lines of one size are apart in most cases, in points. */
function pitchesOf(rows: readonly Placed[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  rows.forEach((next, index) => {
    const above = rows[index - 1]
    if (!above || !isSameColumn(above, next) || above.row.size !== next.row.size) return
    const distance = next.row.base - above.row.base
    if (distance >= next.row.size * 3) return
    const some = distances.get(next.row.size)
    if (some) some.push(distance)
    else distances.set(next.row.size, [distance])
  })
  return new Map([...distances].map(([size, some]) => [size, most(some)]))
}

/** The value near which most are. */
function most(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1)
  const [first] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return first?.[0] ?? 0
}

/** How far first lines are set in, in ems, where they mostly are: 2 in Chinese. */
function usualIndent(rows: readonly Placed[]): number {
  const flush = rows.filter((row) => Math.abs(indentOf(row)) < 0.3).length
  const indented = rows.map(indentOf).filter((indent) => indent > 1.3 && indent < 3)
  return indented.length > 1 && flush > 1 ? most(indented.map((one) => one * 2)) / 2 : 0
}
