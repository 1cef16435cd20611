import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Inline, Issue, IssueInput, issueSchema, parseIssue } from '../src/index.ts'
import type * as input from '../src/model/input.ts'
import type * as block from '../src/shape/block.ts'
import type * as inline from '../src/shape/inline.ts'
import type * as issue from '../src/shape/issue.ts'

// Held by `tsc`. What zod infers of each shape is the interface, optional keys included; the content of a node is annotated there.

test('the issue and what surrounds a body', () => {
  expectTypeOf<z.input<typeof issue.issueShape>>().branded.toEqualTypeOf<input.IssueInput>()
  expectTypeOf<z.input<typeof issue.section>>().branded.toEqualTypeOf<input.SectionInput>()
  expectTypeOf<z.input<typeof issue.article>>().branded.toEqualTypeOf<input.ArticleInput>()
  expectTypeOf<z.input<typeof issue.source>>().branded.toEqualTypeOf<input.SourceInput>()
  expectTypeOf<z.input<typeof issue.imprint>>().branded.toEqualTypeOf<input.ImprintInput>()
  expectTypeOf<z.input<typeof issue.editor>>().branded.toEqualTypeOf<input.EditorInput>()
})

test('blocks', () => {
  expectTypeOf<z.input<typeof block.paragraph>>().branded.toEqualTypeOf<input.ParagraphInput>()
  expectTypeOf<z.input<typeof block.heading>>().branded.toEqualTypeOf<input.HeadingInput>()
  expectTypeOf<z.input<typeof block.listNode>>().branded.toEqualTypeOf<input.ListInput>()
  expectTypeOf<z.input<typeof block.listItem>>().branded.toEqualTypeOf<input.ListItemInput>()
  expectTypeOf<z.input<typeof block.blockquote>>().branded.toEqualTypeOf<input.BlockquoteInput>()
  expectTypeOf<z.input<typeof block.table>>().branded.toEqualTypeOf<input.TableInput>()
  expectTypeOf<z.input<typeof block.tableRow>>().branded.toEqualTypeOf<input.TableRowInput>()
  expectTypeOf<z.input<typeof block.tableCell>>().branded.toEqualTypeOf<input.TableCellInput>()
  expectTypeOf<z.input<typeof block.image>>().branded.toEqualTypeOf<input.ImageInput>()
  expectTypeOf<z.input<typeof block.thematicBreak>>().branded.toEqualTypeOf<input.ThematicBreakInput>()
  expectTypeOf<
    z.input<typeof block.footnoteDefinition>
  >().branded.toEqualTypeOf<input.FootnoteDefinitionInput>()
})

test('a block, an inline', () => {
  expectTypeOf<z.input<typeof block.nestedBlock> | string>().branded.toEqualTypeOf<input.NestedBlockInput>()
  expectTypeOf<z.input<typeof block.block> | string>().branded.toEqualTypeOf<input.BlockInput>()
  expectTypeOf<z.input<typeof inline.inline> | string>().branded.toEqualTypeOf<input.InlineInput>()
})

test('inlines', () => {
  type Node<T extends string> = Extract<input.InlineInput, { type: T }>
  expectTypeOf<z.input<typeof inline.textNode>>().branded.toEqualTypeOf<Node<'text'>>()
  expectTypeOf<z.input<typeof inline.inlineCode>>().branded.toEqualTypeOf<Node<'inlineCode'>>()
  expectTypeOf<z.input<typeof inline.lineBreak>>().branded.toEqualTypeOf<Node<'break'>>()
  expectTypeOf<z.input<typeof inline.footnoteReference>>().branded.toEqualTypeOf<Node<'footnoteReference'>>()
  expectTypeOf<z.input<typeof inline.mark>>().branded.toEqualTypeOf<input.MarkInput>()
  expectTypeOf<z.input<typeof inline.link>>().branded.toEqualTypeOf<input.LinkInput>()
})

test('an issue that was parsed is input again', () => {
  expectTypeOf<Issue>().toExtend<IssueInput>()
  expectTypeOf<Inline>().toExtend<input.InlineInput>()
  expectTypeOf<ReturnType<typeof parseIssue>>().toEqualTypeOf<Issue>()
  expectTypeOf<z.output<typeof issueSchema>>().toEqualTypeOf<Issue>()
  expectTypeOf<z.input<typeof issueSchema>>().toEqualTypeOf<IssueInput>()
})
