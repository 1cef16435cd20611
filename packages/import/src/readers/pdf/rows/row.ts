import type { PdfItem } from '../page/pdf-page.ts'

/** Items on one line, with no wide gap between them; the first and the last are visible. */
export interface Row {
  /** From 1. */
  page: number
  items: PdfItem[]
  left: number
  right: number
  base: number
  /** Of most of its characters. */
  size: number
  /** Of all its characters. */
  bold: boolean
  /** That a bullet is drawn in front of it, which is no character. */
  hasDot?: boolean
  /** That a line is drawn below it, which is no character. */
  hasRule?: boolean
  /** That this line stands off its letters, as the border of a paragraph does. */
  isClosed?: boolean
  /** The table in whose place it stands; then it has no items. */
  table?: Row[][][]
  /** White space between the row before and this one, on the same line. */
  lead?: PdfItem
}

/** The column of text in which a row stands. */
export interface Column {
  left: number
  right: number
}

export interface Placed {
  row: Row
  column: Column
  /** The wider column in which that is, where full lines alone say how wide it is. @default the same */
  within?: Column
  /** That a table stands between it and the row before, or a picture of which it is the caption. */
  isBehindOther?: boolean
}
