import type { Desk } from '../infer/desk/desk.ts'
import type { SourceInline, SourceLabel } from '../source/inlines.ts'
import { rangesOfInlines } from '../source/ranges-of.ts'
import { wordsOf } from '../source/words-of.ts'

/**
 * The stretches between labels that hold words. The labels are claimed, and so are stretches without words. What is joined
 * or dropped, such as the end of a line within a name, parts nothing.
 */
export function splitAtLabels(inlines: readonly SourceInline[], desk: Desk): SourceInline[][] {
  const parts: SourceInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'label' && separates(inline)) {
      desk.claim([inline], { fate: inline.fate ?? 'label', rule: inline.rule ?? 'label' })
      parts.push([])
    } else parts.at(-1)?.push(inline)
  }
  return parts.filter((part) => {
    const holdsWords = wordsOf(part, desk.source.text).trim() !== ''
    if (!holdsWords) desk.claim(rangesOfInlines(part), { fate: 'dropped', rule: 'white-space' })
    return holdsWords
  })
}

const separates = ({ fate }: SourceLabel) => fate !== 'joined' && fate !== 'dropped'
