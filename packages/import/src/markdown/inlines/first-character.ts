import type { PhrasingContent } from 'mdast'

/** The first character of what nodes say, empty where they say nothing. */
export function firstCharacter(nodes: readonly PhrasingContent[]): string {
  for (const node of nodes) {
    const first =
      'children' in node ? firstCharacter(node.children) : 'value' in node ? node.value.charAt(0) : ''
    if (first !== '') return first
  }
  return ''
}
