import { splitInlines } from './inlines/split-inlines.ts'
import type { SourceInline, SourceLabel } from './inlines.ts'
import { rangesOfInlines } from './ranges-of.ts'
import { wordsOf } from './words-of.ts'

/** The same inlines with the words from `start` to `end`, as `wordsOf` counts them, made a label. */
export function labelWords(
  inlines: readonly SourceInline[],
  { start, end, text, fate, rule }: LabelOptions,
): SourceInline[] {
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, label] = splitInlines(upTo, { at: start, text })
  const labels = rangesOfInlines(label)
    .filter(({ length }) => length > 0)
    .map(({ from, length }) => ({ type: 'label' as const, from, length, ...(fate && { fate }), rule }))
  return [...before, ...labels, ...behind]
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
  { pattern, text, fate, rule }: MatchOptions,
): SourceInline[] {
  const said = wordsOf(inlines, text)
  // To go through the matches of a pattern is slow even where there are none.
  if (said.search(pattern) < 0) return [...inlines]
  const found = [...said.matchAll(pattern)].filter(([words]) => words !== '')
  // From the end, so that the places in front stay where they are: a label has no words.
  return found.reduceRight<SourceInline[]>(
    (rest, { 0: words, index }) =>
      labelWords(rest, { start: index, end: index + words.length, text, fate, rule }),
    [...inlines],
  )
}

export interface MatchOptions extends Omit<LabelOptions, 'start' | 'end'> {
  /** A global one. */
  pattern: RegExp
}
