import { limits } from '../limits.ts'
import {
  type Block,
  bulletMarkers,
  type List,
  type NestedBlock,
  orderedMarkers,
  type Table,
} from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { checkInlines } from './check-inlines.ts'
import { each, report, type Walk, within } from './walk.ts'

/** Checks a body, blocks within blocks included; the walk stands at the list. */
export function checkBlocks(walk: Walk, blocks: Block[]): void {
  let depth = 3
  for (const [index, block] of blocks.entries()) {
    within(walk, index, () => {
      if (block.type === 'heading') {
        if (block.depth > depth + 1)
          report(walk, 'heading-order', { at: ['depth'], value: block.depth, expected: [String(depth + 1)] })
        depth = block.depth
        checkInlines(walk, block.children)
      } else checkBlock(walk, block, 0)
    })
  }
}

/** The same for what stands inside an item, a quote or a note, `depth` levels down; the walk stands at that block. */
export function checkNestedBlocks(walk: Walk, blocks: NestedBlock[], depth: number): void {
  if (depth > limits.blockDepth) report(walk, 'too-deep', { expected: [String(limits.blockDepth)] })
  else each(walk, 'children', blocks, (block) => checkBlock(walk, block, depth))
}

function checkBlock(walk: Walk, block: NestedBlock, depth: number): void {
  switch (block.type) {
    case 'paragraph':
      checkInlines(walk, block.children)
      break
    case 'list':
      checkList(walk, block, depth)
      break
    case 'blockquote': {
      const { attribution } = block
      checkNestedBlocks(walk, block.children, depth + 1)
      if (attribution) within(walk, 'attribution', () => checkInlines(walk, attribution))
      break
    }
    case 'table':
      checkTable(walk, block)
      break
    case 'image': {
      const { caption, credit } = block
      if (caption) within(walk, 'caption', () => checkInlines(walk, caption))
      if (credit) within(walk, 'credit', () => checkInlines(walk, credit))
      break
    }
    case 'thematicBreak':
      break
    default:
      block satisfies never
  }
}

function checkList(walk: Walk, list: List, depth: number): void {
  if (!list.ordered && list.start !== undefined)
    report(walk, 'list-start', { at: ['start'], value: list.start })
  const markers: readonly string[] = list.ordered ? orderedMarkers : bulletMarkers
  if (list.marker !== undefined && !markers.includes(list.marker)) {
    report(walk, 'unknown-value', { at: ['marker'], value: list.marker, expected: [...markers] })
  }
  const last = (list.start ?? 1) + list.children.length - 1
  const [least, most] = list.marker === '一、' || list.marker === '（一）' ? [1, 99] : [0, 999_999_999]
  const beyond = last > most ? last : list.start === 0 && least > 0 ? 0 : undefined
  if (list.ordered && beyond !== undefined) {
    report(walk, 'list-count', { value: beyond, expected: [`${least}–${most}`] })
  }
  each(walk, 'children', list.children, (item) => checkNestedBlocks(walk, item.children, depth + 1))
}

function checkTable(walk: Walk, table: Table): void {
  const width = table.children[0]!.children.length
  if (table.align && table.align.length !== width) {
    report(walk, 'align-width', { at: ['align'], value: table.align.length, expected: [String(width)] })
  }
  each(walk, 'children', table.children, (row) => {
    if (row.children.length !== width)
      report(walk, 'row-width', { value: row.children.length, expected: [String(width)] })
    each(walk, 'children', row.children, (cell) => {
      if (cell.children.length === 0) return
      checkInlines(walk, cell.children)
      const code = findUnwritableCode(cell.children)
      if (code !== undefined) report(walk, 'code-in-table', { value: code })
    })
  })
}

/** GFM ends a cell at `|` even in code, and takes the backslash in front of an escaped one for its own. */
function findUnwritableCode(nodes: Inline[]): string | undefined {
  for (const node of nodes) {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) return node.value
    const inside = 'children' in node ? findUnwritableCode(node.children) : undefined
    if (inside !== undefined) return inside
  }
  return undefined
}
