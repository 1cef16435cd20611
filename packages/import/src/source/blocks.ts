import type { BoxKind, BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { SourceInline, Target } from './inlines.ts'
import type { SourceParagraph } from './paragraph.ts'
import type { Written } from './range.ts'

export type * from './paragraph.ts'

/** What a document is made of. */
export type SourceBlock =
  | SourceParagraph
  | SourceList
  | SourceQuote
  | SourceTable
  | SourceImage
  | SourceCode
  | SourceRule

/** A list that the document holds as one. */
export interface SourceList {
  type: 'list'
  /** Numbers when true, bullets when false. */
  ordered: boolean
  /** The number of the first item; ordered lists only. @default 1 */
  start?: number
  /** How the items are marked, where that is neither a plain bullet nor `1.`. */
  marker?: BulletMarker | OrderedMarker
  /** The blocks of each item. */
  items: SourceBlock[][]
}

/** A quote, or a box such as a note or a warning. */
export interface SourceQuote {
  type: 'quote'
  /** How the text of a box is meant; absent of a quote. */
  kind?: BoxKind
  /** What is quoted, or stands in the box. */
  blocks: SourceBlock[]
  /** Whom it is by. */
  attribution?: SourceInline[]
}

/** A table; the draft takes its first row as the head. */
export interface SourceTable {
  type: 'table'
  /** One entry a column, `null` where the document does not say; absent where it says it of none. */
  align?: ('left' | 'center' | 'right' | null)[]
  /** As many cells in each row; a cell that goes over several stands in the first of them. */
  rows: SourceInline[][][]
  /** What is said of the table. */
  caption?: SourceInline[]
}

/** A picture. */
export interface SourceImage {
  type: 'image'
  /** Its address; where its file is in the document, its path in `pictures` of the source. */
  url: Written
  /** What it shows, in words. */
  alt?: Written
  /** The link around it. */
  link?: Target
  /** What is said of the picture. */
  caption?: SourceInline[]
  /** Who made the picture or owns it. */
  credit?: SourceInline[]
}

/** Lines of code, without the marks around them. */
export interface SourceCode extends Written {
  type: 'code'
  /** What the code is written in, one word such as `js`. */
  lang?: string
}

/** A line across the page. */
export interface SourceRule {
  type: 'rule'
}
