import type { BlockInput } from '@cec-bulletin/schema'
import type { Nodes } from 'mdast'
import { isLineBreakTag } from '../../src/dialect/line-break-tag.ts'
import { parse } from '../../src/parse/parse.ts'
import { roomForIssue } from '../../src/read/limits.ts'

/**
 * The blocks that Markdown itself sees in a document: a quote whose last paragraph begins with a dash is a quote of so
 * many paragraphs. What no body can hold is the text that stands there.
 */
export function atItsWord(markdown: string): BlockInput[] {
  const nodes = parse(markdown, roomForIssue)?.children ?? []
  return nodes.map((node) => plain(node, markdown) as BlockInput)
}

/** Types and fields are those of an issue. */
function plain(node: Nodes, source: string): unknown {
  // Below the first line of a box the text goes on.
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') }
  if (isLineBreakTag(node)) return { type: 'break' }
  if (noInlines.has(node.type)) return textOf(node, source)
  if (noBlocks.has(node.type)) return { type: 'paragraph', children: [textOf(node, source)] }
  // The anchors are those of the issue around them.
  const url = node.type === 'link' && node.url.startsWith('#') ? { url: 'https://e.cn/' } : {}
  return 'children' in node
    ? { ...node, children: node.children.map((child) => plain(child, source)), ...url }
    : node
}

const noInlines = new Set(['image', 'footnoteReference'])

const noBlocks = new Set(['heading', 'definition', 'footnoteDefinition'])

const textOf = ({ position }: Nodes, source: string) => ({
  type: 'text',
  value: source.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, ' '),
})
