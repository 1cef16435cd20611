import * as z from 'zod/mini'
import type { InlinesInput } from '../model/input.ts'
import { address, identifier, line, type Shape, text, tolerated } from './field.ts'
import { list } from './list.ts'

export const textNode = z.strictObject({ type: z.literal('text'), value: text, ...tolerated })
export const inlineCode = z.strictObject({ type: z.literal('inlineCode'), value: text, ...tolerated })
export const lineBreak = z.strictObject({ type: z.literal('break'), ...tolerated })
export const footnoteReference = z.strictObject({
  type: z.literal('footnoteReference'),
  identifier,
  label: z.nullish(text),
  ...tolerated,
})

// The content of a node is behind a getter, because it is made of the very union it belongs to; the annotation keeps
// the inferred type from decaying to `any`.
const withChildren = (children: () => Shape<InlinesInput>) =>
  [
    z.strictObject({
      type: z.enum(['strong', 'emphasis', 'delete']),
      get children(): Shape<InlinesInput> {
        return children()
      },
      ...tolerated,
    }),
    z.strictObject({
      type: z.literal('link'),
      url: address,
      title: z.nullish(line),
      get children(): Shape<InlinesInput> {
        return children()
      },
      ...tolerated,
    }),
  ] as const

export const [mark, link] = withChildren(() => inlines)
export const inline = z.discriminatedUnion('type', [
  textNode,
  mark,
  link,
  lineBreak,
  inlineCode,
  footnoteReference,
])

/** A paragraph's content, or a bare string for one text. */
export const inlines: Shape<InlinesInput> = stringOr(list(stringOr(inline)))

export const [lineMark, lineLink] = withChildren(() => lineInlines)
const lineInline = z.discriminatedUnion('type', [textNode, lineMark, lineLink, inlineCode])

/** The content of what stays on one line: sub-headings, cells, captions, credits, attributions. */
export const lineInlines: Shape<InlinesInput> = stringOr(list(stringOr(lineInline)))

// The object comes first: it is what a canonical issue holds, and zod stops at the first option that fits.
export function stringOr<T extends z.ZodMiniType>(schema: T) {
  return z.union([schema, text])
}
