import type { Words } from '../definition.ts'
import type { Inline } from '../inlines.ts'
import { type MarkInput, mark } from './mark.ts'

/** Text that no longer holds; never inside another `delete`, never beside one. */
export interface Delete {
  type: 'delete'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** Deleted text as `parseIssue` takes it. */
export interface DeleteInput extends MarkInput<'delete'> {}

export const deleted = mark('delete')

export const deleteWords: Words<DeleteInput> = {
  node: ['Text that no longer holds.', '删除：不再有效的文字。'],
  children: ['Its text.', '文字内容。'],
}
