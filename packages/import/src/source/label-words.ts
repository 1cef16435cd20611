import { splitInlines } from './inlines/split-inlines.ts'
import type { SourceInline, SourceLabel } from './inlines.ts'
import { rangesOfInlines } from './ranges-of.ts'
import { wordsOf } from './words-of.ts'

/** The same inlines with the words from `start` to `end`, as `wordsOf` counts them, made a label. */
export function labelWords(
  inlines: readonly SourceInline[],
  { start, end, text, ...what }: LabelOptions,
): SourceInline[] {
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, label] = splitInlines(upTo, { at: start, text })
  const ranges = rangesOfInlines(label).filter(({ length }) => length > 0)
  return [...before, ...ranges.map((range) => ({ type: 'label' as const, ...range, ...what })), ...behind]
}

export interface LabelOptions extends Pick<SourceLabel, 'fate' | 'rule'> {
  start: number
  end: number
  /** Of the source. */
  text: string
}

/** The same inlines with everything that the pattern finds in their words made labels. */
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
