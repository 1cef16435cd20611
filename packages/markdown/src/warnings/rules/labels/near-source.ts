import type { Paragraph } from 'mdast'
import { sourceLabelAt } from '../../../dialect/leads.ts'
import { pointAt } from '../../source-line.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `摘自：…` that is not the last paragraph of its article, or no paragraph of its own, stays a line of text. */
export const nearSource: BlockSuspicion = {
  code: 'near-source',
  suspectsIn,
  explain: ({ received }) => ({
    en: `“${received}” looks like the source of the article, but is text. Write it as the last paragraph of the article, behind an empty line, as \`摘自：[title](https://…)\` or \`Source: [title](https://…)\`, with nothing else in it.`,
    zh: `“${received}”像是文章的来源，现在只是正文。请放在文章最后，前面空一行，单独成段，写成“摘自：[标题](https://…)”。`,
  }),
}

function suspectsIn({ nodes, source }: Siblings): Suspect[] {
  const [heading] = nodes
  if (source === undefined || heading?.type !== 'heading' || heading.depth > 3) return []
  const last = nodes.findLastIndex(({ type }) => type !== 'footnoteDefinition' && type !== 'definition')
  return nodes.flatMap((node, index) =>
    node.type === 'paragraph' ? suspect(node, { source, isLast: index === last }) : [],
  )
}

interface Around {
  source: string
  isLast: boolean
}

function suspect({ position }: Paragraph, { source, isLast }: Around): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const written = source.slice(start.offset, end.offset)
  const isTop = start.column === 1
  // Read as sources where it can be; a sentence that begins so is one.
  if (isLast && sourceLabelAt(written) !== undefined) return []
  const [, inside = ''] = /^[（(](.{1,300})[)）]$/.exec(written) ?? []
  if (isLast && sourceLabelAt(inside) !== undefined)
    return [
      {
        position,
        received: written,
        ...(isTop && { fix: { start: start.offset, end: end.offset, text: inside } }),
      },
    ]
  const lineStart = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1
  const line = written.slice(lineStart).trimStart()
  if (sourceLabelAt(line) === undefined) return []
  if (lineStart === 0) return /\]\(|^摘自/.test(written) && !isLast ? [{ position, received: written }] : []
  const offset = start.offset + lineStart
  const place = { start: pointAt(source, { from: start, offset }), end }
  const fix = isTop && isLast && { start: offset, end: offset, text: '\n' }
  return [{ position: place, received: line, ...(fix && { fix }) }]
}
