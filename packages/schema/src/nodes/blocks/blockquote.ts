import * as z from 'zod/mini'
import { present } from '../../canonical/present.ts'
import { checkInlines } from '../../rules/check-inlines.ts'
import { checkNestedBlocks } from '../../rules/check-nested-blocks.ts'
import { within } from '../../rules/walk.ts'
import type { NestedBlock, NestedBlockInput } from '../blocks.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { InlinesInput, LineInline } from '../inlines.ts'

/** Words of somebody else, set apart. */
export interface Blockquote {
  type: 'blockquote'
  /** At least one. */
  children: NestedBlock[]
  /** Who said it or where it stands, without the dash in front. Not in mdast. */
  attribution?: LineInline[]
}

export interface BlockquoteInput extends Tolerated {
  type: 'blockquote'
  children: NestedBlockInput[]
  attribution?: Maybe<InlinesInput>
}

export const blockquote = {
  type: 'blockquote',
  fields: ({ nestedBlocks, lineInlines }) => ({
    children: nestedBlocks,
    attribution: z.nullish(lineInlines),
  }),
  canonical: ({ children, attribution }, { nestedBlocks, lineIfAny }) =>
    present({
      type: 'blockquote' as const,
      children: nestedBlocks(children),
      attribution: lineIfAny(attribution),
    }),
  check: ({ children, attribution }, walk) => {
    checkNestedBlocks(walk, children)
    if (attribution) within(walk, 'attribution', () => checkInlines(walk, attribution))
  },
} satisfies BlockDefinition<BlockquoteInput, Blockquote>

export const blockquoteWords: Words<BlockquoteInput> = {
  node: ['A quote.', '引文。'],
  children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
  attribution: [
    'Who said it or where it stands, without the dash in front.',
    '出自何人或何处，前面不加破折号。',
  ],
}
