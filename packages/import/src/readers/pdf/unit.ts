import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { Role } from '../../source/blocks.ts'
import type { Aside } from '../../source/source.ts'
import type { PdfItem } from './page/pdf-page.ts'
import type { Column, Placed, Row } from './rows/row.ts'

/** What a page is made of, in the order in which it is read, before its characters are put into the source. */
export type Unit = ParagraphUnit | ListUnit | QuoteUnit | TableUnit | ImageUnit | AsideUnit | NoteUnit

export interface ParagraphUnit {
  type: 'paragraph'
  rows: UnitRow[]
  role?: Role
  level?: number
  /** The characters of a mark or a number that the document itself says to be one. */
  label?: PdfItem[]
  /** Which of the boxes of the document it stands in; paragraphs of one have the same. */
  box?: number
}

export interface UnitRow extends Placed {
  /** That the paragraph has a line break in front of it. */
  isBroken?: boolean
}

export interface ListUnit {
  type: 'list'
  ordered: boolean
  start?: number
  marker?: BulletMarker | OrderedMarker
  items: Unit[][]
}

interface QuoteUnit {
  type: 'quote'
  /** That it is no quote, but a box beside the text. */
  kind?: 'note'
  units: Unit[]
}

export interface TableUnit {
  type: 'table'
  /** The lines of each cell of each row. */
  rows: Row[][][]
  column: Column
}

export interface ImageUnit {
  type: 'image'
  page: number
  /** Of its file. */
  path: string
  /** What it shows, in words. */
  alt?: string
}

/** A note at the foot of a page, to which an item of the text refers. */
export interface NoteUnit {
  type: 'note'
  identifier: string
  rows: UnitRow[]
  /** The characters of its mark. */
  label: PdfItem[]
}

export interface AsideUnit {
  type: 'aside'
  kind: Aside['kind']
  row: Row
}
