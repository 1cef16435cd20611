import { lineIfAny } from '../../canonical/line.ts'
import { present } from '../../canonical/present.ts'
import { checkInlines } from '../../rules/check-inlines.ts'
import { language } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { Inline, InlinesInput } from '../inlines.ts'

/** A paragraph of text. */
export interface Paragraph {
  type: 'paragraph'
  /** BCP 47, where it differs from the article's; it also says in which direction the text runs. Not in mdast. */
  lang?: string
  /** Holds at least one visible character. */
  children: Inline[]
}

/** A paragraph as `parseIssue` takes it, with the fields of `Paragraph`; in its place a bare string may stand. */
export interface ParagraphInput extends Tolerated {
  type: 'paragraph'
  lang?: Maybe<string>
  children: InlinesInput
}

export const paragraph = {
  type: 'paragraph',
  fields: ({ inlines }) => ({ lang: z.nullish(language), children: inlines }),
  canonical: ({ lang, children }, { inlines }) =>
    present({ type: 'paragraph' as const, lang: lineIfAny(lang), children: inlines(children) }),
  check: ({ children }, walk) => checkInlines(walk, children),
} satisfies BlockDefinition<ParagraphInput, Paragraph>

export const paragraphWords: Words<ParagraphInput> = {
  node: ['A paragraph.', '段落。'],
  lang: [
    'Language, where it differs from the article’s; it also says in which direction the text runs.',
    '语言，与文章不同时填写；文字方向也由此而定。',
  ],
  children: [
    'Its text: a string, or a list of strings and nodes.',
    '内容：字符串，或由字符串和节点组成的列表。',
  ],
}
