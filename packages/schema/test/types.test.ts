import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { articleShape } from '../src/frame/article.ts'
import type { editorShape } from '../src/frame/editor.ts'
import type { imprintShape } from '../src/frame/imprint.ts'
import type { issueShape } from '../src/frame/issue.ts'
import type { sectionShape } from '../src/frame/section.ts'
import type { sourceShape } from '../src/frame/source.ts'
import type * as schema from '../src/index.ts'
import type { Tolerated } from '../src/nodes/definition.ts'
import type { blocks, inlines, parts } from '../src/nodes/definitions.ts'

// Held by `tsc`. What zod infers of each shape is the interface, optional keys included; what nodes are made of is
// annotated there.

test('the issue and what surrounds a body', () => {
  expectTypeOf<z.input<typeof issueShape>>().branded.toEqualTypeOf<schema.IssueInput>()
  expectTypeOf<z.input<typeof sectionShape>>().branded.toEqualTypeOf<schema.SectionInput>()
  expectTypeOf<z.input<typeof articleShape>>().branded.toEqualTypeOf<schema.ArticleInput>()
  expectTypeOf<z.input<typeof sourceShape>>().branded.toEqualTypeOf<schema.SourceInput>()
  expectTypeOf<z.input<typeof imprintShape>>().branded.toEqualTypeOf<schema.ImprintInput>()
  expectTypeOf<z.input<typeof editorShape>>().branded.toEqualTypeOf<schema.EditorInput>()
})

/** What the shape of each node takes, by its type. */
type Taken<T extends Record<string, { fields: (shapes: never) => z.core.$ZodLooseShape }>> = {
  [K in keyof T & string]: z.input<
    z.ZodObject<ReturnType<T[K]['fields']> & { type: z.ZodLiteral<K> }, z.core.$strict>
  >
}

/** The same as the interfaces say it. */
type Written<T, K extends string> = {
  [Type in K]: Omit<Extract<T, { type: Type }>, keyof Tolerated>
}

test('blocks', () => {
  type Blocks = Exclude<schema.BlockInput, string>
  expectTypeOf<Taken<typeof blocks>>().branded.toEqualTypeOf<Written<Blocks, Blocks['type']>>()
})

test('what stands in one place only', () => {
  type Parts =
    | schema.ListItemInput
    | schema.TableRowInput
    | schema.TableCellInput
    | schema.FootnoteDefinitionInput
  expectTypeOf<Taken<typeof parts>>().branded.toEqualTypeOf<Written<Parts, Parts['type']>>()
})

test('inlines', () => {
  type Inlines = Exclude<schema.InlineInput, string>
  expectTypeOf<Taken<typeof inlines>>().branded.toEqualTypeOf<Written<Inlines, Inlines['type']>>()
})

test('an issue that was parsed is input again', () => {
  expectTypeOf<schema.Issue>().toExtend<schema.IssueInput>()
  expectTypeOf<schema.Inline>().toExtend<schema.InlineInput>()
  expectTypeOf<ReturnType<typeof schema.parseIssue>>().toEqualTypeOf<schema.Issue>()
  expectTypeOf<z.output<typeof schema.issueSchema>>().toEqualTypeOf<schema.Issue>()
  expectTypeOf<z.input<typeof schema.issueSchema>>().toEqualTypeOf<schema.IssueInput>()
})
