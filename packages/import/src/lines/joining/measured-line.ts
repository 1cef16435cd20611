import type { Line } from '../line.ts'

/** A line, and what is known of it beside its neighbours. */
export interface MeasuredLine {
  line: Line
  words: string
  /** In ems, with the lines beside it that a tool cut off. */
  width: number
  /** That a tool cut it off the end of the line above. */
  isPiece: boolean
  /** Of the beginning of the next line, in ems. */
  token: number
  /** How wide its column is set, in ems. */
  measure: number
  /** That it is nothing but an address. */
  isAddress: boolean
}
