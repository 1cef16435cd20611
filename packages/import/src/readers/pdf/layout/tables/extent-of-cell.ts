import type { Row } from '../../rows/row.ts'

/** A cell as one line, as wide as the widest of its own. */
export const extentOfCell = ([first, ...others]: readonly Row[]): Row[] =>
  first
    ? [
        {
          ...first,
          left: Math.min(first.left, ...others.map(({ left }) => left)),
          right: Math.max(first.right, ...others.map(({ right }) => right)),
        },
      ]
    : []
