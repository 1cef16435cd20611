import type { Words } from '../definition.ts'
import type { Inline } from '../inlines.ts'
import { type MarkInput, mark } from './mark.ts'

/** Strong importance; never inside another `strong`, never beside one. */
export interface Strong {
  type: 'strong'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** Strong text as `parseIssue` takes it. */
export interface StrongInput extends MarkInput<'strong'> {}

export const strong = mark('strong')

export const strongWords: Words<StrongInput> = {
  node: ['Strong importance.', '加重。'],
  children: ['Its text.', '文字内容。'],
}
