import type { Definition, Nodes } from 'mdast'
import type { Aside, SourceNote } from '../../source/source.ts'
import type { Cut } from './cuts/cut.ts'
import type { Details } from './parse/exact-details.ts'

/** What is known of a text of Markdown while its blocks are read. */
export interface Markdown {
  /** The whole text. */
  text: string
  details: ReadonlyMap<Nodes, Details>
  /** By what links call them; the first of each name holds. */
  definitions: ReadonlyMap<string, Definition>
  /** What other systems write into Markdown, in its order. */
  cuts: readonly Cut[]
  /** That a line which is bold all through may be a title, as the text has no titles of Markdown. */
  hasLooks: boolean
  /** That it is one of ours, so that links within it lead somewhere. */
  isOwn: boolean
  /** Gathers notes where they are met. */
  notes: SourceNote[]
  /** Gathers what is no part of the text; what no block holds is one of these, or a mark. */
  asides: Aside[]
}
