import { isInDraft } from './trace.ts'
import type { TracedInline } from './trace-inlines.ts'

/** Whether anything here would be seen: a letter, code or a note's mark, but not white space and line breaks. */
export function isVisible(nodes: readonly TracedInline[], source: string): boolean {
  return nodes.some((node) => {
    if ('children' in node) return isVisible(node.children, source)
    if (!('value' in node)) return node.type === 'footnoteReference'
    return node.value.pieces
      .filter(isInDraft)
      .some(({ from, length, text }) => (text ?? source.slice(from, from + length)).trim() !== '')
  })
}
