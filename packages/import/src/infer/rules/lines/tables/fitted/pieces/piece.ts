import type { LineBlock } from '../../../../../../lines/line.ts'
import type { Gap } from '../../count-cells.ts'

/** Words of a line that stand in one cell. */
export interface Piece {
  line: LineBlock
  words: string
  /** In ems. */
  width: number
  /** Of Latin letters, or of numbers among them. */
  isLatin: boolean
  /** White space in front of it on its line. */
  gap?: Gap
  /** What parts it from the piece in front of it: a gap does two cells, a space may stand within one. */
  parted: 'gap' | 'space' | 'line' | 'blank'
  /** How surely a space beside a number is within a cell, from 0 to 3. */
  strength?: number
  /** How unlikely it is that a cell ends in front of it, by the words on either side. */
  broken: number
}
