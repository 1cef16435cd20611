import { hasVisibleText } from '../canonical/visible-text.ts'
import type { Inline, Link } from '../model/inline.ts'
import { report, type Walk } from './walk.ts'

/** Checks the content of what the walk stands at, and notes the references to notes it passes. */
export function checkInlines(walk: Walk, nodes: Inline[]): void {
  if (!hasVisibleText(nodes)) report(walk, 'empty')
  const leaves: Inline[] = []
  collect(walk, nodes, leaves)
  if (leaves.some((leaf, index) => leaf.type === 'break' && isEdge(leaves, index)))
    report(walk, 'break-at-edge')
}

const isEdge = (leaves: Inline[], index: number) =>
  index === 0 || index === leaves.length - 1 || leaves[index - 1]!.type === 'break'

function collect(walk: Walk, nodes: Inline[], leaves: Inline[], link?: Link): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'link':
        if (link) report(walk, 'nested-link', { value: link.url })
        else if (!hasVisibleText(node.children)) report(walk, 'empty-link', { value: node.url })
        collect(walk, node.children, leaves, node)
        break
      case 'strong':
      case 'emphasis':
      case 'delete':
        collect(walk, node.children, leaves, link)
        break
      case 'footnoteReference':
        if (link) report(walk, 'nested-link', { value: link.url })
        walk.references.push({ identifier: node.identifier, path: [...walk.path] })
        leaves.push(node)
        break
      default:
        leaves.push(node)
    }
  }
}
