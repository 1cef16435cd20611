import { bulletMarkers, type NestedBlock, orderedMarkers } from '@cec-bulletin/schema'
import * as z from 'zod'
import { nonEmpty } from '../non-empty.ts'

// The shape that `parseIssue` takes, written with zod and nothing else: zod's own checks of addresses and mail, no
// limits, no canonical form, no rules between values, zod's own errors.

type NestedShapes = Record<NestedBlock['type'], z.ZodType>

const text = z.string()
const line = z.string().trim().min(1)
const webAddress = z.url({ protocol: /^https?$/ })
const address = z.url({ protocol: /^(?:https?|mailto|tel)$/ })
const language = z.string().regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i)
const anchor = z.string().regex(/^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u)
const identifier = z.string().regex(/^[\p{L}\p{N}_-]{1,100}$/u)
const tolerated = { position: z.unknown().optional(), spread: z.unknown().optional() }

const textNode = z.strictObject({ type: z.literal('text'), value: text, ...tolerated })
const inlineCode = z.strictObject({ type: z.literal('inlineCode'), value: text, ...tolerated })
const lineBreak = z.strictObject({ type: z.literal('break'), ...tolerated })
const reference = z.strictObject({
  type: z.literal('footnoteReference'),
  identifier,
  label: text.nullish(),
  ...tolerated,
})
const mark = z.strictObject({
  type: z.enum(['strong', 'emphasis', 'delete']),
  get children(): z.ZodType {
    return inlines
  },
  ...tolerated,
})
const link = z.strictObject({
  type: z.literal('link'),
  url: address,
  title: line.nullish(),
  get children(): z.ZodType {
    return inlines
  },
  ...tolerated,
})
const inline = z.discriminatedUnion('type', [textNode, mark, link, lineBreak, inlineCode, reference])
const inlines = z.union([z.array(z.union([inline, text])), text])

const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines, ...tolerated })
const heading = z.strictObject({
  type: z.literal('heading'),
  depth: z.literal([4, 5, 6]),
  children: inlines,
  ...tolerated,
})
const listItem = z.strictObject({
  type: z.literal('listItem'),
  checked: z.null().optional(),
  get children(): z.ZodType {
    return nestedBlocks
  },
  ...tolerated,
})
const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean().nullish(),
  start: z.int().min(0).max(999_999_999).nullish(),
  marker: z.enum([...bulletMarkers, ...orderedMarkers]).nullish(),
  children: z.array(z.union([listItem, text])).min(1),
  ...tolerated,
})
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get children(): z.ZodType {
    return nestedBlocks
  },
  attribution: inlines.nullish(),
  ...tolerated,
})
const tableCell = z.strictObject({ type: z.literal('tableCell'), children: inlines, ...tolerated })
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  children: z.array(z.union([tableCell, text])).min(1),
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
  alt: text,
  title: z.null().optional(),
  caption: inlines.nullish(),
  credit: inlines.nullish(),
  ...tolerated,
})
const code = z.strictObject({
  type: z.literal('code'),
  lang: z.string().nullish(),
  meta: z.null().optional(),
  value: z.string(),
  ...tolerated,
})
const thematicBreak = z.strictObject({ type: z.literal('thematicBreak'), ...tolerated })
// A new type of block needs a place here.
const nestedShapes = { paragraph, list, blockquote, table, image, code, thematicBreak } satisfies NestedShapes
const nestedBlock = z.discriminatedUnion('type', nonEmpty(Object.values(nestedShapes), 'blocks'))
const nestedBlocks = z.array(z.union([nestedBlock, text])).min(1)
const blocks = z.array(z.union([z.discriminatedUnion('type', [...nestedBlock.options, heading]), text]))

const note = z.strictObject({
  type: z.literal('footnoteDefinition'),
  identifier,
  label: text.nullish(),
  children: nestedBlocks,
  ...tolerated,
})
const source = z.strictObject({ title: line, url: webAddress.nullish() })
const article = z.strictObject({
  id: anchor.nullish(),
  title: line.nullish(),
  lang: language.nullish(),
  body: blocks.nullish(),
  sources: z.array(z.union([source, line])).nullish(),
  notes: z.array(note).nullish(),
})
const section = z.strictObject({
  id: anchor.nullish(),
  title: line,
  lang: language.nullish(),
  introduction: blocks.nullish(),
  articles: z.array(article).nullish(),
})
const editor = z.strictObject({ name: line, email: z.email().nullish() })
const imprint = z.strictObject({
  statement: inlines.nullish(),
  publisher: line.nullish(),
  editors: z.array(z.union([editor, line])).nullish(),
  email: z.email().nullish(),
  site: webAddress.nullish(),
})

export const plainZod = z.strictObject({
  $schema: z.string().nullish(),
  schemaVersion: z.literal(1),
  title: line,
  series: line.nullish(),
  number: z.union([line, z.int().min(0)]).nullish(),
  date: z.string().regex(/^\d{4}(?:-\d\d){0,2}$/),
  lang: language,
  summary: line.nullish(),
  url: webAddress.nullish(),
  sections: z.array(section).min(1),
  imprint: imprint.nullish(),
})
