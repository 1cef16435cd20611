import type { Row } from '../rows/row.ts'

/** The rows at the foot of a page that are smaller than its text and have none of it below them, from the top. */
export function footOf(rows: readonly Row[], usual: number): Row[] {
  const up = [...rows].sort((one, other) => other.base - one.base || other.left - one.left)
  const foot: Row[] = []
  /** Where rows of the text stand that were met. */
  const above: [left: number, right: number][] = []
  for (const row of up) {
    const isBelow = !above.some(([left, right]) => row.left < right && left < row.right)
    if (!row.table && row.size < usual - 0.6 && isBelow) foot.push(row)
    else if (above.length < most) above.push([row.left, row.right])
  }
  return foot.reverse()
}

/** Rows of the text beside which there may be notes: the lowest of each column. */
const most = 40
