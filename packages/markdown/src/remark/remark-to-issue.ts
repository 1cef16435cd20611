import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { type FromMarkdownOptions, safeFromMdast } from '../from-mdast.ts'

declare module 'vfile' {
  interface DataMap {
    /** The issue in the file: set by `remarkToIssue`, taken by `remarkFromIssue`. */
    issue?: Issue
  }
}

/**
 * Reads the issue in a tree and puts it on the file, as `file.data.issue`; the tree stays. Needs `remark-frontmatter`
 * and `remark-gfm` in front. What an issue cannot hold becomes a fatal message at its line and column, and then there
 * is no issue.
 */
export const remarkToIssue: Plugin<[FromMarkdownOptions?], Root> = (options) => (tree, file) => {
  const result = safeFromMdast(tree, { ...options, source: String(file) })
  if (result.ok) {
    file.data.issue = result.issue
    return
  }
  for (const { code, message, line, column } of result.problems) {
    const place = line === undefined || column === undefined ? undefined : { line, column }
    const found = file.message(message.en, { ruleId: code, source: 'cec-bulletin', ...(place && { place }) })
    found.note = message.zh
    found.fatal = true
  }
}
