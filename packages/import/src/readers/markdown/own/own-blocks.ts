import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { codeOf } from '../blocks/code-of.ts'
import { tableOf } from '../blocks/table-of.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import { figureOf } from './figure-of.ts'
import { leadAt } from './lead-at.ts'
import { ownList } from './own-list.ts'
import type { OwnPlace } from './own-place.ts'
import { ownQuote } from './own-quote.ts'

/** The blocks of the dialect, of nodes that stand beside one another. */
export function ownBlocks(nodes: readonly RootContent[], place: OwnPlace): SourceBlock[] {
  const found: SourceBlock[] = []
  let said: { lang?: string; marker?: string } = {}
  for (const node of nodes) {
    if (node.type === 'definition') {
      const value = node.title ?? undefined
      if (node.identifier === 'lang' && value !== undefined) said = { ...said, lang: value }
      if (node.identifier === 'list' && value !== undefined) said = { ...said, marker: value }
      continue
    }
    const last = found.at(-1)
    const caption = node.type === 'paragraph' && last?.type === 'table' ? captionOf(node, place) : undefined
    if (caption && last?.type === 'table' && !last.caption) found[found.length - 1] = { ...last, caption }
    else found.push(...ownBlock(node, { ...place, ...said }))
    said = {}
  }
  return found
}

function ownBlock(
  node: RootContent,
  { lang, marker, ...place }: OwnPlace & { lang?: string; marker?: string },
): SourceBlock[] {
  const { markdown } = place
  switch (node.type) {
    case 'paragraph':
      if (isPicture(node.children[0])) return figureOf(node, place)
      return readPhrasing(node.children, place).map((block) => asText(block, lang))
    case 'heading':
      return readPhrasing(node.children, place).map((block) =>
        block.type === 'paragraph'
          ? { ...block, role: 'heading', level: node.depth, isExact: true, look: {} }
          : block,
      )
    case 'list':
      return [ownList(node, { ...place, marker })]
    case 'blockquote':
      return [ownQuote(node, place)]
    case 'code':
      return [{ ...codeOf(node, markdown), ...(node.lang && { lang: node.lang }) }]
    case 'table':
      return tableOf(node, place)
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'footnoteDefinition':
      markdown.notes.push({
        identifier: node.label ?? node.identifier,
        blocks: ownBlocks(node.children, place),
      })
      return []
    default:
      return []
  }
}

function asText(block: SourceBlock, lang: string | undefined): SourceBlock {
  if (block.type !== 'paragraph') return block
  const { type, inlines } = block
  return { type, inlines, look: {}, role: 'text', isExact: true, ...(lang !== undefined && { lang }) }
}

/** `表：…`, the line below a table. */
function captionOf(
  node: Paragraph,
  { markdown, labels, style }: OwnPlace,
): SourceParagraph['inlines'] | undefined {
  const [block] = readPhrasing(node.children, { markdown, style })
  if (block?.type !== 'paragraph') return undefined
  const { text } = markdown
  const end = leadAt(block.inlines, { lead: labels.table, text })
  return end > 0 ? labelWords(block.inlines, { start: 0, end, text, rule: 'caption' }) : undefined
}

const isPicture = (node: PhrasingContent | undefined) =>
  (node?.type === 'link' ? node.children[0] : node)?.type === 'image'
