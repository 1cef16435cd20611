import { findLinks } from '@cec-bulletin/links'
import type { SourceInline, SourceText } from '../../source/inlines.ts'
import { splitInlines } from '../../source/split-inlines.ts'
import { wordsOf } from '../../source/words-of.ts'

/** The same inlines with the addresses in their text made links; those of links and of code stay. */
export function linkAddresses(inlines: readonly SourceInline[], text: string): SourceInline[] {
  const found: SourceInline[] = []
  let run: SourceText[] = []
  for (const inline of inlines) {
    if (inline.type === 'text') {
      run.push(inline)
      continue
    }
    found.push(...linkRun(run, text))
    run = []
    const isMark = 'children' in inline && inline.type !== 'link'
    found.push(isMark ? { ...inline, children: linkAddresses(inline.children, text) } : inline)
  }
  return [...found, ...linkRun(run, text)]
}

/** Texts that stand beside one another are one text. */
function linkRun(run: readonly SourceText[], text: string): SourceInline[] {
  const links = findLinks(wordsOf(run, text))
  const parts: SourceInline[] = []
  let rest: SourceInline[] = [...run]
  let done = 0
  for (const { start, end, href } of links) {
    const [before, from] = splitInlines(rest, { at: start - done, text })
    const [children, behind] = splitInlines(from, { at: end - start, text })
    const [first] = children
    if (first?.type !== 'text') continue
    // The words are the address as well.
    const url = { from: first.from, length: first.length, says: href }
    parts.push(...before, { type: 'link', url, again: true, children })
    rest = behind
    done = end
  }
  return [...parts, ...rest]
}
