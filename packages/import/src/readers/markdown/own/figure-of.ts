import type { Paragraph, PhrasingContent } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelWords } from '../../../source/label-words.ts'
import { imageOf } from '../inlines/image-of.ts'
import { linkOf } from '../inlines/link-of.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import { leadAt } from './lead-at.ts'
import type { OwnPlace } from './own-place.ts'

/** A picture, its caption on the next line, and its credit on one that begins with the word for it. */
export function figureOf({ children }: Paragraph, { markdown, labels, style }: OwnPlace): SourceBlock[] {
  const { text } = markdown
  const [picture, ...rest] = linesOf(children)
  const first = picture?.[0]
  const link = first?.type === 'link' ? linkOf(first, markdown) : undefined
  const image = first?.type === 'link' ? first.children[0] : first
  const [figure] = image?.type === 'image' ? imageOf(image, markdown) : []
  if (!figure) return []
  const lines = rest.map((line) =>
    readPhrasing(line, { markdown, style }).flatMap((block) =>
      block.type === 'paragraph' ? block.inlines : [],
    ),
  )
  const isCredit = (line: SourceInline[]) => leadAt(line, { lead: labels.credit, text }) > 0
  const caption = lines.find((line) => !isCredit(line))
  const credit = lines.find(isCredit)
  const end = labels.credit.length
  return [
    {
      ...figure,
      ...(link && { link: { url: link.url } }),
      ...(caption && { caption }),
      ...(credit && { credit: labelWords(credit, { start: 0, end, text, rule: 'credit' }) }),
    },
  ]
}

function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}
