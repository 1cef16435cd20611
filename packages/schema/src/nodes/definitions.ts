import { blockquote, blockquoteWords } from './blocks/blockquote.ts'
import { code, codeWords } from './blocks/code.ts'
import { footnoteDefinition, footnoteDefinitionWords } from './blocks/footnote-definition.ts'
import { heading, headingWords } from './blocks/heading.ts'
import { image, imageWords } from './blocks/image.ts'
import { list, listWords } from './blocks/list.ts'
import { listItem, listItemWords } from './blocks/list-item.ts'
import { paragraph, paragraphWords } from './blocks/paragraph.ts'
import { table, tableWords } from './blocks/table.ts'
import { tableCell, tableCellWords } from './blocks/table-cell.ts'
import { tableRow, tableRowWords } from './blocks/table-row.ts'
import { thematicBreak, thematicBreakWords } from './blocks/thematic-break.ts'
import type { Block, BlockInput, NestedBlock } from './blocks.ts'
import type { BlockDefinition, InlineDefinition, Said } from './definition.ts'
import { breakWords, lineBreak } from './inlines/break.ts'
import { deleted, deleteWords } from './inlines/delete.ts'
import { emphasis, emphasisWords } from './inlines/emphasis.ts'
import { footnoteReference, footnoteReferenceWords } from './inlines/footnote-reference.ts'
import { inlineCode, inlineCodeWords } from './inlines/inline-code.ts'
import { link, linkWords } from './inlines/link.ts'
import { strong, strongWords } from './inlines/strong.ts'
import { text, textWords } from './inlines/text.ts'
import type { Inline, InlineInput } from './inlines.ts'

/** What may stand inside an item, a quote or a note, in the order in which problems name them. */
export const nestedBlocks = {
  paragraph,
  list,
  blockquote,
  table,
  image,
  code,
  thematicBreak,
} satisfies Definitions<NestedBlock['type']>

/** What may stand in a body. */
export const blocks = { ...nestedBlocks, heading } satisfies Definitions<Block['type']>

type Definitions<Type extends Block['type']> = {
  [T in Type]: BlockDefinition<Extract<Exclude<BlockInput, string>, { type: T }>, Extract<Block, { type: T }>>
}

/** What stands in one place only: an item in its list, a note behind its article. */
export const parts = { listItem, tableRow, tableCell, footnoteDefinition }

export const inlines = {
  text,
  strong,
  emphasis,
  delete: deleted,
  link,
  break: lineBreak,
  inlineCode,
  footnoteReference,
} satisfies {
  [T in Inline['type']]: InlineDefinition<
    Extract<Exclude<InlineInput, string>, { type: T }>,
    Extract<Inline, { type: T }>
  >
}

/** What is said of each. Apart from the definitions, so that no bundle of `parseIssue` holds it. */
export const words: Record<
  Block['type'] | Inline['type'] | keyof typeof parts,
  { node: Said; [field: string]: Said }
> = {
  paragraph: paragraphWords,
  list: listWords,
  listItem: listItemWords,
  blockquote: blockquoteWords,
  table: tableWords,
  tableRow: tableRowWords,
  tableCell: tableCellWords,
  image: imageWords,
  code: codeWords,
  thematicBreak: thematicBreakWords,
  heading: headingWords,
  footnoteDefinition: footnoteDefinitionWords,
  text: textWords,
  strong: strongWords,
  emphasis: emphasisWords,
  delete: deleteWords,
  link: linkWords,
  break: breakWords,
  inlineCode: inlineCodeWords,
  footnoteReference: footnoteReferenceWords,
}
