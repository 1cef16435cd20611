import type { BlockDefinition, Tolerated, Words } from '../definition.ts'

/** A change of subject without a title. */
export interface ThematicBreak {
  type: 'thematicBreak'
}

/** A change of subject as `parseIssue` takes it. */
export interface ThematicBreakInput extends Tolerated {
  type: 'thematicBreak'
}

export const thematicBreak = {
  type: 'thematicBreak',
  fields: () => ({}),
  canonical: () => ({ type: 'thematicBreak' }),
  check: () => undefined,
} satisfies BlockDefinition<ThematicBreakInput, ThematicBreak>

export const thematicBreakWords: Words<ThematicBreakInput> = {
  node: ['A change of subject without a title.', '分隔线：无标题地另起话题。'],
}
