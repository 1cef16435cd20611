import { labelsFor } from '@cec-bulletin/schema'
import { readBlocks } from '../nodes/blocks.ts'
import { placed, type Reader, type ReadSection } from '../reader.ts'
import { takeAnchor } from './anchor.ts'
import type { Part } from './parts.ts'
import { readTitle } from './title.ts'

/** A `##` and what stands between it and its first article. */
export function readSection(reader: Reader, { heading, nodes }: Part): ReadSection {
  const { id, lang, others } = takeAnchor(reader, nodes)
  reader.labels = labelsFor(lang ?? reader.lang)
  return placed(reader, heading, {
    id,
    title: readTitle(reader, heading),
    lang,
    introduction: readBlocks(reader, others),
    articles: [],
  })
}
