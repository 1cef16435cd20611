import type { Desk } from '../infer/desk/desk.ts'
import type { SourceParagraph } from '../source/blocks.ts'
import type { SourceInline } from '../source/inlines.ts'
import { trimInlines } from './trim-inlines.ts'

/** What a paragraph says. White space at its ends is content only where a page of ours has it. */
export const contentOf = ({ inlines, isExact }: SourceParagraph, desk: Desk): SourceInline[] =>
  isExact ? inlines : trimInlines(inlines, desk)
