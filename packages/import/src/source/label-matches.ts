import type { SourceInline } from './inlines.ts'
import { type LabelOptions, labelWords } from './label-words.ts'
import { wordsOf } from './words-of.ts'

/** The same inlines with everything that the pattern, a global one, finds in their words made labels. */
export function labelMatches(
  inlines: readonly SourceInline[],
  { pattern, text, ...what }: MatchOptions,
): SourceInline[] {
  const found = [...wordsOf(inlines, text).matchAll(pattern)].filter(([words]) => words !== '')
  // From the end, so that the places in front stay where they are: a label has no words.
  return found.reduceRight<SourceInline[]>(
    (rest, { 0: words, index }) =>
      labelWords(rest, { start: index, end: index + words.length, text, ...what }),
    [...inlines],
  )
}

export interface MatchOptions extends Omit<LabelOptions, 'start' | 'end'> {
  /** A global one. */
  pattern: RegExp
}
