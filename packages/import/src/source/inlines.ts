import type { Range, Written } from './range.ts'

/** What a paragraph of a document is made of. */
export type SourceInline =
  | SourceText
  | SourceMark
  | SourceLink
  | SourceBreak
  | SourceInlineCode
  | SourceNoteReference
  | SourceLabel

export interface SourceText extends Written {
  type: 'text'
  /** What it says, as many code units, where that is not its characters: `一` for the radical `⼀`, a space for a line's end. */
  says?: string
}

export interface SourceMark {
  type: 'strong' | 'emphasis' | 'delete'
  children: SourceInline[]
}

export interface SourceLink {
  type: 'link'
  /** As it stands in the document. */
  url: Written
  title?: Written
  /** That its address was said by an earlier part of the same link, to which `url` leads. */
  again?: boolean
  children: SourceInline[]
}

/** A line break; its length is that of the characters that make it, such as a line feed, and may be 0. */
export interface SourceBreak extends Range {
  type: 'break'
}

export interface SourceInlineCode extends Written {
  type: 'inlineCode'
}

export interface SourceNoteReference extends Range {
  type: 'noteReference'
  identifier: string
}

/** Words that a format put there and that are none of the author's: `摘自：` on a page of ours. */
export interface SourceLabel extends Range {
  type: 'label'
  /** That it marks an item or a quote, is furniture, or stood between two pieces that are one; else it names a field. @default 'label' */
  fate?: 'label' | 'mark' | 'dropped' | 'joined'
  /** Which rule found it. @default 'label' */
  rule?: string
}
