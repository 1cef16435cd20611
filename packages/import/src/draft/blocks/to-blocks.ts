import type { Block, ListItem, NestedBlock } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type {
  SourceBlock,
  SourceCode,
  SourceList,
  SourceParagraph,
  SourceQuote,
  SourceTable,
} from '../../source/blocks.ts'
import { isVisible } from '../../trace/is-visible.ts'
import { traceInlines } from '../../trace/trace-inlines.ts'
import { traceRange } from '../../trace/trace-range.ts'
import type { Traced } from '../../trace/traced.ts'
import { contentOf } from '../content-of.ts'
import { dropBlank } from './drop-blank.ts'
import { cellOf, lineOf } from './line-of.ts'
import { toImage } from './to-image.ts'

type Nested = Traced<NestedBlock>

/** The blocks of a body as those of a draft. */
export function toBlocks(blocks: readonly SourceBlock[], desk: Desk): Traced<Block>[] {
  let deepest = 4
  return blocks.flatMap((block): Traced<Block>[] => {
    if (block.type !== 'paragraph' || block.role !== 'heading') return toNested([block], desk)
    // The first heading has depth 4; each of the others is at most one deeper than the one before it.
    const depth = depthOf(Math.min(block.level ?? 4, deepest))
    deepest = Math.min(depth + 1, 6)
    return [
      {
        type: 'heading',
        depth,
        children: lineOf(contentOf(block, desk), { desk, rule: 'heading' }),
      },
    ]
  })
}

const depthOf = (level: number): 4 | 5 | 6 => (level <= 4 ? 4 : level === 5 ? 5 : 6)

export function toNested(blocks: readonly SourceBlock[], desk: Desk): Nested[] {
  return blocks.flatMap((block) => nested(block, desk))
}

function nested(block: SourceBlock, desk: Desk): Nested[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block, desk)
    case 'list':
      return list(block, desk)
    case 'quote':
      return quote(block, desk)
    case 'table':
      return [table(block, desk)]
    case 'image':
      return toImage(block, desk)
    case 'code':
      return code(block, desk)
    case 'rule':
      return [{ type: 'thematicBreak' }]
  }
}

function code({ lang, ...written }: SourceCode, desk: Desk): Nested[] {
  const value = traceRange(written, { source: desk.source.text, rule: 'code', isCode: true })
  if (isVisible([{ type: 'text', value }], desk.source.text)) {
    return [{ type: 'code', ...(lang !== undefined && { lang }), value }]
  }
  return dropBlank(value, desk)
}

/** Nothing where all that it held was dropped, such as a reference to a note that is not there. */
function paragraph(block: SourceParagraph, desk: Desk): Nested[] {
  const { lang } = block
  const children = traceInlines(contentOf(block, desk), { desk, rule: 'paragraph' })
  if (!isVisible(children, desk.source.text)) return dropBlank(children, desk)
  return [{ type: 'paragraph', ...(lang !== undefined && { lang }), children }]
}

function list({ ordered, start, marker, items }: SourceList, desk: Desk): Nested[] {
  const children = items.flatMap((item): Traced<ListItem>[] => {
    const inside = toNested(item, desk)
    return inside.length > 0 ? [{ type: 'listItem', children: inside }] : []
  })
  if (children.length === 0) return []
  return [
    {
      type: 'list',
      ordered,
      ...(start !== undefined && { start }),
      ...(marker !== undefined && { marker }),
      children,
    },
  ]
}

/** Of a quote that holds nothing, whom it is by stays as a paragraph. */
function quote({ kind, blocks, attribution }: SourceQuote, desk: Desk): Nested[] {
  const children = toNested(blocks, desk)
  if (children.length === 0)
    return attribution ? paragraph({ type: 'paragraph', inlines: attribution, look: {} }, desk) : []
  return [
    {
      type: 'blockquote',
      ...(kind !== undefined && { kind }),
      children,
      ...(attribution && { attribution: lineOf(attribution, { desk, rule: 'attribution' }) }),
    },
  ]
}

function table({ align, rows, caption }: SourceTable, desk: Desk): Nested {
  return {
    type: 'table',
    ...(align && { align }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: cellOf(cell, desk) })),
    })),
    ...(caption && { caption: lineOf(caption, { desk, rule: 'caption' }) }),
  }
}
