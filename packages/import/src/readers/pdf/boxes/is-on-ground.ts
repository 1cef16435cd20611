import type { Row } from '../rows/row.ts'
import type { Part } from './enclosures-on.ts'

/** Whether a row stands on a part of what sets it off, from its left to its right. */
export const isOnGround = (row: Row, part: Part): boolean =>
  isAtHeight(row, part) && row.left > part.left - slack && row.right < part.right + slack

export const isAtHeight = ({ page, base, size }: Row, part: Part): boolean =>
  page === part.page && base < part.bottom + 1 && base - size * 0.6 > part.top - 1

/** In points: what stands out, such as a comma that hangs. */
const slack = 4
