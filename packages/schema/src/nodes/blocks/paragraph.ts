import { checkInlines } from '../../rules/check-inlines.ts'
import type { BlockDefinition, Tolerated, Words } from '../definition.ts'
import type { Inline, InlinesInput } from '../inlines.ts'

export interface Paragraph {
  type: 'paragraph'
  /** Holds at least one visible character. */
  children: Inline[]
}

export interface ParagraphInput extends Tolerated {
  type: 'paragraph'
  children: InlinesInput
}

export const paragraph = {
  type: 'paragraph',
  fields: ({ inlines }) => ({ children: inlines }),
  canonical: ({ children }, { inlines }) => ({ type: 'paragraph', children: inlines(children) }),
  check: ({ children }, walk) => checkInlines(walk, children),
} satisfies BlockDefinition<ParagraphInput, Paragraph>

export const paragraphWords: Words<ParagraphInput> = {
  node: ['A paragraph.', '段落。'],
  children: [
    'Its text: a string, or a list of strings and nodes.',
    '内容：字符串，或由字符串和节点组成的列表。',
  ],
}
