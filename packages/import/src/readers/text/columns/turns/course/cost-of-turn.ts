import type { Setting, Signs } from '../signs/signs.ts'

/**
 * How unlikely it is that a line stands in the column of the line in front of it, or in the other one. A tool sets a blank
 * line where it goes to another column; where it sets one everywhere, that says little. Where it went to the other column for
 * the line in front of it, it goes line by line.
 */
export function costOfTurn(
  { piece, isMixed }: Signs,
  { isSame, wasTurn, setting: { isSpaced } }: Turn,
): number {
  const [same, other] = isMixed
    ? costs.mixed
    : piece.gap === 0
      ? costs.tight
      : costs[isSpaced ? 'spaced' : 'apart'][wasTurn ? 'afterTurn' : 'else']
  return isSame ? same : other
}

interface Turn {
  isSame: boolean
  /** Whether the line in front of it went to another column. */
  wasTurn: boolean
  setting: Setting
}

/** Of the same column, and of the other one. */
type Costs = readonly [same: number, other: number]

const costs = {
  mixed: [0.5, 0.9],
  tight: [0, 2.4],
  spaced: { afterTurn: [0.6, 0.2], else: [0.3, 0.6] },
  apart: { afterTurn: [1.3, 0.3], else: [1.1, 0.4] },
} as const satisfies Record<string, Costs | Record<string, Costs>>
