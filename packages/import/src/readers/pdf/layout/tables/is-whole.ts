import type { Row } from '../../rows/row.ts'

/** Whether no cell of a row is empty. */
export const isWhole = (cells: readonly Row[][]): boolean => cells.every(({ length }) => length > 0)
