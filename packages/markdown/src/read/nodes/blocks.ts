import {
  type BlockInput,
  type HeadingInput,
  limits,
  type NestedBlockInput,
  type TableInput,
} from '@cec-bulletin/schema'
import type { Definition, Heading, RootContent, Table } from 'mdast'
import { gatherNote } from '../frame/notes.ts'
import { placed, type Reader, report } from '../reader.ts'
import { readBlockquote } from './blocks/blockquote.ts'
import { readImage } from './blocks/image.ts'
import { readList } from './blocks/list.ts'
import { readInlines } from './inlines.ts'

/** A body as input of `parseIssue`. */
export function readBlocks(reader: Reader, nodes: RootContent[]): BlockInput[] {
  return nodes.flatMap<BlockInput>((node, index) =>
    node.type === 'heading'
      ? [readHeading(reader, node)]
      : readBlock(reader, node, { depth: 0, before: nodes[index - 1] }),
  )
}

/** What stands inside an item, a quote or a note, `depth` levels down. */
export function readNestedBlocks(reader: Reader, nodes: RootContent[], depth: number): NestedBlockInput[] {
  const [first] = nodes
  if (first && depth > limits.blockDepth + 1) {
    report(reader, first, { code: 'too-deep', received: first.type })
    return []
  }
  return nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return readBlock(reader, node, { depth, before: nodes[index - 1] })
    report(reader, node, { code: 'nested-heading', received: '#'.repeat(node.depth) })
    return []
  })
}

interface Surroundings {
  depth: number
  before: RootContent | undefined
}

/** One block, or nothing where the node is no block or was refused. */
function readBlock(reader: Reader, node: RootContent, { depth, before }: Surroundings): NestedBlockInput[] {
  switch (node.type) {
    case 'paragraph': {
      const isFigure = node.children[0]?.type === 'image' || node.children[0]?.type === 'imageReference'
      if (isFigure) return readImage(reader, node)
      return [placed(reader, node, { type: 'paragraph', children: readInlines(reader, node.children) })]
    }
    case 'list':
      return [readList(reader, node, { depth, marker: takeListDefinition(reader, before) })]
    case 'blockquote':
      return [readBlockquote(reader, node, depth)]
    case 'table':
      return [readTable(reader, node)]
    case 'thematicBreak':
      return [placed(reader, node, { type: 'thematicBreak' })]
    case 'footnoteDefinition':
      gatherNote(reader, node, depth)
      return []
    case 'definition':
      // Those that nothing refers to are reported at the end.
      return []
    case 'html':
      report(reader, node, { code: 'raw-html', received: node.value })
      return []
    case 'code':
      report(reader, node, { code: 'code-block', received: node.value })
      return []
    default:
      report(reader, node, { code: 'unknown-node', received: node.type })
      return []
  }
}

function readHeading(reader: Reader, node: Heading): HeadingInput {
  const depth = node.depth as 4 | 5 | 6
  return placed(reader, node, { type: 'heading', depth, children: readInlines(reader, node.children) })
}

function readTable(reader: Reader, node: Table): TableInput {
  const width = node.children[0]?.children.length ?? 0
  for (const row of node.children) reader.roomForCells -= Math.max(0, width - row.children.length)
  if (reader.roomForCells < 0) {
    report(reader, node, { code: 'too-large', received: node.type })
    return { type: 'table', children: [] }
  }
  const children = node.children.map((row) => {
    const cells = row.children.map((cell) =>
      placed(reader, cell, { type: 'tableCell' as const, children: readInlines(reader, cell.children) }),
    )
    // GFM lets a row leave out its last cells.
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] })
    return placed(reader, row, { type: 'tableRow' as const, children: cells })
  })
  const align = node.align?.every((side) => side === null) ? undefined : node.align
  return placed(reader, node, { type: 'table', align, children })
}

function takeListDefinition(reader: Reader, node: RootContent | undefined): string | undefined {
  if (!isListDefinition(node)) return undefined
  reader.used.add(node)
  return node.title ?? undefined
}

function isListDefinition(node: RootContent | undefined): node is Definition {
  return node?.type === 'definition' && node.identifier === 'list' && node.url === '#'
}
