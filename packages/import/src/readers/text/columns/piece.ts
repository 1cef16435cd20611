import type { TextLine } from '../text-lines.ts'

/** A line, or the part of it that stands in one column. */
export interface Piece extends TextLine {
  /** Which column, of two or of those that are parted again: `right left`. */
  side?: string
}
