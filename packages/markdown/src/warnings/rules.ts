import { droppedNumbers } from './rules/blocks/dropped-numbers.ts'
import { joinedLines } from './rules/blocks/joined-lines.ts'
import { joinedList } from './rules/blocks/joined-list.ts'
import { joinedParagraphs } from './rules/blocks/joined-paragraphs.ts'
import { lazyLine } from './rules/blocks/lazy-line.ts'
import { shallowItem } from './rules/blocks/shallow-item.ts'
import { spacedBreak } from './rules/blocks/spaced-break.ts'
import { typedBreak } from './rules/blocks/typed-break.ts'
import { typedQuote } from './rules/blocks/typed-quote.ts'
import { unclosedCode } from './rules/blocks/unclosed-code.ts'
import { attributeList } from './rules/editors/attribute-list.ts'
import { directive } from './rules/editors/directive.ts'
import { emojiName } from './rules/editors/emoji-name.ts'
import { frontMatterComment } from './rules/editors/front-matter-comment.ts'
import { tableOfContents } from './rules/editors/table-of-contents.ts'
import { taskItem } from './rules/editors/task-item.ts'
import { templateTag } from './rules/editors/template-tag.ts'
import { nearAttribution } from './rules/labels/near-attribution.ts'
import { nearCaption } from './rules/labels/near-caption.ts'
import { nearCredit } from './rules/labels/near-credit.ts'
import { nearSource } from './rules/labels/near-source.ts'
import { nearTableCaption } from './rules/labels/near-table-caption.ts'
import { bareAddress } from './rules/links/bare-address.ts'
import { fullWidthAddress } from './rules/links/full-width-address.ts'
import { missingDefinition } from './rules/links/missing-definition.ts'
import { misspeltAddress } from './rules/links/misspelt-address.ts'
import { strayLink } from './rules/links/stray-link.ts'
import { strayPicture } from './rules/links/stray-picture.ts'
import { typedDefinition } from './rules/links/typed-definition.ts'
import { unusedDefinition } from './rules/links/unused-definition.ts'
import { wikiLink } from './rules/links/wiki-link.ts'
import { formula } from './rules/marks/formula.ts'
import { highlight } from './rules/marks/highlight.ts'
import { inlineNote } from './rules/marks/inline-note.ts'
import { inserted } from './rules/marks/inserted.ts'
import { missingNote } from './rules/marks/missing-note.ts'
import { strayBacktick } from './rules/marks/stray-backtick.ts'
import { strayMark } from './rules/marks/stray-mark.ts'
import { superscript } from './rules/marks/superscript.ts'
import { typedFence } from './rules/marks/typed-fence.ts'
import { typedNote } from './rules/marks/typed-note.ts'
import { unmeantMark } from './rules/marks/unmeant-mark.ts'
import { cutTable } from './rules/tables/cut-table.ts'
import { missingCells } from './rules/tables/missing-cells.ts'
import { textInTable } from './rules/tables/text-in-table.ts'
import { typedTable } from './rules/tables/typed-table.ts'
import { closedTitle } from './rules/titles/closed-title.ts'
import { headingWithoutSpace } from './rules/titles/heading-without-space.ts'
import { marksInTitle } from './rules/titles/marks-in-title.ts'
import { typedTitle } from './rules/titles/typed-title.ts'
import { underlinedSentence } from './rules/titles/underlined-sentence.ts'
import type { BlockSuspicion, LineSuspicion } from './suspicion.ts'

/** What looks like a mark of Markdown, or of another editor, and became text. */
export const markSuspicions: readonly LineSuspicion[] = [
  headingWithoutSpace,
  closedTitle,
  joinedLines,
  joinedList,
  joinedParagraphs,
  lazyLine,
  typedTable,
  typedBreak,
  typedQuote,
  strayMark,
  strayBacktick,
  typedFence,
  strayLink,
  missingDefinition,
  typedDefinition,
  missingNote,
  inlineNote,
  fullWidthAddress,
  misspeltAddress,
  bareAddress,
  highlight,
  inserted,
  superscript,
  formula,
  tableOfContents,
  taskItem,
  directive,
  templateTag,
  attributeList,
  emojiName,
  wikiLink,
  nearCredit,
]

/** What became a block that was hardly meant. */
export const blockSuspicions: readonly BlockSuspicion[] = [
  unclosedCode,
  unmeantMark,
  strayPicture,
  missingCells,
  underlinedSentence,
  marksInTitle,
  typedTitle,
  typedNote,
  spacedBreak,
  frontMatterComment,
  shallowItem,
  cutTable,
  droppedNumbers,
  textInTable,
  nearSource,
  nearAttribution,
  nearCaption,
  nearTableCaption,
  unusedDefinition,
]
