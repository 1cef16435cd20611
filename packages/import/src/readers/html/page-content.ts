import type { SourceBlock } from '../../source/blocks.ts'
import type { SourceNote } from '../../source/source.ts'

/** What a reader of pages hands on, before the characters are counted. */
export interface PageContent {
  blocks: SourceBlock[]
  notes: SourceNote[]
}
