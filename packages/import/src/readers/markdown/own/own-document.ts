import { labelsFor } from '@cec-bulletin/schema/model'
import type { Heading, RootContent } from 'mdast'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { BlockPlace } from '../blocks/read-blocks.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import { ownBlocks } from './own-blocks.ts'
import { withSources } from './with-sources.ts'

/** An issue in the dialect of @cec-bulletin/markdown: what each thing in it means is known, and nothing is guessed. */
export function ownDocument(
  nodes: readonly RootContent[],
  { lang, ...place }: BlockPlace & { lang: string },
): SourceBlock[] {
  let section = lang
  return unitsOf(nodes).flatMap(({ title, id, lang: own, body }): SourceBlock[] => {
    if (title.depth < 3) section = own ?? lang
    const labels = labelsFor(title.depth < 3 ? section : (own ?? section))
    const blocks = ownBlocks(body, { ...place, labels })
    const begin: SourceParagraph = {
      type: 'paragraph',
      role: title.depth < 3 ? 'section' : 'article',
      inlines: readPhrasing(title.children, place).flatMap((block) =>
        block.type === 'paragraph' ? block.inlines : [],
      ),
      look: {},
      ...(id !== undefined && { id }),
      ...(own !== undefined && { lang: own }),
    }
    const isArticle = title.depth === 3
    return [begin, ...(isArticle ? withSources(blocks, { labels, text: place.markdown.text }) : blocks)]
  })
}

interface Unit {
  title: Heading
  id?: string
  lang?: string
  body: RootContent[]
}

/** Each section and each article, with what the definitions right under its title say. */
function unitsOf(nodes: readonly RootContent[]): Unit[] {
  const units: Unit[] = []
  for (const node of nodes) {
    const unit = units.at(-1)
    if (node.type === 'heading' && node.depth <= 3) units.push({ title: node, body: [] })
    else if (!unit) continue
    else if (node.type === 'definition' && unit.body.length === 0 && node.url !== '#p') {
      if (node.identifier === 'id') unit.id = node.url.slice(1)
      if (node.identifier === 'lang') unit.lang = node.title ?? ''
    } else unit.body.push(node)
  }
  return units
}
