import type { Problem } from '@cec-bulletin/schema'
import type { Fate } from '../../ledger/entry.ts'
import type { Range } from '../../source/range.ts'
import type { Source, SourceNote } from '../../source/source.ts'
import type { Piece } from '../../trace/trace.ts'
import type { Asked, Hint } from './hint.ts'

/** What the rules share of one run: the source, and what they found beside the blocks they hand on. */
export interface Desk {
  source: Source
  /** Says what becomes of characters that no text of the draft holds. */
  claim: (
    ranges: readonly Range[],
    what: { fate: Extract<Fate, 'joined' | 'label' | 'mark' | 'dropped'>; rule: string },
  ) => void
  /** Asks an editor; gives the answer, or the choice that holds without one. */
  ask: (question: Asked) => string
  tell: (problem: Problem) => void
  /** Adds a note to which the blocks refer. */
  note: (note: SourceNote) => void
}

export interface Gathered {
  claims: Piece[]
  hints: Hint[]
  problems: Problem[]
  notes: SourceNote[]
}
