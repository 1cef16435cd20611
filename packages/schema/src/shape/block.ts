import * as z from 'zod'
import { bulletMarkers, orderedMarkers } from '../model/block.ts'
import type { BlockInput, ListItemInput, NestedBlockInput } from '../model/input.ts'
import { identifier, tolerated, webAddress } from './field.ts'
import { inlines, lineInlines, stringOr } from './inline.ts'

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines, ...tolerated })

const heading = z.strictObject({
  type: z.literal('heading'),
  depth: z.literal([4, 5, 6]),
  children: lineInlines,
  ...tolerated,
})

const listItem = z.strictObject({
  type: z.literal('listItem'),
  checked: z.null().optional(),
  get children(): z.ZodType<NestedBlockInput[]> {
    return nestedBlocks
  },
  ...tolerated,
})

const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean().nullish(),
  start: z.int().min(0).max(999_999_999).nullish(),
  marker: z.enum([...bulletMarkers, ...orderedMarkers]).nullish(),
  children: z.array(stringOr<ListItemInput>(listItem)).min(1),
  ...tolerated,
})

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get children(): z.ZodType<NestedBlockInput[]> {
    return nestedBlocks
  },
  attribution: lineInlines.nullish(),
  ...tolerated,
})

const tableCell = z.strictObject({ type: z.literal('tableCell'), children: lineInlines, ...tolerated })

const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  children: z.array(stringOr(tableCell)).min(1),
  ...tolerated,
})

const table = z.strictObject({
  type: z.literal('table'),
  align: z.array(z.enum(['left', 'center', 'right']).nullish()).nullish(),
  children: z.array(tableRow).min(1),
  ...tolerated,
})

const image = z.strictObject({
  type: z.literal('image'),
  url: webAddress,
  alt: z.string(),
  title: z.null().optional(),
  caption: lineInlines.nullish(),
  credit: lineInlines.nullish(),
  ...tolerated,
})

const thematicBreak = z.strictObject({ type: z.literal('thematicBreak'), ...tolerated })

const nestedBlock = z.discriminatedUnion('type', [paragraph, list, blockquote, table, image, thematicBreak])
const block = z.discriminatedUnion('type', [...nestedBlock.options, heading])

const nestedBlocks: z.ZodType<NestedBlockInput[]> = z.array(stringOr(nestedBlock)).min(1)

/** A body. A bare string is a paragraph. */
export const blocks: z.ZodType<BlockInput[]> = z.array(stringOr(block))

export const footnoteDefinition = z.strictObject({
  type: z.literal('footnoteDefinition'),
  identifier,
  label: z.string().nullish(),
  children: nestedBlocks,
  ...tolerated,
})
