import type { Inline } from '../model/inline.ts'

/** Whether anything here would be seen: a letter, code or a note's mark, but not white space and line breaks. */
export function hasVisibleText(nodes: Inline[]): boolean {
  return nodes.some((node) => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value.trim() !== ''
      case 'footnoteReference':
        return true
      case 'break':
        return false
      default:
        return hasVisibleText(node.children)
    }
  })
}
