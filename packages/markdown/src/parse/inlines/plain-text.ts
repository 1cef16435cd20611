import type { PhrasingContent } from 'mdast'

/** The text of nodes without their marks, as it stands for a picture. */
export function plainText(nodes: PhrasingContent[]): string {
  const texts: string[] = []
  // Not recursive: marks go into each other as deep as the text is long.
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) texts.push(node.value)
    else if ('alt' in node) texts.push(node.alt ?? '')
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return texts.join('')
}
