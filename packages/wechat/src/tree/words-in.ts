import type { Nodes } from 'hast'

/** All text within a node. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  let words = ''
  if ('children' in node) for (const child of node.children) words += wordsIn(child)
  return words
}
