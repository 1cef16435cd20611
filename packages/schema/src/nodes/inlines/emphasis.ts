import type { Words } from '../definition.ts'
import type { Inline } from '../inlines.ts'
import { type MarkInput, mark } from './mark.ts'

/** Stress; never inside another `emphasis`, never beside one. */
export interface Emphasis {
  type: 'emphasis'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** Emphasised text as `parseIssue` takes it. */
export interface EmphasisInput extends MarkInput<'emphasis'> {}

export const emphasis = mark('emphasis')

export const emphasisWords: Words<EmphasisInput> = {
  node: ['Stress.', '强调。'],
  children: ['Its text.', '文字内容。'],
}
