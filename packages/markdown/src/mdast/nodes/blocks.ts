import type { Block, Blockquote, Image, Labels, List, NestedBlock, Table } from '@cec-bulletin/schema'
import type * as mdast from 'mdast'
import { hasWordMarks, markOf } from '../../dialect/list-markers.ts'
import { unknownNode } from '../../unknown-node.ts'
import { mdastInlines } from './inlines.ts'

/** Blocks as plain mdast. */
export function mdastBlocks(nodes: NestedBlock[], labels: Labels): Nested[]
export function mdastBlocks(nodes: Block[], labels: Labels): (Nested | mdast.Heading)[]
export function mdastBlocks(nodes: Block[], labels: Labels): (Nested | mdast.Heading)[] {
  return nodes.map((node) => mdastBlock(node, labels))
}

type Nested = mdast.BlockContent

function mdastBlock(node: Block, labels: Labels): Nested | mdast.Heading {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: mdastInlines(node.children) }
    case 'heading':
      return { type: 'heading', depth: node.depth, children: mdastInlines(node.children) }
    case 'list':
      return mdastList(node, labels)
    case 'blockquote':
      return mdastBlockquote(node, labels)
    case 'table':
      return mdastTable(node)
    case 'image':
      return mdastImage(node, labels)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    default:
      return unknownNode(node)
  }
}

function mdastList(list: List, labels: Labels): mdast.List {
  const wordMarks = hasWordMarks(list)
  const items = list.children.map(({ children }, index): mdast.ListItem => {
    const blocks = mdastBlocks(children, labels)
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

function mdastBlockquote({ children, attribution }: Blockquote, labels: Labels): mdast.Blockquote {
  const blocks = mdastBlocks(children, labels)
  if (!attribution) return { type: 'blockquote', children: blocks }
  const dash = { type: 'text' as const, value: `${labels.attribution.trimEnd()} ` }
  return {
    type: 'blockquote',
    children: [...blocks, { type: 'paragraph', children: [dash, ...mdastInlines(attribution)] }],
  }
}

function mdastTable({ align, children }: Table): mdast.Table {
  return {
    type: 'table',
    align: align ?? children[0]!.children.map(() => null),
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: mdastInlines(cell.children) })),
    })),
  }
}

function mdastImage({ url, alt, caption, credit }: Image, labels: Labels): mdast.Paragraph {
  const lines: mdast.PhrasingContent[] = [{ type: 'image', url, alt, title: null }]
  if (caption) lines.push({ type: 'break' }, ...mdastInlines(caption))
  if (credit) lines.push({ type: 'break' }, { type: 'text', value: labels.credit }, ...mdastInlines(credit))
  return { type: 'paragraph', children: lines }
}
