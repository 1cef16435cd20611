import type { Setting, Signs } from './signs.ts'

/**
 * How unlikely it is that a line stands in the column of the line in front of it, or in the other one. A tool sets a blank
 * line where it goes to another column; between the cells of a table, and where it sets one everywhere, that says nothing.
 */
export function costOfTurn(
  { piece, isEnd, isMixed }: Signs,
  { isSame, wasTurn, setting: { isSpaced, measure } }: Turn,
): number {
  if (isMixed) return isSame ? 0.5 : 0.9
  const isCell = !isEnd && piece.width * 3 < measure
  if (isSpaced && wasTurn) return 0.7
  if (isSpaced || piece.gap === 0 || isCell) return isSame ? 0.15 : 2.4
  return isSame ? 1.1 : 0.4
}

interface Turn {
  isSame: boolean
  /** Whether the line in front of it went to another column. */
  wasTurn: boolean
  setting: Setting
}
