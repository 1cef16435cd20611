import { text as textField } from '../../shape/field.ts'
import type { InlineDefinition, Tolerated, Words } from '../definition.ts'

/** Plain text, never empty, on one line; two texts never stand side by side. */
export interface Text {
  type: 'text'
  /** No controls, no line feeds; white space as typed. */
  value: string
}

/** A text as `parseIssue` takes it; in its place a bare string may stand. */
export type TextInput = Text & Tolerated

export const text = {
  type: 'text',
  fields: () => ({ value: textField }),
  canonical: ({ value }) => ({ type: 'text', value }),
} satisfies InlineDefinition<TextInput, Text>

export const textWords: Words<TextInput> = {
  node: ['Plain text; a bare string is the same.', '纯文本；也可直接写字符串。'],
  value: ['The text, on one line.', '文字，不换行。'],
}
