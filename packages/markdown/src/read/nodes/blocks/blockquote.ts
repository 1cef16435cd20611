import type { BlockquoteInput } from '@cec-bulletin/schema'
import type { Blockquote, PhrasingContent, RootContent } from 'mdast'
import { dashAt } from '../../../dialect/leads.ts'
import { boxOf } from '../../lines/box-of.ts'
import { withoutLead } from '../../lines/without-lead.ts'
import { placed, type Reader, sourceOf } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'
import { readNestedBlocks } from '../blocks.ts'
import { readLine } from '../inlines.ts'

/** A quote or a box; its last line is its attribution where it begins with a dash. */
export function readBlockquote(node: Blockquote, { reader, depth }: BlockPlace): BlockquoteInput {
  const { kind, children } = boxOf(node, reader)
  const { blocks, attribution } = splitAttribution(reader, children)
  return placed(reader, node, {
    type: 'blockquote',
    kind,
    children: readNestedBlocks(blocks, { reader, depth: depth + 1 }),
    attribution: attribution && readLine(attribution, { reader }),
  })
}

interface Quote {
  blocks: RootContent[]
  attribution?: PhrasingContent[]
}

function splitAttribution(reader: Reader, blocks: RootContent[]): Quote {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph') return { blocks }
  const others = blocks.slice(0, -1)
  const attribution = others.length > 0 ? behindDash(reader, last.children) : undefined
  if (attribution) return { blocks: others, attribution }
  const { text, line } = splitLastLine(last.children)
  const name = behindDash(reader, line)
  return name ? { blocks: [...others, { ...last, children: text }], attribution: name } : { blocks }
}

function behindDash(reader: Reader, nodes: PhrasingContent[]): PhrasingContent[] | undefined {
  const dash = nodes[0] && dashAt(sourceOf(reader, nodes[0]))
  const rest =
    dash && nodes.every(staysOnLine) ? withoutLead(nodes, { reader, length: dash.length }) : undefined
  return rest && rest.length > 0 ? rest : undefined
}

const staysOnLine = ({ type }: PhrasingContent) => type !== 'break' && type !== 'footnoteReference'

// `> text` and `> —— name` without an empty line between are one paragraph to Markdown.
function splitLastLine(nodes: PhrasingContent[]): { text: PhrasingContent[]; line: PhrasingContent[] } {
  const at = nodes.findLastIndex((node) => node.type === 'text' && node.value.includes('\n'))
  const node = nodes[at]
  if (node?.type !== 'text') return { text: nodes, line: [] }
  const end = node.value.lastIndexOf('\n')
  return {
    text: [...nodes.slice(0, at), { ...node, value: node.value.slice(0, end) }],
    line: [{ type: 'text', value: node.value.slice(end + 1) }, ...nodes.slice(at + 1)],
  }
}
