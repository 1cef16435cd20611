import type { Inline, LineInline } from './inline.ts'

/** What a body is made of. Node types and field names are mdast's; fields mdast lacks are optional. */
export type Block = NestedBlock | Heading

/** What may stand inside a list item, a quote or a note: every block but a sub-heading. */
export type NestedBlock = Paragraph | List | Blockquote | Table | Image | ThematicBreak

export interface Paragraph {
  type: 'paragraph'
  /** Holds at least one visible character. */
  children: Inline[]
}

/** A sub-heading inside a body. The issue, its sections and its articles are 1 to 3. */
export interface Heading {
  type: 'heading'
  /** The first in a body has 4, each next at most one more than the one before. */
  depth: 4 | 5 | 6
  /** Holds at least one visible character. */
  children: LineInline[]
}

/** Items with bullets or numbers; lists, quotes and notes nest at most `limits.blockDepth` deep. */
export interface List {
  type: 'list'
  /** Numbers when true, bullets when false. */
  ordered: boolean
  /** The number of the first item, 0 to 999999999; ordered lists only. @default 1 */
  start?: number
  /**
   * How the items are marked, when not by the format's own bullet or `1.`.
   * Not in mdast: one of `bulletMarkers` for a bullet list, one of `orderedMarkers` for an ordered one.
   */
  marker?: BulletMarker | OrderedMarker
  /** At least one. */
  children: ListItem[]
}

/** One item of a list: a paragraph as a rule, and what hangs on it. */
export interface ListItem {
  type: 'listItem'
  /** At least one. */
  children: NestedBlock[]
}

/** Words of somebody else, set apart. */
export interface Blockquote {
  type: 'blockquote'
  /** At least one. */
  children: NestedBlock[]
  /** Who said it or where it stands, without the dash in front. Not in mdast. */
  attribution?: LineInline[]
}

/** The first row is the head; every row has as many cells as the first. */
export interface Table {
  type: 'table'
  /** One entry a column, `null` for the reader's own default; absent when all are. */
  align?: ('left' | 'center' | 'right' | null)[]
  /** The head first; at least one. */
  children: TableRow[]
}

export interface TableRow {
  type: 'tableRow'
  /** At least one. */
  children: TableCell[]
}

export interface TableCell {
  type: 'tableCell'
  /** May be empty. */
  children: LineInline[]
}

/** A figure: a picture with what stands under it. */
export interface Image {
  type: 'image'
  /** An absolute `http:` or `https:` address. */
  url: string
  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  alt: string
  /** What is said of the picture, under it. Not in mdast. */
  caption?: LineInline[]
  /** Who made the picture or owns it. Not in mdast. */
  credit?: LineInline[]
}

/** A change of subject without a title. */
export interface ThematicBreak {
  type: 'thematicBreak'
}

/** A note, hung on a `footnoteReference`. */
export interface FootnoteDefinition {
  type: 'footnoteDefinition'
  /** Letters, digits, `-` and `_`, any script, no capitals; unique in the issue. */
  identifier: string
  /** At least one; holds no reference to another note. */
  children: NestedBlock[]
}

/** Marks a bullet list may carry instead of the format's own bullet. */
export const bulletMarkers = ['※', '●', '○', '◆', '◇', '■', '□', '★', '☆', '▲', '△', '→', '✓'] as const

export type BulletMarker = (typeof bulletMarkers)[number]

/** How an ordered list may write its numbers, shown by how it writes 1. `一、` and `（一）` count to 99. */
export const orderedMarkers = ['01.', '1)', '一、', '（一）'] as const

export type OrderedMarker = (typeof orderedMarkers)[number]
