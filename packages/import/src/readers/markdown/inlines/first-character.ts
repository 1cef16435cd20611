import type { PhrasingContent } from 'mdast'

/** The first character of what nodes say, empty where they say nothing. A note's mark stands beside words without a space. */
export function firstCharacter(nodes: readonly PhrasingContent[]): string {
  for (const node of nodes) {
    const first = firstOf(node)
    if (first !== '') return first
  }
  return ''
}

function firstOf(node: PhrasingContent): string {
  if (node.type === 'footnoteReference') return '\u3000'
  if ('children' in node) return firstCharacter(node.children)
  return 'value' in node ? node.value.charAt(0) : ''
}
