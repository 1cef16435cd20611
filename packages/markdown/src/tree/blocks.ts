import type { Block, Blockquote, Image, Labels, List, NestedBlock, Table } from '@cec-bulletin/schema'
import type * as mdast from 'mdast'
import { hasWordMarks, markOf } from '../dialect/word-marks.ts'
import { unknownNode } from '../unknown-node.ts'
import { treeInlines } from './inlines.ts'

/** Blocks as plain mdast. */
export function treeBlocks(nodes: NestedBlock[], labels: Labels): Nested[]
export function treeBlocks(nodes: Block[], labels: Labels): (Nested | mdast.Heading)[]
export function treeBlocks(nodes: Block[], labels: Labels): (Nested | mdast.Heading)[] {
  return nodes.map((node) => treeBlock(node, labels))
}

type Nested = mdast.BlockContent

function treeBlock(node: Block, labels: Labels): Nested | mdast.Heading {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: treeInlines(node.children) }
    case 'heading':
      return { type: 'heading', depth: node.depth, children: treeInlines(node.children) }
    case 'list':
      return treeList(node, labels)
    case 'blockquote':
      return treeBlockquote(node, labels)
    case 'table':
      return treeTable(node)
    case 'image':
      return treeImage(node, labels)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    default:
      return unknownNode(node)
  }
}

function treeList(list: List, labels: Labels): mdast.List {
  const wordMarks = hasWordMarks(list)
  const items = list.children.map(({ children }, index): mdast.ListItem => {
    const blocks = treeBlocks(children, labels)
    return {
      type: 'listItem',
      spread: blocks.length > 1,
      children: wordMarks ? led(blocks, markOf(list, index)) : blocks,
    }
  })
  const spread = items.some((item) => item.spread === true)
  if (!list.ordered || wordMarks) return { type: 'list', ordered: false, spread, children: items }
  return { type: 'list', ordered: true, start: list.start ?? 1, spread, children: items }
}

function led(blocks: Nested[], mark: string): Nested[] {
  const [first, ...rest] = blocks
  const text = { type: 'text' as const, value: mark }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text] }, ...blocks]
  const [head, ...tail] = first.children
  const children =
    head?.type === 'text' ? [{ ...head, value: mark + head.value }, ...tail] : [text, ...first.children]
  return [{ ...first, children }, ...rest]
}

function treeBlockquote({ children, attribution }: Blockquote, labels: Labels): mdast.Blockquote {
  const blocks = treeBlocks(children, labels)
  if (!attribution) return { type: 'blockquote', children: blocks }
  const dash = { type: 'text' as const, value: `${labels.attribution.trimEnd()} ` }
  return {
    type: 'blockquote',
    children: [...blocks, { type: 'paragraph', children: [dash, ...treeInlines(attribution)] }],
  }
}

function treeTable({ align, children }: Table): mdast.Table {
  return {
    type: 'table',
    align: align ?? children[0]!.children.map(() => null),
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: treeInlines(cell.children) })),
    })),
  }
}

function treeImage({ url, alt, caption, credit }: Image, labels: Labels): mdast.Paragraph {
  const lines: mdast.PhrasingContent[] = [{ type: 'image', url, alt, title: null }]
  if (caption) lines.push({ type: 'break' }, ...treeInlines(caption))
  if (credit) lines.push({ type: 'break' }, { type: 'text', value: labels.credit }, ...treeInlines(credit))
  return { type: 'paragraph', children: lines }
}
