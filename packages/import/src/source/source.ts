import type { Problem } from '@cec-bulletin/schema'
import type { SourceBlock } from './blocks.ts'
import type { Range } from './range.ts'

/** A document as a reader found it: all its characters, where each stands, and what the format says of them. */
export interface Source {
  /** What it was read from. */
  kind: 'docx' | 'html' | 'markdown' | 'pdf' | 'text'
  /**
   * Every character of the document in the order in which it is read, addresses of links and pictures among them.
   * What follows says by offsets what stands where; each character belongs to one block, note or aside.
   */
  text: string
  /** Where the characters stand in the document, in the order of `text`, which they cover. */
  places: Place[]
  /** What the text is made of, in the order in which it is read. */
  blocks: SourceBlock[]
  /** In the order in which the text refers to them. */
  notes: SourceNote[]
  /** What is in the document and no part of its text: a deleted word, a running header, a comment. */
  asides: Aside[]
  /** What the document says of itself outside of its text. */
  about: About
  /** The files that pictures lead to, by the address that stands in the text. */
  pictures: SourcePicture[]
  /** What the reader could not read, and read past. */
  problems: Problem[]
  /** Stretches of lines that a tool wrote in turn, column by column, where the reader is not sure of each. @default none */
  inTurn?: LinesInTurn[]
  /** That it is a document of ours, in which all is said and nothing is left to find. @default false */
  isExact?: boolean
}

/** Lines of two or three columns that a tool wrote in turn. */
export interface LinesInTurn {
  /** In the order of the text. */
  lines: LineInColumn[]
  /** Each about other lines than the rest. */
  doubts: ColumnDoubt[]
}

/** A line of a page and the column in which it stands. */
export interface LineInColumn {
  /** Where it begins, as an offset into `source.text`. */
  at: number
  /** From 0, the first that is read. */
  column: number
}

/** Lines that nearly as likely stand in other columns. */
export interface ColumnDoubt {
  /** Where the line begins of which that is least sure. */
  at: number
  /** Where others begin that stand below another line then, or may. */
  also: number[]
  /** The lines that stand in other columns then, all of them together. */
  others: LineInColumn[]
}

/** A stretch of characters that follow one another in the document as well. */
export interface Place extends Range {
  /** A file within the document, such as `word/document.xml`; empty where there is only one. */
  part: string
  /** In Word, from 1; text boxes and cells count their own. */
  paragraph?: number
  /** UTF-16 code units from the beginning of the paragraph, or of the text where no paragraphs are counted. */
  offset?: number
  /** From 1. */
  page?: number
  /** From 1, of the first character. */
  line?: number
  /** From 1, in UTF-16 code units, of the first character. */
  column?: number
}

/** A foot note or an end note. */
export interface SourceNote {
  /** By which the text refers to it; each note has its own. */
  identifier: string
  /** What it says. */
  blocks: SourceBlock[]
}

/** A stretch of characters that is no part of the text. */
export interface Aside extends Range {
  /** What it is. */
  kind: AsideKind
}

/**
 * - `mark`: says what stands beside it, as `**` does.
 * - `definition`: leads somewhere, and nobody refers to it.
 * - `front-matter`: a field that no issue has.
 */
export type AsideKind =
  | 'comment'
  | 'definition'
  | 'deleted'
  | 'footer'
  | 'front-matter'
  | 'header'
  | 'hidden'
  | 'html-comment'
  | 'instruction'
  | 'mail-head'
  | 'mark'
  | 'markup'
  | 'typed-rule'
  | 'white-space'

/** What is known of a document outside of its text. */
export interface About {
  /** From the properties of the file, or the head of the page. */
  title?: string
  /** When a system says that it was published, outside of its text: `2026-11-03`. */
  date?: string
  /** BCP 47. */
  lang?: string
  /** Where it stands, as the reader was told. */
  url?: string
}

/** A picture whose file is in the document. */
export interface SourcePicture {
  /** As the block of the picture has it. */
  path: string
  /** The file, as it is in the document. */
  bytes: Uint8Array
}
