import { byType, type Inline } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../place.ts'
import { textLink } from './inlines/link.ts'

const textInline = byType<Inline, TextPlace, string>(
  {
    text: ({ value }) => value,
    strong: ({ children }, place) => textInlines(children, place),
    emphasis: ({ children }, place) => textInlines(children, place),
    delete: ({ children }, place) => textInlines(children, place),
    link: textLink,
    break: (_node, { indent, lineEnd = `\n${indent}` }) => lineEnd,
    inlineCode: ({ value }) => value,
    footnoteReference: ({ identifier }, { numbers }) => `[${numbers.get(identifier) ?? identifier}]`,
  },
  ({ issue }) => issue,
)

/** Inline content without its marks. */
export function textInlines(nodes: Inline[], place: TextPlace): string {
  const [first] = nodes
  // Most content is one text.
  if (nodes.length === 1 && first?.type === 'text') return first.value
  let out = ''
  for (const node of nodes) out += node.type === 'text' ? node.value : textInline(node, place)
  return out
}
