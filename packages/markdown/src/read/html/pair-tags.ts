import type { PhrasingContent } from 'mdast'
import { readTag } from './tags.ts'

/** The tags of a text that belong together: the index of each opening one with that of the one that closes it. */
export function pairTags(nodes: PhrasingContent[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, node] of nodes.entries()) {
    const tag = node.type === 'html' ? readTag(node.value) : undefined
    if (!tag) continue
    const waiting = open.get(tag.name) ?? []
    open.set(tag.name, waiting)
    if (!tag.isClosing) waiting.push(index)
    else {
      const start = waiting.pop()
      if (start !== undefined) pairs.set(start, index)
    }
  }
  return pairs
}
