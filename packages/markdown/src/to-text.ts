import type { Issue } from '@cec-bulletin/schema/model'
import { closing, opening } from './dialect/frame.ts'
import { textBlocks } from './text/nodes/blocks.ts'
import { textPlace } from './text/place.ts'
import { textSection } from './text/section.ts'

/**
 * The issue as plain text, for mail without markup, for search and for reading aloud. The address of a link stands
 * behind its words, `词（https://…）`, unless it is its words; notes are numbered through the issue, `[1]`.
 */
export function toText(issue: Issue): string {
  const place = textPlace(issue)
  const parts = [
    issue.title,
    textBlocks(opening(issue, place.labels), place),
    ...issue.sections.map((section) => textSection(section, place)),
    textBlocks(closing(issue.imprint, place.labels), place),
  ]
  // Not `join`, which would copy the whole text once more.
  let out = ''
  for (const part of parts) if (part !== '') out += out === '' ? part : `\n\n${part}`
  return `${out}\n`
}
