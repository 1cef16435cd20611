import { present } from '../../canonical/present.ts'
import { checkInlines } from '../../rules/check-inlines.ts'
import { checkNestedBlocks } from '../../rules/check-nested-blocks.ts'
import { within } from '../../rules/walk.ts'
import * as z from '../../shape/zod.ts'
import type { NestedBlock, NestedBlockInput } from '../blocks.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { InlinesInput, LineInline } from '../inlines.ts'
import { type BoxKind, boxKinds } from './box-kinds.ts'

/** Words of somebody else, set apart; or a box beside the text. */
export interface Blockquote {
  type: 'blockquote'
  /** That it is a box, and how its text is meant; absent of a quote. Not in mdast. */
  kind?: BoxKind
  /** At least one. */
  children: NestedBlock[]
  /** Who said it or where it stands, without the dash in front. Not in mdast. */
  attribution?: LineInline[]
}

/** A quote as `parseIssue` takes it, with the fields of `Blockquote`. */
export interface BlockquoteInput extends Tolerated {
  type: 'blockquote'
  kind?: Maybe<BoxKind>
  children: NestedBlockInput[]
  attribution?: Maybe<InlinesInput>
}

export const blockquote = {
  type: 'blockquote',
  fields: ({ nestedBlocks, lineInlines }) => ({
    kind: z.nullish(z.literal(...boxKinds)),
    children: nestedBlocks,
    attribution: z.nullish(lineInlines),
  }),
  canonical: ({ kind, children, attribution }, { nestedBlocks, lineIfAny }) =>
    present({
      type: 'blockquote' as const,
      kind,
      children: nestedBlocks(children),
      attribution: lineIfAny(attribution),
    }),
  check: ({ children, attribution }, walk) => {
    checkNestedBlocks(walk, children)
    if (attribution) within(walk, 'attribution', () => checkInlines(walk, attribution))
  },
} satisfies BlockDefinition<BlockquoteInput, Blockquote>

export const blockquoteWords: Words<BlockquoteInput> = {
  node: ['A quote, or a box.', '引文，或提示框。'],
  kind: [
    'Makes a box of it, and says how its text is meant: note, tip, important, warning or caution.',
    '设为提示框，并说明性质：note 说明、tip 提示、important 重要、warning 警告、caution 注意。',
  ],
  children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
  attribution: [
    'Who said it or where it stands, without the dash in front.',
    '出自何人或何处，前面不加破折号。',
  ],
}
