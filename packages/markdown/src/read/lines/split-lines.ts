import type { PhrasingContent } from 'mdast'

/** The content of a paragraph, line by line: split at its line breaks, and where the Markdown goes on on a new line. */
export function splitLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  let line: PhrasingContent[] = []
  const lines = [line]
  for (const node of nodes) {
    for (const [index, part] of partsOf(node).entries()) {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      if (part) line.push(part)
    }
  }
  return lines
}

/** A node as what stands of it on each line; nothing on a line that holds none of it. */
function partsOf(node: PhrasingContent): (PhrasingContent | undefined)[] {
  if (node.type === 'break') return [undefined, undefined]
  if (node.type !== 'text' || !/[\n\r]/.test(node.value)) return [node]
  return node.value.split(/\r\n|\n|\r/).map((value, index) => {
    if (value === '') return undefined
    // Only the first part stands where the node does.
    return index === 0 ? { ...node, value } : { type: 'text', value }
  })
}
