import * as z from 'zod/mini'
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
  checked: z.optional(z.null()),
  get children(): Shape<NestedBlockInput[]> {
    return nestedBlocks
  },
  ...tolerated,
})

export const listNode = z.strictObject({
  type: z.literal('list'),
  ordered: z.nullish(z.boolean()),
  start: z.nullish(z.int().check(z.minimum(0), z.maximum(999_999_999))),
  marker: z.nullish(z.enum([...bulletMarkers, ...orderedMarkers])),
  children: list(stringOr(listItem)).check(z.minLength(1)),
  ...tolerated,
})

export const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get children(): Shape<NestedBlockInput[]> {
    return nestedBlocks
  },
  attribution: z.nullish(lineInlines),
  ...tolerated,
})

export const tableCell = z.strictObject({ type: z.literal('tableCell'), children: lineInlines, ...tolerated })

export const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  children: list(stringOr(tableCell)).check(z.minLength(1)),
  ...tolerated,
})

export const table = z.strictObject({
  type: z.literal('table'),
  align: z.nullish(list(z.nullish(z.enum(['left', 'center', 'right'])))),
  children: list(tableRow).check(z.minLength(1)),
  ...tolerated,
})

export const image = z.strictObject({
  type: z.literal('image'),
  url: webAddress,
  alt: title,
  title: z.optional(z.null()),
  caption: z.nullish(lineInlines),
  credit: z.nullish(lineInlines),
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
export const block = z.discriminatedUnion('type', [...nestedBlock.def.options, heading])

export const nestedBlocks: Shape<NestedBlockInput[]> = list(stringOr(nestedBlock)).check(z.minLength(1))

/** A body. A bare string is a paragraph. */
export const blocks: Shape<BlockInput[]> = list(stringOr(block))

export const footnoteDefinition = z.strictObject({
  type: z.literal('footnoteDefinition'),
  identifier,
  label: z.nullish(text),
  children: nestedBlocks,
  ...tolerated,
})
