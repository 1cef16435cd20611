import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { indentOf } from './is-in-line.ts'
import { isSameColumn } from './is-same-column.ts'

/**
 * Whether two lines are of one quote, set in on both sides: the second breaks off, so it is full; and so is the first, which
 * begins and ends where that does.
 */
export function isSetInAlike(above: Placed, next: Placed): boolean {
  if (!isSameColumn(above, next) || endsSentence(wordsOfRow(next.row))) return false
  const { left, right, size } = next.row
  const inset = indentOf(next)
  const isInset = inset > least && inset < most && right - left > size * shortest
  if (!isInset || Math.abs((next.column.right - right) / size - inset) > near) return false
  return [above.row.left - left, above.row.right - right].every((far) => Math.abs(far) < size * same)
}

/** In ems: how far a quote is set in. */
const [least, most] = [1, 5]

/** In ems: longer than a line of a poem that stands in the middle. */
const shortest = 9

/** In ems. */
const near = 0.7

const same = 0.15
