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

/** Characters of the text. */
export interface SourceText extends Written {
  type: 'text'
  /** What it says, as many code units, where that is not its characters: `一` for the radical `⼀`, a space for a line's end. */
  says?: string
}

/** Inlines that are strong, emphasized or struck out. */
export interface SourceMark {
  type: 'strong' | 'emphasis' | 'delete'
  /** What is marked so. */
  children: SourceInline[]
}

/** Where a link leads. */
export interface Target {
  /** As it stands in the document. */
  url: Written
  /** Advice about the link, which browsers show beside the pointer. */
  title?: Written
  /** That an earlier part of the same link has the same `url`, and accounts for its characters. */
  again?: boolean
}

/** A link: words, and the address to which they lead. */
export interface SourceLink extends Target {
  type: 'link'
  /** The words of the link. */
  children: SourceInline[]
}

/** A line break; its length is that of the characters that make it, such as a line feed, and may be 0. */
export interface SourceBreak extends Range {
  type: 'break'
}

/** Code within a paragraph, without the marks around it. */
export interface SourceInlineCode extends Written {
  type: 'inlineCode'
}

/** A reference to a note. Its length is that of its characters; 0 in Word, which makes the number by itself. */
export interface SourceNoteReference extends Range {
  type: 'noteReference'
  /** That of the note, if the document has it. */
  identifier: string
}

/** Words that a format put there and that are none of the author's: `摘自：` on a page of ours. */
export interface SourceLabel extends Range {
  type: 'label'
  /** `label` names a field, `mark` marks an item or a quote, `dropped` is furniture, `joined` stood between two pieces that are one. @default 'label' */
  fate?: 'label' | 'mark' | 'dropped' | 'joined'
  /** Which rule found it. @default 'label' */
  rule?: string
}
