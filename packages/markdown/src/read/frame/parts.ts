import type { Heading, RootContent } from 'mdast'

/** What stands before the first heading of depth 1 to 3, and each of those with what stands under it. */
export interface Parts {
  before: RootContent[]
  parts: Part[]
}

export interface Part {
  heading: Heading
  nodes: RootContent[]
}

export function splitParts(nodes: RootContent[]): Parts {
  const before: RootContent[] = []
  const parts: Part[] = []
  let current = before
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth < 4) {
      current = []
      parts.push({ heading: node, nodes: current })
    } else current.push(node)
  }
  return { before, parts }
}
