import type { Nodes } from 'hast'

/** All text within a node. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
