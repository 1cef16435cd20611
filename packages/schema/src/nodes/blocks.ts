import type { Blockquote, BlockquoteInput } from './blocks/blockquote.ts'
import type { Code, CodeInput } from './blocks/code.ts'
import type { Heading, HeadingInput } from './blocks/heading.ts'
import type { Image, ImageInput } from './blocks/image.ts'
import type { List, ListInput } from './blocks/list.ts'
import type { Paragraph, ParagraphInput } from './blocks/paragraph.ts'
import type { Table, TableInput } from './blocks/table.ts'
import type { ThematicBreak, ThematicBreakInput } from './blocks/thematic-break.ts'

export type { BoxKind } from './blocks/box-kinds.ts'
export type { FootnoteDefinition, FootnoteDefinitionInput } from './blocks/footnote-definition.ts'
export type { ListItem, ListItemInput } from './blocks/list-item.ts'
export type { BulletMarker, OrderedMarker } from './blocks/list-markers.ts'
export type { TableCell, TableCellInput } from './blocks/table-cell.ts'
export type { TableRow, TableRowInput } from './blocks/table-row.ts'
export type {
  Blockquote,
  BlockquoteInput,
  Code,
  CodeInput,
  Heading,
  HeadingInput,
  Image,
  ImageInput,
  List,
  ListInput,
  Paragraph,
  ParagraphInput,
  Table,
  TableInput,
  ThematicBreak,
  ThematicBreakInput,
}

/** What a body is made of. Node types and field names are mdast's; fields mdast lacks are optional. */
export type Block = NestedBlock | Heading

/** What may stand inside a list item, a quote or a note: every block but a sub-heading. */
export type NestedBlock = Paragraph | List | Blockquote | Table | Image | Code | ThematicBreak

/** A block as `parseIssue` takes it. A bare string is a paragraph. */
export type BlockInput = NestedBlockInput | HeadingInput

/** A block inside another one as `parseIssue` takes it. A bare string is a paragraph. */
export type NestedBlockInput =
  | string
  | ParagraphInput
  | ListInput
  | BlockquoteInput
  | TableInput
  | ImageInput
  | CodeInput
  | ThematicBreakInput
