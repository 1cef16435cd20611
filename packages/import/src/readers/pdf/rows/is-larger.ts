import type { Row } from './row.ts'

/** Whether a row is set larger than text is. */
export const isLarger = ({ size }: Row, usual: number): boolean => size > usual * larger

const larger = 1.08
