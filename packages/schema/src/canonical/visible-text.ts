import type { Inline } from '../nodes/inlines.ts'

/** Whether anything here would be seen: a letter, code or a note's mark, but not white space and line breaks. */
export function hasVisibleText(nodes: Inline[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== ''
    if ('children' in node) return hasVisibleText(node.children)
    return 'value' in node ? node.value.trim() !== '' : node.type !== 'break'
  })
}
