import type { SourceBlock, SourceParagraph } from '../source/blocks.ts'
import { frontRoles } from '../source/roles.ts'

/** A section and its articles; a title without words is one that the document does not have. */
export interface SectionParts {
  title: SourceParagraph
  introduction: SourceBlock[]
  articles: { title: SourceParagraph; blocks: SourceBlock[] }[]
}

/** What belongs to the issue itself, and to each section and article. */
export function partsOf(blocks: readonly SourceBlock[]): {
  front: SourceParagraph[]
  sections: SectionParts[]
} {
  const front: SourceParagraph[] = []
  const sections: SectionParts[] = []
  for (const block of blocks) {
    const role = block.type === 'paragraph' ? block.role : undefined
    if (block.type === 'paragraph' && frontRoles.has(role)) front.push(block)
    else if (block.type === 'paragraph' && role === 'section') {
      sections.push({ title: block, introduction: [], articles: [] })
    } else put(block, sections)
  }
  return { front, sections }
}

function put(block: SourceBlock, sections: SectionParts[]): void {
  if (sections.length === 0) sections.push({ title: nameless, introduction: [], articles: [] })
  const section = sections.at(-1)
  const article = section?.articles.at(-1)
  const isSources = block.type === 'paragraph' && block.role === 'sources'
  if (block.type === 'paragraph' && block.role === 'article')
    section?.articles.push({ title: block, blocks: [] })
  else if (article) article.blocks.push(block)
  // Only an article has sources.
  else if (isSources) section?.articles.push({ title: nameless, blocks: [block] })
  else section?.introduction.push(block)
}

const nameless: SourceParagraph = { type: 'paragraph', inlines: [], look: {} }
