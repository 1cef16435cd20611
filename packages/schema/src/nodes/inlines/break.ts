import type { InlineDefinition, Tolerated, Words } from '../definition.ts'

/** A line break the author asked for; never first or last in its paragraph. */
export interface Break {
  type: 'break'
}

export type BreakInput = Break & Tolerated

export const lineBreak = {
  type: 'break',
  leavesLine: true,
  fields: () => ({}),
  canonical: () => ({ type: 'break' }),
  check: (_, passed) => {
    if (passed.last === undefined || passed.last === 'break') passed.breakAtEdge = true
  },
} satisfies InlineDefinition<BreakInput, Break>

export const breakWords: Words<BreakInput> = {
  node: ['A line break inside a paragraph, between other things.', '段内换行，不能在首尾。'],
}
