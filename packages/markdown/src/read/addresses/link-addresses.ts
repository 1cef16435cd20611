import { limits } from '@cec-bulletin/schema'
import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Node } from 'unist'
import type { Finder } from './finder.ts'
import { linkText } from './link-text.ts'

/**
 * Makes links of the addresses in the text of a tree, in place: not in that of a link, nor in titles, which are plain
 * text. Says whether there was room for them, as no issue holds as many links as a document may hold addresses.
 */
export function linkAddresses(root: Root, finder: Finder): boolean {
  // Iterative, as the tree may be deeper than the stack.
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node) || !isSearched(node)) continue
    const children: Nodes[] = node.children
    if (children.some(isText)) {
      const linked = children.flatMap<Nodes>((child, index) =>
        isText(child) ? linkText(child, { behind: children[index + 1], finder }) : [child],
      )
      node.children = linked as typeof node.children
    }
    for (const child of children) waiting.push(child)
    if (finder.found.size > limits.values) return false
  }
  return true
}

const isText = (node: Node): node is Text => node.type === 'text'

function isSearched(node: Parents): boolean {
  if (node.type === 'heading') return node.depth > 3
  return node.type !== 'link' && node.type !== 'linkReference'
}
