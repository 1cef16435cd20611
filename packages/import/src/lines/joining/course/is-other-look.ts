import type { Line } from '../../line.ts'

/** A line that is set in another size or weight than the one above is another paragraph. */
export const isOtherLook = (above: Line, below: Line): boolean =>
  (above.size !== undefined && below.size !== undefined && Math.abs(above.size - below.size) > 0.6) ||
  (above.bold ?? false) !== (below.bold ?? false)
