import { bareAddress } from './rules/bare-address.ts'
import { directive } from './rules/directive.ts'
import { droppedNumbers } from './rules/dropped-numbers.ts'
import { formula } from './rules/formula.ts'
import { headingWithoutSpace } from './rules/heading-without-space.ts'
import { highlight } from './rules/highlight.ts'
import { joinedLines } from './rules/joined-lines.ts'
import { joinedParagraphs } from './rules/joined-paragraphs.ts'
import { missingNote } from './rules/missing-note.ts'
import { nearAttribution } from './rules/near-attribution.ts'
import { nearCredit } from './rules/near-credit.ts'
import { nearSource } from './rules/near-source.ts'
import { strayBacktick } from './rules/stray-backtick.ts'
import { strayLink } from './rules/stray-link.ts'
import { strayMark } from './rules/stray-mark.ts'
import { tableOfContents } from './rules/table-of-contents.ts'
import { templateTag } from './rules/template-tag.ts'
import { textInTable } from './rules/text-in-table.ts'
import { typedTable } from './rules/typed-table.ts'
import { underlinedSentence } from './rules/underlined-sentence.ts'
import { wikiLink } from './rules/wiki-link.ts'
import type { BlockSuspicion, LineSuspicion } from './suspicion.ts'

/** What looks like a mark of Markdown, or of another editor, and became text. */
export const markSuspicions: readonly LineSuspicion[] = [
  headingWithoutSpace,
  joinedLines,
  joinedParagraphs,
  typedTable,
  strayMark,
  strayBacktick,
  strayLink,
  missingNote,
  bareAddress,
  highlight,
  formula,
  tableOfContents,
  directive,
  templateTag,
  wikiLink,
  nearCredit,
]

/** What became a block that was hardly meant. */
export const blockSuspicions: readonly BlockSuspicion[] = [
  underlinedSentence,
  droppedNumbers,
  textInTable,
  nearSource,
  nearAttribution,
]
