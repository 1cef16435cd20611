import type { PhrasingContent } from 'mdast'
import type { Flanking } from '../../flanking/flanking.ts'
import type { Content } from '../content.ts'
import type { Room } from '../room.ts'

/** What is known of the document while its texts are read. */
export interface InlineContext {
  definitions: ReadonlySet<string>
  notes: ReadonlySet<string>
  room: Room
}

/** What is known while one text is read, from left to right. */
export interface InlineState {
  content: Content
  text: string
  at: number
  inTable: boolean
  context: InlineContext
  items: Item[]
  /** The `[` and `![` that no `]` has been found for. */
  brackets: Bracket[]
  /** Where the last link began: no `[` before it can be a link around it. */
  lastLink: number
  /** The ends of HTML that were looked for and stand nowhere further on. */
  missing: Set<string>
  /** Where the runs of backticks begin, by their length, the first of them at the end. */
  backticks: Map<number, number[]> | undefined
}

export type Item = TextItem | Marks | NodeItem

export interface TextItem {
  type: 'text'
  /** The text as it is shown, unless it is as it stands in the document. */
  value: string | undefined
  start: number
  end: number
}

/** A run of `*`, `_` or `~` that may open or close strong, emphasised or deleted text. */
export interface Marks {
  type: 'marks'
  marker: string
  start: number
  end: number
  /** How long the run was before any of it was taken. */
  length: number
  opens: boolean
  closes: boolean
  /** What it does to CommonMark, without the CJK-friendly amendments. */
  plain: Flanking
}

interface NodeItem {
  type: 'node'
  node: PhrasingContent
}

export interface Bracket {
  /** Where it begins, and where the text behind it does. */
  start: number
  end: number
  isImage: boolean
  /** How many items stand before what it holds. */
  items: number
  /** Whether another one stands within it, so that what it holds is no label. */
  holdsBracket: boolean
}
