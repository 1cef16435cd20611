import type { Issue, Problem } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type FromMarkdownOptions, safeFromMdast } from '../from-mdast.ts'

declare module 'vfile' {
  interface DataMap {
    /** The issue in the file: set by `remarkToIssue`, taken by `remarkFromIssue`. */
    issue?: Issue
  }
}

/**
 * Reads the issue in a tree and puts it on the file, as `file.data.issue`; the tree stays. Needs `remark-frontmatter`
 * and `remark-gfm` in front. What an issue cannot hold becomes a fatal message at its place, and then there is no issue;
 * what looks like a slip becomes a warning.
 */
export const remarkToIssue: Plugin<[FromMarkdownOptions?], Root> = (options) => (tree, file) => {
  const result = safeFromMdast(tree, { ...options, source: String(file) })
  if (result.ok) file.data.issue = result.issue
  for (const problem of result.ok ? [] : result.problems) tell(file, problem).fatal = true
  for (const warning of result.warnings) tell(file, warning)
}

function tell(file: VFile, { code, message, received, fix, ...span }: Problem): ReturnType<VFile['message']> {
  const { line = 1, column = 1, endLine = line, endColumn = column } = span
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } }
  const told = file.message(message.en, { ruleId: code, source: 'cec-bulletin', place })
  told.note = message.zh
  told.actual = received
  // What tools of the field offer to write in place of what is there.
  if (fix) told.expected = [fix.text]
  return told
}
