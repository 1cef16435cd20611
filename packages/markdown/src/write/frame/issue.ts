import { type Block, type Issue, labelsFor } from '@cec-bulletin/schema/model'
import { closing, opening } from '../../dialect/frame.ts'
import { writeBlocks } from '../nodes/blocks.ts'
import type { Place } from '../place.ts'
import { writeFrontMatter } from './front-matter.ts'
import { writeSection } from './section.ts'
import { writeTitle } from './title.ts'

/** The whole document. */
export function writeIssue(issue: Issue, options: { frontMatter: boolean; bare: boolean }): string {
  const place: Place = { issue, indent: '', labels: labelsFor(issue.lang), bare: options.bare }
  const sections = issue.sections.map((section) => writeSection(section, place))
  const parts = options.frontMatter
    ? [writeFrontMatter(issue, place), ...sections]
    : [
        writeTitle(issue.title, { depth: 1, place }),
        writeBlocks(opening(issue, place.labels), { place }),
        ...sections,
        ...writeImprint(issue, place),
      ]
  return `${parts.join('\n\n')}\n`
}

function writeImprint(issue: Issue, place: Place): string[] {
  const lines = closing(issue.imprint, place.labels)
  const blocks: Block[] = [{ type: 'thematicBreak' }, ...lines]
  return lines.length === 0 ? [] : [writeBlocks(blocks, { place })]
}
