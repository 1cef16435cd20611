import { report } from '../../rules/walk.ts'
import { text } from '../../shape/field.ts'
import type { InlineDefinition, Tolerated, Words } from '../definition.ts'

/** A short piece of code or a file name, as typed; never beside another one. */
export interface InlineCode {
  type: 'inlineCode'
  /** More than white space. */
  value: string
}

/** Code within a text as `parseIssue` takes it. */
export type InlineCodeInput = InlineCode & Tolerated

export const inlineCode = {
  type: 'inlineCode',
  fields: () => ({ value: text }),
  // Code of nothing but white space is no code in Markdown, and nothing to see anywhere.
  canonical: ({ value }) => ({ type: value.trim() === '' ? 'text' : 'inlineCode', value }),
  check: ({ value }, { walk, link }) => {
    // In a link's text marked ends code at any run of backticks, and finds a link in the rest: [``a`](b)``](c)
    if (link && value.includes('`')) report(walk, 'code-in-link', { value })
    const reference = looseReference.exec(value)?.[1]
    if (reference !== undefined) report(walk, 'code-like-a-reference', { value, expected: [reference] })
  },
} satisfies InlineDefinition<InlineCodeInput, InlineCode>

export const inlineCodeWords: Words<InlineCodeInput> = {
  node: ['A short piece of code or a file name.', '行内代码或文件名。'],
  value: ['The code as typed.', '代码原文。'],
}

// Markdown holds an issue's anchors, languages and lists in definitions with these names. marked takes a name in code for
// a reference to them, and all back to a bracket outside of the code for its text. In `a[0][id]` its text is the `0`.
const looseReference = /(?:\\|(?<!\[[^[\]\\]*)\])(\[\s*(?:id|lang|list|note)\s*\])/i
