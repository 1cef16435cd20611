import { type ArticleInput, labelsFor, type SectionInput } from '@cec-bulletin/schema'
import { readBlocks } from '../nodes/blocks.ts'
import { placed, type Reader } from '../reader.ts'
import { takeAnchor } from './anchor.ts'
import type { Part } from './document.ts'
import { takeSources } from './sources.ts'
import { readTitle } from './title.ts'

/** A `###` and what stands under it: body, sources and notes. */
export function readArticle(reader: Reader, part: Part, section: SectionInput): ArticleInput {
  const heading = part.heading!
  const { id, lang, nodes } = takeAnchor(reader, part)
  const article: ArticleInput = placed(reader, heading, {
    id,
    title: heading.children.length > 0 ? readTitle(reader, heading) : undefined,
    lang,
    body: [],
    sources: [],
    notes: [],
  })
  reader.article = article
  reader.labels = labelsFor(lang ?? section.lang ?? reader.lang)
  const { sources, others } = takeSources(reader, nodes)
  article.sources = sources
  article.body = readBlocks(reader, others)
  return article
}
