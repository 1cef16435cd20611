import { dashAt } from '../../../dialect/leads.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `—— name` right under a quote, but not in it, is a paragraph of its own. */
export const nearAttribution: BlockSuspicion = {
  code: 'near-attribution',
  suspectsIn,
  explain: ({ received }) => ({
    en: `“${received}” looks like whom the quote above is by, but stands outside of it. Write it as the last line of the quote: \`> ${received}\`.`,
    zh: `“${received}”像是上面引文的出处，却在引文之外。请作为引文的最后一行，写成“> ${received}”。`,
  }),
}

function suspectsIn({ nodes, source }: Siblings): Suspect[] {
  if (source === undefined) return []
  return nodes.flatMap((node, index) => {
    const above = nodes[index - 1]
    const { start, end } = node.position ?? {}
    if (node.type !== 'paragraph' || above?.type !== 'blockquote') return []
    if (start?.offset === undefined || end?.offset === undefined) return []
    const received = source.slice(start.offset, end.offset)
    if (dashAt(received) === undefined || received.length > 80 || received.includes('\n')) return []
    const from = above.position?.end.offset
    const fix = from !== undefined &&
      start.column === 1 && { start: from, end: start.offset, text: '\n>\n> ' }
    return [{ position: node.position, received, ...(fix && { fix }) }]
  })
}
