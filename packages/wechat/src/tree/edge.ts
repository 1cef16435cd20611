import type { ElementContent } from 'hast'

export type Side = 'start' | 'end'

/** What stands first or last in a node that takes words; the number of a note takes none. */
export function edge(node: ElementContent, side: Side): ElementContent | undefined {
  if (node.type !== 'element' || node.tagName === 'sup') return undefined
  return node.children.at(side === 'start' ? 0 : -1)
}
