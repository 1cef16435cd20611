import { byType, type Delete, type Emphasis, type Inline, type Strong } from '@cec-bulletin/schema/model'
import type { PhrasingContent } from 'mdast'
import type { MdastPlace } from '../place.ts'

const mdastMark = ({ type, children }: Strong | Emphasis | Delete, place: MdastPlace): PhrasingContent => ({
  type,
  children: mdastInlines(children, place),
})

const mdastInline = byType<Inline, MdastPlace, PhrasingContent>(
  {
    text: ({ value }) => ({ type: 'text', value }),
    strong: mdastMark,
    emphasis: mdastMark,
    delete: mdastMark,
    link: ({ url, title = null, children }, place) => ({
      type: 'link',
      url,
      title,
      children: mdastInlines(children, place),
    }),
    break: () => ({ type: 'break' }),
    inlineCode: ({ value }) => ({ type: 'inlineCode', value }),
    footnoteReference: ({ identifier }) => ({ type: 'footnoteReference', identifier, label: identifier }),
  },
  ({ issue }) => issue,
)

/** Inline content as plain mdast: the same nodes, copied. */
export function mdastInlines(nodes: Inline[], place: MdastPlace): PhrasingContent[] {
  const copies: PhrasingContent[] = []
  for (const node of nodes) copies.push(mdastInline(node, place))
  return copies
}
