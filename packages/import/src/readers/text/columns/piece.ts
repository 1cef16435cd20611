import type { TextLine } from '../text-lines.ts'

/** A line, or the part of it that stands in one of two columns. */
export interface Piece extends TextLine {
  side?: 'left' | 'right'
}
