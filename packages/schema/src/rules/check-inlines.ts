import { hasVisibleText } from '../canonical/visible-text.ts'
import { limits } from '../limits.ts'
import type { Inline, Link } from '../model/inline.ts'
import { report, type Walk } from './walk.ts'

/** Checks the content of what the walk stands at, and notes the references to notes it passes. */
export function checkInlines(walk: Walk, nodes: Inline[]): void {
  if (!hasVisibleText(nodes)) report(walk, 'empty')
  const leaves: Inline[] = []
  const count = collect(walk, nodes, leaves)
  if (count > limits.inlines)
    report(walk, 'too-intricate', { value: count, expected: [String(limits.inlines)] })
  if (leaves.some((leaf, index) => leaf.type === 'break' && isEdge(leaves, index)))
    report(walk, 'break-at-edge')
}

const isEdge = (leaves: Inline[], index: number) =>
  index === 0 || index === leaves.length - 1 || leaves[index - 1]!.type === 'break'

/** Adds the leaves in order; returns how many marks, links and notes there are. */
function collect(walk: Walk, nodes: Inline[], leaves: Inline[], link?: Link): number {
  let count = 0
  for (const node of nodes) {
    switch (node.type) {
      case 'link':
        if (link) report(walk, 'nested-link', { value: link.url })
        else if (!hasVisibleText(node.children)) report(walk, 'empty-link', { value: node.url })
        count += 1 + collect(walk, node.children, leaves, node)
        break
      case 'strong':
      case 'emphasis':
      case 'delete':
        count += 1 + collect(walk, node.children, leaves, link)
        break
      case 'footnoteReference':
        if (link) report(walk, 'nested-link', { value: link.url })
        walk.references.push({ identifier: node.identifier, path: [...walk.path] })
        leaves.push(node)
        count++
        break
      default:
        leaves.push(node)
    }
  }
  return count
}
