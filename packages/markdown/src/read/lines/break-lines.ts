import type { PhrasingContent, Text } from 'mdast'
import { isLineBreakTag } from '../../dialect/line-break-tag.ts'
import { deepestInline } from '../nodes/inline-place.ts'
import type { Reader } from '../reader.ts'

interface BreakPlace {
  reader: Pick<Reader, 'source'>
  /** How many marks and links stand around it. */
  depth?: number
}

/**
 * The content of a cell with a line break for each `<br>`: the row of a table is one line of Markdown, which can be broken
 * in no other way. White space beside a tag is dropped, unless it was written as a reference.
 */
export function breakLines(nodes: PhrasingContent[], { reader, depth = 0 }: BreakPlace): PhrasingContent[] {
  return nodes.map((node, index): PhrasingContent => {
    if (isLineBreakTag(node)) return { type: 'break', ...(node.position && { position: node.position }) }
    if (node.type === 'text') {
      const start = isLineBreakTag(nodes[index - 1]) ? spaceAtStart(node, reader) : 0
      const end = isLineBreakTag(nodes[index + 1]) ? spaceAtEnd(node, reader) : 0
      return { ...node, value: node.value.slice(start, Math.max(start, node.value.length - end)) }
    }
    if (!('children' in node) || depth > deepestInline) return node
    return { ...node, children: breakLines(node.children, { reader, depth: depth + 1 }) } as PhrasingContent
  })
}

/** How many spaces and tabs a text begins with that stand so in the Markdown. */
function spaceAtStart(node: Text, { source }: BreakPlace['reader']): number {
  const { text, from } = writtenAs(node, source)
  let end = from
  while (isBlank(text.charAt(end))) end++
  return end - from
}

/** The same of its end. */
function spaceAtEnd(node: Text, { source }: BreakPlace['reader']): number {
  const { text, from, to } = writtenAs(node, source)
  let start = to
  while (start > from && isBlank(text.charAt(start - 1))) start--
  return to - start
}

/** The document and where in it a text stands; without one, the text itself. */
function writtenAs({ value, position }: Text, source: string | undefined) {
  const [from, to] = [position?.start.offset, position?.end.offset]
  const isPlaced = source !== undefined && from !== undefined && to !== undefined
  return isPlaced ? { text: source, from, to } : { text: value, from: 0, to: value.length }
}

const isBlank = (character: string) => character === ' ' || character === '\t'
