import type { SourceInline } from '../../../source/inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'

/** Where links and code stand in the words, in which there is no link to find. */
export function spansOfLinks(inlines: readonly SourceInline[], text: string): [number, number][] {
  const spans: [number, number][] = []
  let at = 0
  for (const inline of inlines) {
    const { length } = wordsOf([inline], text)
    if (inline.type === 'link' || inline.type === 'inlineCode') spans.push([at, at + length])
    else if ('children' in inline) {
      for (const [start, end] of spansOfLinks(inline.children, text)) spans.push([at + start, at + end])
    }
    at += length
  }
  return spans
}
