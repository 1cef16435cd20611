import type { Desk } from '../infer/desk/desk.ts'
import type { SourceParagraph } from '../source/blocks.ts'
import type { SourceInline } from '../source/inlines.ts'
import { trimInlines } from './trim-inlines.ts'

/** The inlines of a paragraph. White space at its ends is trimmed, but in a document of ours it is content. */
export const contentOf = ({ inlines, isExact }: SourceParagraph, desk: Desk): SourceInline[] =>
  isExact ? inlines : trimInlines(inlines, desk)
