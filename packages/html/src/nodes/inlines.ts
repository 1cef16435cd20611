import { byType, type Inline } from '@cec-bulletin/schema/model'
import type { ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { lineBreak } from './inlines/break.ts'
import { deleted } from './inlines/delete.ts'
import { emphasis } from './inlines/emphasis.ts'
import { footnoteReference } from './inlines/footnote-reference.ts'
import { inlineCode } from './inlines/inline-code.ts'
import { link } from './inlines/link.ts'
import { strong } from './inlines/strong.ts'
import { plainText } from './inlines/text.ts'

const inline = byType<Inline, Context, ElementContent>(
  {
    text: plainText,
    strong,
    emphasis,
    delete: deleted,
    link,
    break: lineBreak,
    inlineCode,
    footnoteReference,
  },
  ({ issue }) => issue,
)

export function inlines(nodes: Inline[], context: Context): ElementContent[] {
  // Most are texts: they need no look at the table.
  return nodes.map((node) => (node.type === 'text' ? plainText(node) : inline(node, context)))
}
