import type { Break, BreakInput } from './inlines/break.ts'
import type { Delete, DeleteInput } from './inlines/delete.ts'
import type { Emphasis, EmphasisInput } from './inlines/emphasis.ts'
import type { FootnoteReference, FootnoteReferenceInput } from './inlines/footnote-reference.ts'
import type { InlineCode, InlineCodeInput } from './inlines/inline-code.ts'
import type { Link, LinkInput } from './inlines/link.ts'
import type { Strong, StrongInput } from './inlines/strong.ts'
import type { Text, TextInput } from './inlines/text.ts'

export type { MarkInput } from './inlines/mark.ts'
export type {
  Break,
  BreakInput,
  Delete,
  DeleteInput,
  Emphasis,
  EmphasisInput,
  FootnoteReference,
  FootnoteReferenceInput,
  InlineCode,
  InlineCodeInput,
  Link,
  LinkInput,
  Strong,
  StrongInput,
  Text,
  TextInput,
}

/** What a paragraph is made of. Node types and field names are mdast's; anything else is a problem. */
export type Inline = Text | Strong | Emphasis | Delete | Link | Break | InlineCode | FootnoteReference

/** What may stand in a cell: lines, but no note can hang there. Its marks and links hold no reference either. */
export type CellInline = Exclude<Inline, FootnoteReference>

/**
 * What may stand where a line cannot break and no note can hang: sub-headings, captions, credits, attributions.
 * Its marks and links hold no break and no reference either.
 */
export type LineInline = Exclude<CellInline, Break>

/** What a paragraph is made of, as `parseIssue` takes it. A bare string is one text. */
export type InlinesInput = string | InlineInput[]

/** An inline as `parseIssue` takes it. A bare string is a text. */
export type InlineInput =
  | string
  | TextInput
  | StrongInput
  | EmphasisInput
  | DeleteInput
  | LinkInput
  | BreakInput
  | InlineCodeInput
  | FootnoteReferenceInput
