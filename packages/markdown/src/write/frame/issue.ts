import { type Issue, labelsFor } from '@cec-bulletin/schema'
import { closing, opening } from '../../dialect/frame.ts'
import { titleLine } from '../nodes/blocks/heading.ts'
import { blocks } from '../nodes/blocks.ts'
import type { Place } from '../place.ts'
import { frontMatter } from './front-matter.ts'
import { writeSection } from './section.ts'

/** The whole document. */
export function writeIssue(issue: Issue, options: { frontMatter: boolean; bare: boolean }): string {
  const place: Place = { indent: '', labels: labelsFor(issue.lang), bare: options.bare }
  const sections = issue.sections.map((section) => writeSection(section, place))
  const parts = options.frontMatter
    ? [frontMatter(issue, place), ...sections]
    : [
        titleLine(1, issue.title, place),
        blocks(opening(issue, place.labels), place),
        ...sections,
        ...imprint(issue, place),
      ]
  return `${parts.join('\n\n')}\n`
}

function imprint(issue: Issue, place: Place): string[] {
  const lines = closing(issue.imprint, place.labels)
  return lines.length === 0 ? [] : [blocks([{ type: 'thematicBreak' }, ...lines], place)]
}
