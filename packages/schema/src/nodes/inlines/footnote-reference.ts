import { report } from '../../rules/walk.ts'
import { identifier, text } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import type { InlineDefinition, Maybe, Tolerated, Words } from '../definition.ts'

/** The place a note hangs on; the note itself stands in the same article's `notes`. */
export interface FootnoteReference {
  type: 'footnoteReference'
  /** The `identifier` of a note of the same article. */
  identifier: string
}

/** A reference to a note as `parseIssue` takes it; `label` is passed over. */
export type FootnoteReferenceInput = FootnoteReference & Tolerated & { label?: Maybe<string> }

export const footnoteReference = {
  type: 'footnoteReference',
  needs: 'notes',
  fields: () => ({ identifier, label: z.passedOver(z.nullish(text)) }),
  canonical: (input) => ({ type: 'footnoteReference', identifier: input.identifier.trim() }),
  check: (node, passed) => {
    const { walk, link } = passed
    if (link) report(walk, 'nested-link', { value: link.url })
    walk.references.push({ identifier: node.identifier, path: [...walk.path] })
    passed.count++
  },
} satisfies InlineDefinition<FootnoteReferenceInput, FootnoteReference>

export const footnoteReferenceWords: Words<FootnoteReferenceInput> = {
  node: ['The place a note hangs on.', '注释的引用处。'],
  identifier: ['The identifier of a note of the same article.', '同一篇文章中注释的 identifier。'],
}
