import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import type { Range } from '../../../source/range.ts'

/** The same inlines with the words from `start` to `end`, as `wordsOf` counts them, made a link. */
export function linkWords(
  inlines: readonly SourceInline[],
  { start, end, url, text }: { start: number; end: number; url: Range; text: string },
): SourceInline[] {
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, words] = splitInlines(upTo, { at: start, text })
  return [...before, { type: 'link', url, children: words }, ...behind]
}
