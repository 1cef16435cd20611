import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceInline, SourceLink } from '../../source/inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Trace } from '../../trace/trace.ts'
import { traceUrl } from '../../trace/trace-inlines.ts'
import { isOfWeb } from './is-of-web.ts'

/**
 * The address of the only link in a line, such as a title, as the address of what the line names; and the line without
 * it. What was said when a pointer rests on the link is dropped.
 */
export function takeLink(
  inlines: readonly SourceInline[],
  desk: Desk,
): { words: readonly SourceInline[]; url?: Trace } {
  const link = onlyLink(inlines, desk.source.text)
  if (!link || !isOfWeb(link.url, desk.source.text)) return { words: inlines }
  const url = traceUrl(link.url, { desk, again: link.again })
  if (!url) return { words: inlines }
  if (link.title && !link.again) desk.claim([link.title], { fate: 'dropped', rule: 'link-title' })
  return { words: inlines.flatMap((one) => (one === link ? link.children : [one])), url }
}

/** The link of a line that has one and no other; links without words are none. */
export function onlyLink(inlines: readonly SourceInline[], text: string): SourceLink | undefined {
  const links = inlines.filter(
    (inline): inline is SourceLink => inline.type === 'link' && wordsOf([inline], text).trim() !== '',
  )
  return links.length === 1 ? links[0] : undefined
}
