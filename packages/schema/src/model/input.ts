import type { BulletMarker, OrderedMarker } from './block.ts'
import type { Break, FootnoteReference, InlineCode, Text } from './inline.ts'

// What `parseIssue` takes: the model, with plain strings where a node would only wrap one, absent lists, and `null`
// for absent, as JSON and YAML write it. What a field means, and its shape, stands at the model.

type Maybe<T> = T | null | undefined

/** Source positions and list spacing, as mdast parsers leave them, are passed over. */
interface Tolerated {
  position?: unknown
  spread?: unknown
}

export interface IssueInput {
  /** Where an editor finds the JSON Schema of this file; passed over. */
  $schema?: Maybe<string>
  schemaVersion: 1
  title: string
  series?: Maybe<string>
  number?: Maybe<string | number>
  date: string
  lang: string
  summary?: Maybe<string>
  url?: Maybe<string>
  sections: SectionInput[]
  imprint?: Maybe<ImprintInput>
}

export interface SectionInput {
  id?: Maybe<string>
  title: string
  lang?: Maybe<string>
  introduction?: Maybe<BlockInput[]>
  articles?: Maybe<ArticleInput[]>
}

export interface ArticleInput {
  id?: Maybe<string>
  title?: Maybe<string>
  lang?: Maybe<string>
  body?: Maybe<BlockInput[]>
  sources?: Maybe<(string | SourceInput)[]>
  notes?: Maybe<FootnoteDefinitionInput[]>
}

export interface SourceInput {
  title: string
  url?: Maybe<string>
}

export interface ImprintInput {
  statement?: Maybe<InlinesInput>
  publisher?: Maybe<string>
  editors?: Maybe<(string | EditorInput)[]>
  email?: Maybe<string>
  site?: Maybe<string>
}

export interface EditorInput {
  name: string
  email?: Maybe<string>
}

/** A bare string is a paragraph. */
export type BlockInput = NestedBlockInput | HeadingInput

export type NestedBlockInput =
  | string
  | ParagraphInput
  | ListInput
  | BlockquoteInput
  | TableInput
  | ImageInput
  | ThematicBreakInput

export interface ParagraphInput extends Tolerated {
  type: 'paragraph'
  children: InlinesInput
}

export interface HeadingInput extends Tolerated {
  type: 'heading'
  depth: 4 | 5 | 6
  children: InlinesInput
}

export interface ListInput extends Tolerated {
  type: 'list'
  ordered?: Maybe<boolean>
  start?: Maybe<number>
  marker?: Maybe<BulletMarker | OrderedMarker>
  children: (string | ListItemInput)[]
}

export interface ListItemInput extends Tolerated {
  type: 'listItem'
  checked?: null | undefined
  children: NestedBlockInput[]
}

export interface BlockquoteInput extends Tolerated {
  type: 'blockquote'
  children: NestedBlockInput[]
  attribution?: Maybe<InlinesInput>
}

export interface TableInput extends Tolerated {
  type: 'table'
  align?: Maybe<Maybe<'left' | 'center' | 'right'>[]>
  children: TableRowInput[]
}

export interface TableRowInput extends Tolerated {
  type: 'tableRow'
  children: (string | TableCellInput)[]
}

export interface TableCellInput extends Tolerated {
  type: 'tableCell'
  children: InlinesInput
}

export interface ImageInput extends Tolerated {
  type: 'image'
  url: string
  alt: string
  title?: null | undefined
  caption?: Maybe<InlinesInput>
  credit?: Maybe<InlinesInput>
}

export interface ThematicBreakInput extends Tolerated {
  type: 'thematicBreak'
}

export interface FootnoteDefinitionInput extends Tolerated {
  type: 'footnoteDefinition'
  identifier: string
  label?: Maybe<string>
  children: NestedBlockInput[]
}

/** A bare string is one text. */
export type InlinesInput = string | InlineInput[]

export type InlineInput =
  | string
  | (Text & Tolerated)
  | MarkInput
  | LinkInput
  | (Break & Tolerated)
  | (InlineCode & Tolerated)
  | (FootnoteReference & Tolerated & { label?: Maybe<string> })

export interface MarkInput extends Tolerated {
  type: 'strong' | 'emphasis' | 'delete'
  children: InlinesInput
}

export interface LinkInput extends Tolerated {
  type: 'link'
  url: string
  title?: Maybe<string>
  children: InlinesInput
}
