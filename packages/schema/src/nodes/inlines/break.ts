import type { InlineDefinition, Tolerated, Words } from '../definition.ts'

/** A line break the author asked for; never first or last in its paragraph or cell. */
export interface Break {
  type: 'break'
}

/** A line break as `parseIssue` takes it. */
export type BreakInput = Break & Tolerated

export const lineBreak = {
  type: 'break',
  needs: 'lines',
  fields: () => ({}),
  canonical: () => ({ type: 'break' }),
  check: (_, passed) => {
    if (passed.last === undefined || passed.last === 'break') passed.breakAtEdge = true
  },
} satisfies InlineDefinition<BreakInput, Break>

export const breakWords: Words<BreakInput> = {
  node: [
    'A line break inside a paragraph or a cell, between other things.',
    '段落或单元格内换行，不能在首尾。',
  ],
}
