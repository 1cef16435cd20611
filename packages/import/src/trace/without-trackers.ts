import { normalizeLink } from '@cec-bulletin/links'
import type { SourceInline } from '../source/inlines.ts'
import { labelWords } from '../source/label-words.ts'
import { wordsOf } from '../source/words-of.ts'

/**
 * The words of a link as readers should see them: an address that stands there as it was copied loses what only tracks
 * who comes. Words that are no address stay.
 */
export function withoutTrackers(
  inlines: readonly SourceInline[],
  { written, text }: { written: string; text: string },
): SourceInline[] {
  const words = wordsOf(inlines, text)
  const link = words.trim() === written.trim() ? normalizeLink(written) : undefined
  if (!link?.ok || !link.changes.some(({ rule }) => rule.startsWith('tracker-'))) return [...inlines]
  const gone = [link.href, link.display].map((clean) => cutOf(words.trim(), clean)).find((cut) => cut)
  if (!gone) return [...inlines]
  const start = words.length - words.trimStart().length + gone.start
  const end = start + gone.length
  return labelWords(inlines, { start, end, text, fate: 'dropped', rule: 'tracker' })
}

/** The one stretch that is missing in the clean address; `undefined` where more than that was changed. */
function cutOf(written: string, clean: string): { start: number; length: number } | undefined {
  const length = written.length - clean.length
  let start = 0
  while (start < clean.length && written[start] === clean[start]) start++
  return length > 0 && written.slice(start + length) === clean.slice(start) ? { start, length } : undefined
}
