import { checkInlines } from '../../rules/check-inlines.ts'
import { report } from '../../rules/walk.ts'
import * as z from '../../shape/zod.ts'
import type { BlockDefinition, Tolerated, Words } from '../definition.ts'
import type { InlinesInput, LineInline } from '../inlines.ts'

/** A sub-heading inside a body. The issue, its sections and its articles are 1 to 3. */
export interface Heading {
  type: 'heading'
  /** The first in a body has 4, each next at most one more than the one before. */
  depth: 4 | 5 | 6
  /** Holds at least one visible character. */
  children: LineInline[]
}

/** A sub-heading as `parseIssue` takes it, with the fields of `Heading`. */
export interface HeadingInput extends Tolerated {
  type: 'heading'
  depth: 4 | 5 | 6
  children: InlinesInput
}

export const heading = {
  type: 'heading',
  fields: ({ lineInlines }) => ({ depth: z.literal(4, 5, 6), children: lineInlines }),
  canonical: ({ depth, children }, { line }) => ({ type: 'heading', depth, children: line(children) }),
  check: ({ depth, children }, walk) => {
    const deepest = walk.headingDepth + 1
    if (depth > deepest) {
      report(walk, 'heading-order', { at: ['depth'], value: depth, expected: [String(deepest)] })
    }
    walk.headingDepth = depth
    checkInlines(walk, children)
  },
} satisfies BlockDefinition<HeadingInput, Heading>

export const headingWords: Words<HeadingInput> = {
  node: ['A sub-heading.', '小标题。'],
  depth: [
    '4, 5 or 6; the first in a body is 4, each next at most one deeper.',
    '4、5 或 6；正文首个为 4，之后每次最多加深一级。',
  ],
  children: ['Its text, on one line.', '文字，不换行。'],
}
