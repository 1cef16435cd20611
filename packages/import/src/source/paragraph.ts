import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { Line } from '../lines/line.ts'
import type { SourceInline } from './inlines.ts'

/** A paragraph, a title, or a line of a page. */
export interface SourceParagraph {
  type: 'paragraph'
  /** What it holds, in the order in which it is read. */
  inlines: SourceInline[]
  /** What the document itself calls it; absent where it says nothing. */
  role?: Role
  /** Of a heading, from 1, as the document counts. */
  level?: number
  /** How it looks. */
  look: Look
  /** How each of its lines looks, where line breaks part it. */
  lineLooks?: Look[]
  /** Of one that is a line of a page: where paragraphs begin and end is not known. */
  line?: Line
  /** Where the document numbers it, though no list holds it. */
  numbering?: Numbering
  /** BCP 47, where the document says it of this paragraph. */
  lang?: string
  /** That the document itself labels all that it says: nothing is left to find in its words. */
  isExact?: boolean
  /** Of the role `date`, as an issue has it, where the document says it so. */
  date?: string
  /** Its anchor. */
  id?: string
  /** Which of the frames of the document it stands in; paragraphs of one have the same. */
  box?: number
  /** How deep a list of contents has it as a title, from 0. */
  listed?: number
}

/**
 * - `heading`: at `level`; whether that is a section or an article is not known.
 * - `section`, `article`: the title of one. An article without words begins one without a title.
 * - `masthead`: a line at the head of the issue that is no title; what it says is not known.
 * - `text`: surely a paragraph, whatever it looks like.
 * - `address`: an address alone at the foot of a page; to which words it belongs is not known.
 */
export type Role =
  | 'title'
  | 'masthead'
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
  /** Of all its characters. */
  italic?: boolean
  /** How far all its lines stand in, in points. */
  indent?: number
  /** How its lines stand in their column. */
  align?: 'left' | 'center' | 'right' | 'justify'
  /** Of most of its characters, as the document writes it: `C00000` in Word, a color of CSS in a page. */
  color?: string
  /** Of most of its characters, by its name in the document. */
  font?: string
  /** That a line is drawn below it. */
  ruled?: boolean
}

/** A number or a bullet that the document makes by itself: none of its characters. */
export interface Numbering {
  /** Paragraphs of one list have the same. */
  list: string
  /** From 0. */
  depth: number
  /** True for a number, false for a bullet. */
  ordered: boolean
  /** How it is written, where that is one of the markers that an issue can have; a plain bullet and `1.` need none. */
  marker?: BulletMarker | OrderedMarker
  /** Of an ordered one. */
  number?: number
}
