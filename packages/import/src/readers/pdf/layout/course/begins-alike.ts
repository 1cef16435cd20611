import type { Placed } from '../../rows/row.ts'
import { wordsOfRow } from '../../rows/words-of-row.ts'
import { isSameColumn } from './is-same-column.ts'

/** Whether a row begins with the same mark as the paragraph, at the same place: it is the next item, however full the one above is. */
export function beginsAlike([first]: readonly Placed[], next: Placed): boolean {
  if (!first || !isSameColumn(first, next)) return false
  if (Math.abs(first.row.left - next.row.left) > next.row.size * near) return false
  const mark = markOf(first)
  return mark !== undefined && mark === markOf(next)
}

/** No mark with which a sentence may go on, such as a dash. */
const markOf = ({ row }: Placed): string | undefined => /^\s*([※●○◆◇■□★☆▲△▪▫•➢✓])/u.exec(wordsOfRow(row))?.[1]

/** In ems. */
const near = 0.2
