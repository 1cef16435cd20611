import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import type { ParagraphUnit } from '../../unit.ts'
import { usualSize } from '../usual-size.ts'
import { goesOn } from './goes-on.ts'
import { isHanging, markPlace } from './hanging.ts'
import { isFlush } from './is-full.ts'
import { indentOf } from './is-in-line.ts'
import { isSameColumn } from './is-same-column.ts'

/** How a document sets its paragraphs. */
export interface Habits {
  /** How far lines of each size are apart in most cases, in points. */
  pitches: ReadonlyMap<number, number>
  /** How far first lines are set in, in ems; 0 where they are not. */
  indent: number
  /** In which most of the text is set, in points. */
  usual: number
  /** That lines of text are set to the full width of their column, but the last of each paragraph. */
  isJustified: boolean
}

export const habitsOf = (rows: readonly Placed[]): Habits => {
  const pitches = pitchesOf(rows)
  const usual = usualSize(rows.map(({ row }) => row))
  return { pitches, indent: usualIndent(rows), usual, isJustified: justifies(rows, { pitches, usual }) }
}

/** The paragraphs that rows make, in their order. */
export function paragraphsOf(rows: readonly Placed[], { pitches, ...habits }: Habits): ParagraphUnit[] {
  const found: ParagraphUnit[] = []
  const hanging = new Set<string>()
  for (const next of rows) {
    const last = found.at(-1)
    const pitch = pitchOf(next, last?.rows.at(-1), pitches)
    const hangs = last !== undefined && hanging.has(markPlace(last.rows))
    if (last && goesOn(next, { rows: last.rows, pitch, hangs, ...habits })) {
      last.rows.push(next)
      if (isHanging(last.rows)) hanging.add(markPlace(last.rows))
    } else found.push({ type: 'paragraph', rows: [next] })
  }
  return found
}

/** How far a row of this size is from the one above it; of a row of two sizes, one of which is that of the row above, as far as of that. */
function pitchOf({ row }: Placed, above: Placed | undefined, pitches: ReadonlyMap<number, number>): number {
  const own = pitches.get(row.size) ?? row.size * 1.5
  const size = above?.row.size
  if (size === undefined || size === row.size || row.items.every((item) => item.size !== size)) return own
  return Math.max(own, pitches.get(size) ?? 0)
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

/** Whether lines of text end where their column does: of those that go on for sure, nearly all. */
function justifies(rows: readonly Placed[], { pitches, usual }: Pick<Habits, 'pitches' | 'usual'>): boolean {
  const within = rows.filter((above, index) => {
    const next = rows[index + 1]
    if (!next || above.row.size !== usual || next.row.size !== usual || !isSameColumn(above, next))
      return false
    const isClose = next.row.base - above.row.base < (pitches.get(usual) ?? 0) * close
    return isClose && !endsSentence(wordsOfRow(above.row))
  })
  const flush = within.filter(isFlush).length
  return flush >= fewest && flush > within.length * nearlyAll
}

/** By how much the distance of two lines of a paragraph may be more than usual. */
const close = 1.1

/** Lines that say how text is set. */
const fewest = 8

const nearlyAll = 0.85
