import type { Place } from '../place.ts'

/** Where a block stands, and what the blocks around it decide about it. */
export interface BlockOptions {
  place: Place
  /** What stands in front of a paragraph, as `※` in a list item. */
  lead: string | undefined
  /** Whether a paragraph must not begin like something the dialect could put there. */
  disguised: boolean
  /** The bullet that keeps a list apart from the one above. */
  bullet: '-' | '+'
  /** Whether a reader would take the list for more of the numbered one above. */
  continuesNumbers: boolean
}
