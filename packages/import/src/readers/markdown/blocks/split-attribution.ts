import type { Paragraph } from 'mdast'

/** The last line of a quote that begins with a dash says whom it is by: a paragraph of its own. */
export function splitAttribution(paragraph: Paragraph): Paragraph[] {
  const { children } = paragraph
  const at = children.findLastIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value === '\n'),
  )
  const next = children[at + 1]
  if (at <= 0 || next?.type !== 'text' || !/^(?:—|――|──|--)/.test(next.value)) return [paragraph]
  return [
    { ...paragraph, children: children.slice(0, at) },
    { ...paragraph, children: children.slice(at + 1) },
  ]
}
