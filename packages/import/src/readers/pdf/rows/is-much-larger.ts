import type { Row } from './row.ts'

/** Whether one of two rows is a name in large letters, and the other what stands small beside it. */
export const isMuchLarger = ({ size: one }: Row, { size: other }: Row): boolean =>
  Math.max(one, other) >= Math.min(one, other) * factor

const factor = 1.6
