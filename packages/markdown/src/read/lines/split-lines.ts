import type { PhrasingContent, Text } from 'mdast'

/** The content of a paragraph, line by line: split at its line breaks, and where the Markdown goes on on a new line. */
export function splitLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text' && /[\n\r]/.test(node.value)) appendText(lines, node)
    else lines.at(-1)!.push(node)
  }
  return lines
}

function appendText(lines: PhrasingContent[][], node: Text): void {
  for (const [index, value] of node.value.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) lines.push([])
    // Only the first part stands where the node does.
    if (value !== '') lines.at(-1)!.push(index === 0 ? { ...node, value } : { type: 'text', value })
  }
}
