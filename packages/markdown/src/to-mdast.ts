import { type Issue, labelsFor } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import { closing, opening } from './dialect/frame.ts'
import { mdastBlocks } from './mdast/nodes/blocks.ts'
import { mdastSection } from './mdast/section.ts'

/**
 * The issue as the mdast tree a reader of it would see, for plugins and for every unist tool: everything is in
 * `children`, so titles are headings, the date is a line, sources, attributions, captions and the imprint are
 * paragraphs, and the marks of a list that Markdown has no words for begin its items.
 */
export function toMdast(issue: Issue): Root {
  const labels = labelsFor(issue.lang)
  const imprint = closing(issue.imprint, labels)
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: issue.title }] },
      ...mdastBlocks(opening(issue, labels), labels),
      ...issue.sections.flatMap((section) => mdastSection(section, labels)),
      ...(imprint.length > 0 ? mdastBlocks([{ type: 'thematicBreak' }, ...imprint], labels) : []),
    ],
  }
}
