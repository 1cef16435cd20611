import type { List, ListItem, Root, RootContent } from 'mdast'
import { unknownNode } from './unknown-node.ts'

/** A block of Portable Text, flat as they are: a list is its items, each with its level. */
export interface PortableBlock {
  _type: string
  _key: string
  style?: string
  listItem?: string
  level?: number
  markDefs?: { _key: string; _type: string; href: string }[]
  children: { _type: string; _key: string; text: string; marks: string[] }[]
}

/** An mdast tree as Portable Text. */
export function toPortableText(tree: Root): PortableBlock[] {
  const keys = { next: 0 }
  return tree.children.flatMap((node) => blocks(node, { keys }))
}

interface Around {
  /** Every block and span has a key of its own. */
  keys: { next: number }
  style?: string
  list?: { listItem: string; level: number }
}

const key = ({ keys }: Around) => `k${keys.next++}`

function blocks(node: RootContent, around: Around): PortableBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [textBlock(node.children, around)]
    case 'heading':
      return [textBlock(node.children, { ...around, style: `h${node.depth}` })]
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, { ...around, style: 'blockquote' }))
    case 'list':
      return items(node, around)
    case 'thematicBreak':
      return [{ _type: 'horizontal-rule', _key: key(around), children: [] }]
    default:
      return unknownNode('Portable Text', node.type)
  }
}

function items(node: List, around: Around): PortableBlock[] {
  const list = { listItem: node.ordered ? 'number' : 'bullet', level: (around.list?.level ?? 0) + 1 }
  return node.children.flatMap((item: ListItem) =>
    item.children.flatMap((child) => blocks(child, { ...around, list })),
  )
}

function textBlock(nodes: readonly RootContent[], around: Around): PortableBlock {
  const { style = 'normal', list } = around
  const block: PortableBlock = {
    _type: 'block',
    _key: key(around),
    style,
    ...list,
    markDefs: [],
    children: [],
  }
  for (const node of nodes) addSpans(block, node, { ...around, marks: [] })
  return block
}

function addSpans(block: PortableBlock, node: RootContent, around: Around & { marks: string[] }): void {
  const { marks } = around
  const span = (text: string, mark: string[] = []) => {
    block.children.push({ _type: 'span', _key: key(around), text, marks: [...marks, ...mark] })
  }
  const inside = (mark: string, children: readonly RootContent[]) => {
    for (const child of children) addSpans(block, child, { ...around, marks: [...marks, mark] })
  }
  if (node.type === 'text') span(node.value)
  else if (node.type === 'break') span('\n')
  else if (node.type === 'inlineCode') span(node.value, ['code'])
  else if (node.type === 'strong') inside('strong', node.children)
  else if (node.type === 'emphasis') inside('em', node.children)
  else if (node.type === 'delete') inside('strike-through', node.children)
  else if (node.type === 'link') {
    const definition = { _key: key(around), _type: 'link', href: node.url }
    block.markDefs!.push(definition)
    inside(definition._key, node.children)
  } else unknownNode('Portable Text', node.type)
}
