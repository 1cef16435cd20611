import { checkNestedBlocks } from '../../rules/check-nested-blocks.ts'
import { identifier, text } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import type { NestedBlock, NestedBlockInput } from '../blocks.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'

/** A note, hung on a `footnoteReference`. */
export interface FootnoteDefinition {
  type: 'footnoteDefinition'
  /** Letters, digits, `-` and `_`, any script, no capitals; unique in the issue. */
  identifier: string
  /** At least one; holds no reference to another note. */
  children: NestedBlock[]
}

/** A note as `parseIssue` takes it, with the fields of `FootnoteDefinition`. */
export interface FootnoteDefinitionInput extends Tolerated {
  type: 'footnoteDefinition'
  identifier: string
  /** As parsers of Markdown write the identifier; passed over. */
  label?: Maybe<string>
  children: NestedBlockInput[]
}

export const footnoteDefinition = {
  type: 'footnoteDefinition',
  fields: ({ nestedBlocks }) => ({
    identifier,
    label: z.passedOver(z.nullish(text)),
    children: nestedBlocks,
  }),
  canonical: (input, { nestedBlocks }) => ({
    type: 'footnoteDefinition',
    identifier: input.identifier.trim(),
    children: nestedBlocks(input.children),
  }),
  check: ({ children }, walk) => checkNestedBlocks(walk, children),
} satisfies BlockDefinition<FootnoteDefinitionInput, FootnoteDefinition>

export const footnoteDefinitionWords: Words<FootnoteDefinitionInput> = {
  node: ['A note.', '注释。'],
  identifier: ['Name that the body refers to; unique in the issue.', '供正文引用的名称；全期唯一。'],
  children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
}
