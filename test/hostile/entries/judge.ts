import { toMarkdown } from '../../../packages/markdown/src/index.ts'
import { bodyOf } from '../../../packages/markdown/test/readers/body-of.ts'
import { shown } from '../../../packages/markdown/test/readers/compare.ts'
import { isBeyond } from '../../../packages/markdown/test/readers/known-limits.ts'
import { leavesOfHtml } from '../../../packages/markdown/test/readers/leaves-of-html.ts'
import { leavesOfIssue } from '../../../packages/markdown/test/readers/leaves-of-issue.ts'
import { readers } from '../../../packages/markdown/test/readers/readers.ts'
import { withoutNotes } from '../../../packages/markdown/test/readers/without-notes.ts'
import type { Issue } from '../../../packages/schema/src/index.ts'

/** What the readers of Markdown show wrongly; notes, which half of them do not know, are left out. */
export function judge(given: Issue, _markdown: string): string[] {
  const issue = withoutNotes(given)
  if (issue === undefined) return []
  const body = bodyOf(toMarkdown(issue))
  return readers.flatMap(({ name, gfm, toHtml }) => {
    if (isBeyond(name, issue)) return []
    const seen = shown(leavesOfHtml(toHtml(body))).join('\n')
    return seen === shown(leavesOfIssue(issue, { gfm })).join('\n') ? [] : [`${name} shows something else`]
  })
}
