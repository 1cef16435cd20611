import type { Row } from '../rows/row.ts'
import { rowsIn } from '../rows-in.ts'
import type { Held } from './held-by.ts'
import { type Below, isSentenceBelow } from './is-sentence-below.ts'

/** Whether what is set off is a sentence or two that are quoted: by a bar, or otherwise set than text. */
export function isPullQuote(held: Held, below: Below): boolean {
  if (!isSentenceBelow(held, below)) return false
  const rows = held.units.flatMap(rowsIn)
  return held.by === 'bar'
    ? !rows.every(({ bold }) => bold)
    : rows.every((row) => isOtherwiseSet(row, below.usual))
}

const isOtherwiseSet = ({ size, items }: Row, usual: number): boolean =>
  size > usual * larger || items.every(({ italic, text }) => italic || text.trim() === '')

const larger = 1.08
