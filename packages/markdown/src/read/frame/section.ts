import { labelsFor, type SectionInput } from '@cec-bulletin/schema'
import { readBlocks } from '../nodes/blocks.ts'
import { placed, type Reader } from '../reader.ts'
import { takeAnchor } from './anchor.ts'
import type { Part } from './document.ts'
import { readTitle } from './title.ts'

/** A `##` and what stands between it and its first article. */
export function readSection(reader: Reader, part: Part): SectionInput {
  const heading = part.heading!
  const { id, lang, nodes } = takeAnchor(reader, part)
  reader.article = undefined
  reader.labels = labelsFor(lang ?? reader.lang)
  return placed(reader, heading, {
    id,
    title: readTitle(reader, heading),
    lang,
    introduction: readBlocks(reader, nodes),
    articles: [],
  })
}
