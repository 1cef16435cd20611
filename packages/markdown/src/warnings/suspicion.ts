import type { Fix, Message } from '@cec-bulletin/schema'
import type { Slip } from '@cec-bulletin/schema/warnings'
import type { Definition, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { SourceLine } from './source-line.ts'

export interface Suspicion {
  code: string
  /** What looks wrong, and what to write instead. */
  explain: (slip: Said) => Message
}

interface Said {
  received: string
  fix: string | undefined
  /** The line of the document that looks like the definition of a label. */
  definedAt?: (label: string) => number | undefined
}

/** Characters of a text that look like a mark of Markdown which none was made of. */
export interface LineSuspicion extends Suspicion {
  slipsIn: (line: SourceLine) => MarkSlip[]
  /**
   * Which escapes in a slip say that it is meant as text: any, those at its ends, or none, where the suspicion looks for
   * them itself.
   *
   * @default any
   */
  heeds?: 'any' | 'ends' | 'none'
  /**
   * What a warning quotes where a slip runs over marks and links: the text they leave, or the source.
   *
   * @default text
   */
  quotes?: 'text' | 'source'
}

export interface MarkSlip extends Slip {
  /** What to replace where it is not the whole slip. */
  edit?: Edit
}

/** A stretch of a line, and what belongs there. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Blocks that look as if they were meant for others. */
export interface BlockSuspicion extends Suspicion {
  suspectsIn: (siblings: Siblings) => Suspect[]
}

/** What stands one under another: an article, or what an item or a quote holds. */
export interface Siblings {
  nodes: readonly RootContent[]
  /** The Markdown that positions point into. */
  source: string | undefined
  lang: string
  /** Whether they stand in a quote, whose last line may be its attribution. */
  isQuote: boolean
  /** Whether the document underlines its titles. */
  underlinesTitles: boolean
  /** The definitions by whose names nothing goes. */
  unused: ReadonlySet<Definition>
}

export interface Suspect {
  position?: Position | undefined
  received: string
  fix?: Fix
}
