import { blocks } from './blocks.ts'
import { editors } from './editors.ts'
import type { Examples } from './examples.ts'
import { labels } from './labels.ts'
import { links } from './links.ts'
import { marks } from './marks.ts'
import { addresses, pictures } from './pictures.ts'
import { tables } from './tables.ts'
import { typedBlocks } from './typed-blocks.ts'
import { unmeantMarks } from './unmeant-marks.ts'

/** The examples of each suspicion about Markdown, by its code. */
export const examples: Record<string, Examples> = {
  ...marks,
  ...unmeantMarks,
  ...blocks,
  ...typedBlocks,
  ...tables,
  ...links,
  ...addresses,
  ...pictures,
  ...labels,
  ...editors,
}
