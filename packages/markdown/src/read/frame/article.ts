import { labelsFor } from '@cec-bulletin/schema'
import { readBlocks } from '../nodes/blocks.ts'
import { placed, type ReadArticle, type Reader, type ReadSection } from '../reader.ts'
import { takeAnchor } from './anchor.ts'
import type { Part } from './parts.ts'
import { takeSources } from './sources.ts'
import { readLinkedTitle } from './title.ts'

interface ArticleOptions {
  reader: Reader
  section: ReadSection
}

/** A `###` and what stands under it: body, sources and notes. */
export function readArticle({ heading, nodes }: Part, { reader, section }: ArticleOptions): ReadArticle {
  const { id, lang, others } = takeAnchor(reader, nodes)
  const article: ReadArticle = placed(reader, heading, {
    id,
    ...(heading.children.length > 0 && readLinkedTitle(reader, heading)),
    lang,
    body: [],
    sources: [],
    notes: [],
  })
  reader.labels = labelsFor(lang ?? section.lang ?? reader.lang)
  const content = takeSources(reader, others)
  article.sources = content.sources
  article.body = readBlocks(reader, content.others)
  return article
}
