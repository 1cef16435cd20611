import type { Placement } from '../pictures/drawn/placement.ts'
import type { Drawings } from './drawings-of.ts'

/** What is on a page, with places in points from its left and its top. */
export interface PdfPage extends Drawings {
  /** From 1. */
  number: number
  width: number
  height: number
  /** In the order in which they were put on the page. */
  items: PdfItem[]
  /** What the document says of its structure; `undefined` where it says nothing. */
  tree?: Structure
  /** BCP 47, as the document says. */
  lang?: string
  /** The images of the file that are drawn on it. */
  placements: Placement[]
}

/** Characters that stand side by side in one font. */
export interface PdfItem {
  text: string
  /** UTF-16 code units from the beginning of the characters of the page, in the order of the file. */
  offset: number
  left: number
  right: number
  /** Of the line on which the letters stand. */
  base: number
  size: number
  bold: boolean
  italic: boolean
  /** That its letters are, as on a ground. @default false */
  white?: boolean
  /** That its letters have no serifs. @default false */
  sans?: boolean
  /** The name of its font, where that has serifs. */
  font?: string
  /** The marked content in which it stands, as the structure names it. */
  tag?: string
  /** That the document says itself it is none of its text. */
  isArtifact: boolean
  link?: PdfLink
  /** That it is the mark of a note, by the identifier of that. */
  note?: string
}

export interface PdfLink {
  url: string
}

export interface PdfBox extends PdfLink {
  left: number
  right: number
  top: number
  bottom: number
}

/** An element of the structure, or the name of marked content. */
export interface Structure {
  role: string
  /** What a figure shows, in words. */
  alt?: string
  children: (Structure | string)[]
}
