import type { BoxKind, BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { Line } from '../lines/line.ts'
import type { SourceInline } from './inlines.ts'
import type { Written } from './range.ts'

export type SourceBlock =
  | SourceParagraph
  | SourceList
  | SourceQuote
  | SourceTable
  | SourceImage
  | SourceCode
  | SourceRule

export interface SourceParagraph {
  type: 'paragraph'
  inlines: SourceInline[]
  /** What the document itself calls it; absent where it says nothing. */
  role?: Role
  /** Of a heading, from 1, as the document counts. */
  level?: number
  look: Look
  /** Of each of its lines, where line breaks part it. */
  lineLooks?: Look[]
  /** Of one that is a line of a page: where paragraphs begin and end is not known. */
  line?: Line
  /** Where the document numbers it, though no list holds it. */
  numbering?: Numbering
  lang?: string
  /** That its labels were there, and nothing is left to find in its words. */
  isExact?: boolean
  /** Of the role `date`, as an issue has it, where the document says it so. */
  date?: string
  /** Its anchor. */
  id?: string
}

/**
 * - `heading`: at `level`; whether that is a section or an article is not known.
 * - `section`, `article`: the title of one. An article without words begins one without a title.
 * - `text`: surely a paragraph, whatever it looks like.
 * - `address`: one that stands alone at the foot of a page, for words that are not known.
 */
export type Role =
  | 'title'
  | 'url'
  | 'series'
  | 'number'
  | 'date'
  | 'summary'
  | 'section'
  | 'article'
  | 'heading'
  | 'text'
  | 'quote'
  | 'attribution'
  | 'caption'
  | 'credit'
  | 'sources'
  | 'contents'
  | 'statement'
  | 'publisher'
  | 'editors'
  | 'email'
  | 'site'
  | 'address'

/** How a paragraph looks; what is absent is as everywhere. */
export interface Look {
  /** In points, of most of its characters. */
  size?: number
  /** Of all its characters. */
  bold?: boolean
  align?: 'left' | 'center' | 'right' | 'justify'
  /** Of all its characters, as the document names it. */
  color?: string
  font?: string
}

/** A number or a bullet that the document makes by itself: none of its characters. */
export interface Numbering {
  /** Paragraphs of one list have the same. */
  list: string
  /** From 0. */
  depth: number
  ordered: boolean
  marker?: BulletMarker | OrderedMarker
  /** Of an ordered one. */
  number?: number
}

export interface SourceList {
  type: 'list'
  ordered: boolean
  start?: number
  marker?: BulletMarker | OrderedMarker
  items: SourceBlock[][]
}

export interface SourceQuote {
  type: 'quote'
  kind?: BoxKind
  blocks: SourceBlock[]
  attribution?: SourceInline[]
}

export interface SourceTable {
  type: 'table'
  align?: ('left' | 'center' | 'right' | null)[]
  /** As many cells in each row; a cell that goes over several stands in the first of them. */
  rows: SourceInline[][][]
  caption?: SourceInline[]
}

export interface SourceImage {
  type: 'image'
  url: Written
  alt?: Written
  caption?: SourceInline[]
  credit?: SourceInline[]
}

export interface SourceCode extends Written {
  type: 'code'
  lang?: string
}

/** A line across the page. */
export interface SourceRule {
  type: 'rule'
}
