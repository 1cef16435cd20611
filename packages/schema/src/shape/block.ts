import * as z from 'zod'
import { bulletMarkers, orderedMarkers } from '../model/block.ts'
import type { BlockInput, NestedBlockInput } from '../model/input.ts'
import { identifier, type Shape, text, title, tolerated, webAddress } from './field.ts'
import { inlines, lineInlines, stringOr } from './inline.ts'
import { list } from './list.ts'

export const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines, ...tolerated })

export const heading = z.strictObject({
  type: z.literal('heading'),
  depth: z.literal([4, 5, 6]),
  children: lineInlines,
  ...tolerated,
})

export const listItem = z.strictObject({
  type: z.literal('listItem'),
  checked: z.null().optional(),
  get children(): Shape<NestedBlockInput[]> {
    return nestedBlocks
  },
  ...tolerated,
})

export const listNode = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean().nullish(),
  start: z.int().min(0).max(999_999_999).nullish(),
  marker: z.enum([...bulletMarkers, ...orderedMarkers]).nullish(),
  children: list(stringOr(listItem)).min(1),
  ...tolerated,
})

export const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get children(): Shape<NestedBlockInput[]> {
    return nestedBlocks
  },
  attribution: lineInlines.nullish(),
  ...tolerated,
})

export const tableCell = z.strictObject({ type: z.literal('tableCell'), children: lineInlines, ...tolerated })

export const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  children: list(stringOr(tableCell)).min(1),
  ...tolerated,
})

export const table = z.strictObject({
  type: z.literal('table'),
  align: list(z.enum(['left', 'center', 'right']).nullish()).nullish(),
  children: list(tableRow).min(1),
  ...tolerated,
})

export const image = z.strictObject({
  type: z.literal('image'),
  url: webAddress,
  alt: title,
  title: z.null().optional(),
  caption: lineInlines.nullish(),
  credit: lineInlines.nullish(),
  ...tolerated,
})

export const thematicBreak = z.strictObject({ type: z.literal('thematicBreak'), ...tolerated })

export const nestedBlock = z.discriminatedUnion('type', [
  paragraph,
  listNode,
  blockquote,
  table,
  image,
  thematicBreak,
])
export const block = z.discriminatedUnion('type', [...nestedBlock.options, heading])

export const nestedBlocks: Shape<NestedBlockInput[]> = list(stringOr(nestedBlock)).min(1)

/** A body. A bare string is a paragraph. */
export const blocks: Shape<BlockInput[]> = list(stringOr(block))

export const footnoteDefinition = z.strictObject({
  type: z.literal('footnoteDefinition'),
  identifier,
  label: text.nullish(),
  children: nestedBlocks,
  ...tolerated,
})
