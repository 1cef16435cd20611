import type { SourceInline } from '../../../source/inlines.ts'
import type { Range } from '../../../source/range.ts'
import type { Aside, SourcePicture } from '../../../source/source.ts'
import type { Collector } from '../../collector.ts'
import type { Count } from '../numbering/counters-of.ts'
import type { Relations } from '../relations.ts'
import type { RunLook } from '../styles/run-look.ts'
import type { Styles } from '../styles/styles-of.ts'
import type { Package } from '../zip/open-package.ts'

/** What the whole document has in common while it is read. */
export interface Reading {
  files: Package
  collector: Collector
  styles: Styles
  count: Count
  asides: Aside[]
  pictures: SourcePicture[]
}

/** A text of a file of its own: the body, the notes, a header. */
export interface Story extends Reading {
  /** `word/document.xml`. */
  part: string
  relations: Relations
  /** How many of its paragraphs were begun. */
  paragraphs: number
  /** The fields that are open, the innermost last; one may go over paragraphs. */
  fields: Field[]
  /** The links in which words stand. */
  used: Set<Target>
}

/** A field between its `begin` and its `end`, such as a link or a number of a page. */
export interface Field {
  instruction: string
  /** Whether what stands now is what the field shows. */
  isShown: boolean
  link?: Target
}

/** Where a link leads. */
export interface Target {
  url: Range
  title?: Range
}

/** What a run puts into a paragraph, and how it looks. */
export interface Bit {
  inline: SourceInline
  look: RunLook
  link?: Target
  isCode?: boolean
}
