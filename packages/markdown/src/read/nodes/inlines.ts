import type { InlineInput } from '@cec-bulletin/schema'
import type { PhrasingContent } from 'mdast'
import { joinLines } from '../lines/join-lines.ts'
import { placed, type Reader, report } from '../reader.ts'

/** Inline content as input of `parseIssue`. */
export function readInlines(reader: Reader, nodes: PhrasingContent[], depth = 0): InlineInput[] {
  const input: InlineInput[] = []
  for (const [index, node] of nodes.entries()) {
    const read = readInline(reader, node, { depth, before: nodes[index - 1], after: nodes[index + 1] })
    if (Array.isArray(read)) for (const child of read) input.push(child)
    else if (read !== undefined) input.push(read)
  }
  return input
}

interface Surroundings {
  depth: number
  before: PhrasingContent | undefined
  after: PhrasingContent | undefined
}

function readInline(
  reader: Reader,
  node: PhrasingContent,
  { depth, before, after }: Surroundings,
): InlineInput | InlineInput[] | undefined {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: joinLines(node.value, before, after) }
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value }
    case 'break':
      return { type: 'break' }
    case 'strong':
    case 'emphasis':
    case 'delete':
      if (depth > maximumDepth) return refuse(reader, node, 'too-deep')
      return placed(reader, node, {
        type: node.type,
        children: readInlines(reader, node.children, depth + 1),
      })
    case 'link':
      if (depth > maximumDepth) return refuse(reader, node, 'too-deep')
      return placed(reader, node, {
        type: 'link',
        url: node.url,
        title: node.title ?? undefined,
        children: readInlines(reader, node.children, depth + 1),
      })
    case 'linkReference': {
      const definition = reader.definitions.get(node.identifier)
      if (!definition || depth > maximumDepth) return refuse(reader, node, 'unresolved-reference')
      reader.used.add(definition)
      const children = readInlines(reader, node.children, depth + 1)
      return placed(reader, node, {
        type: 'link',
        url: definition.url,
        title: definition.title ?? undefined,
        children,
      })
    }
    case 'footnoteReference':
      return placed(reader, node, { type: 'footnoteReference', identifier: node.identifier })
    case 'image':
    case 'imageReference':
      return refuse(reader, node, 'image-in-text')
    case 'html':
      return refuse(reader, node, 'raw-html')
    default:
      return refuse(reader, node, 'unknown-node')
  }
}

// Marks do not stand in themselves, so no issue goes deeper than a few.
const maximumDepth = 30

function refuse(
  reader: Reader,
  node: PhrasingContent,
  code: 'too-deep' | 'unresolved-reference' | 'image-in-text' | 'raw-html' | 'unknown-node',
): undefined {
  const received = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : node.type
  report(reader, node, { code, received })
}
