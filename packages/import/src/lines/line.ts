import type { SourceBlock, SourceParagraph } from '../source/blocks.ts'
import type { Range } from '../source/range.ts'

/**
 * A line of a page, from its first visible character to its last, as a stretch of `source.text`. What a text does not
 * say is absent: `readText` gives no points, sizes or fonts.
 */
export interface Line extends Range {
  /** From 1. */
  page: number
  /** In ems: 1 for a Chinese character or a full-width mark; about half of that for others, or as measured. */
  width: number
  /** White space in front of it, in ems, where the document has it. */
  indent?: number
  /** What is between it and the line above on the page, in blank lines. */
  gap?: number
  /** That it is the rest of the line above, below which a tool wrote it. */
  isRest?: boolean
  /** How wide its column is set, in ems, where that is known. */
  measure?: number
  /** Where the same words stand again at the top of a later page, as the title of what goes on there: offset into `source.text`. */
  again?: number
  /** How many lines a paragraph was made of. @default 1 */
  lines?: number
  /** In points, of most of its characters. */
  size?: number
  /** Of all its characters. */
  bold?: boolean
}

/** A block that is a line. Its first inline is a label with the rule `line-break`: what stands between it and the line above. */
export type LineBlock = SourceParagraph & { line: Line }

export const isLineBlock = (block: SourceBlock | undefined): block is LineBlock =>
  block?.type === 'paragraph' && block.line !== undefined
