import type { Inline } from '@cec-bulletin/schema'
import { type CharacterClass, punctuation } from './classify.ts'

/** The inline content of one block while it is written. */
export interface Line {
  out: string
  /** All of the block's content. */
  nodes: Inline[]
  /** What a new line of this block begins with. */
  indent: string
  /** Whether what begins a block must be escaped: in paragraphs, not in headings and cells. */
  isParagraph: boolean
  /** Whether another line of the same paragraph follows. */
  continues: boolean
  inCell: boolean
  inLink: boolean
  /** Write marks bare where CommonMark would not close them. */
  bare: boolean
  /** Whether the first character must not be taken for a mark or a label of the dialect. */
  disguised: boolean
  /** The kind of thing written last. */
  last: 'start' | 'text' | 'mark' | 'link' | 'code' | 'reference'
  /** How a reader sees the character written last. */
  before: CharacterClass
  /** The delimiter that `out` ends with, when a mark has just been opened or closed. */
  delimiter: Delimiter | ''
  /** Whether the mark closed last needs white space or punctuation behind it. */
  pending: boolean
  /** The delimiter of the mark around, and whether any around is a `*`. */
  around: Delimiter | ''
  inStars: boolean
  /** Whether a lone `~` may still stand bare in this block. */
  freeTilde: boolean | undefined
}

export type Delimiter = '*' | '_' | '~'

/** Appends something that begins and ends with punctuation. */
export function append(line: Line, source: string, last: Line['last']): void {
  line.out += source
  line.last = last
  line.before = punctuation
  line.delimiter = ''
  line.pending = false
}
