import type { SourceInline, SourceLabel } from './inlines.ts'
import { rangesOfInlines } from './ranges-of.ts'
import { splitInlines } from './split-inlines.ts'

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
