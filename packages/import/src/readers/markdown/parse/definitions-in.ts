import type { Definition, Nodes, Root } from 'mdast'

/** The definitions of links, wherever they stand, in their order. */
export function definitionsIn(root: Root): Definition[] {
  const found: Definition[] = []
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') found.push(node)
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
  return found
}
